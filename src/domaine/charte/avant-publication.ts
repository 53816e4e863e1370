import type { BaseCharte } from './base.js';
import type { ErreurCharte } from './controles.js';
import { escaladesPrecoces, rappelsTardifs } from './echelles.js';
import { tachesManquantes, tachesNonDemandees } from './taches-necessaires.js';

/** What keeps a draft from being published, though it may be written and tried (R0.49, R0.51). */
export const empechements = (charte: BaseCharte): ErreurCharte[] => [
  ...tachesManquantes(charte),
  ...rappelsTardifs(charte),
];

/** What may be an oversight: said by the trial, never refused (R0.50, R0.51). */
export const avertissements = (charte: BaseCharte): ErreurCharte[] => [
  ...tachesNonDemandees(charte),
  ...escaladesPrecoces(charte),
];
