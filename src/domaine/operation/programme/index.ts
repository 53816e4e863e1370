import { AdapterProgramme } from './adapter-programme.js';
import { RetirerAdaptation } from './retirer-adaptation.js';

export const ACTES_PROGRAMME = { AdapterProgramme, RetirerAdaptation };
