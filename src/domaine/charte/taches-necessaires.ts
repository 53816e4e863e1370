import { faux, type ErreurCharte } from './controles.js';
import type { BaseCharte } from './base.js';
import { LIBELLES_ETAPES } from './etapes.js';
import { CODES_TACHES, TACHES, type CodeTache } from './taches.js';

/** Without them a household stands in a step where nobody is asked for anything: no version is published without a rule for each (R0.49). */
export const NECESSAIRES: ReadonlySet<CodeTache> = new Set([
  'informer-menage',
  'realiser-enquete',
  'valider-enquete',
  'realiser-diagnostic',
  'completer-pieces',
  'proposer-logement',
  'confirmer-proposition',
  'visiter-logement',
  'recueillir-reponse',
  'decider-attribution',
  'examiner-cas-specifique',
  'signer-bail',
  'realiser-demenagement',
  'liberer-logement-origine',
  'contact-12-mois',
  'etablir-bilan',
  'clore-dossier',
] as const);

const sansRegle = ({ taches }: BaseCharte, necessaires: boolean): CodeTache[] =>
  CODES_TACHES.filter((code) => !taches[code] && NECESSAIRES.has(code) === necessaires);

/** Those that a version forgets (R0.49). */
export const tachesManquantes = (charte: BaseCharte): ErreurCharte[] =>
  sansRegle(charte, true).flatMap((code) =>
    faux(
      `taches.${code}`,
      `doit avoir une règle : sans elle, personne n’est tenu de rien à l’étape « ${LIBELLES_ETAPES[TACHES[code].etape]} » et le ménage y reste (R0.49)`,
    ),
  );

/** The others that it does not ask for (R0.50). */
export const tachesNonDemandees = (charte: BaseCharte): ErreurCharte[] =>
  sansRegle(charte, false).flatMap((code) =>
    faux(`taches.${code}`, 'n’a pas de règle : cette tâche ne sera demandée à personne (R0.50)'),
  );
