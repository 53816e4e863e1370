import type { Modele } from './modele.js';
import { SEANCE_ANNULEE } from './seance-annulee.js';
import { SEANCE_CONVOQUEE } from './seance-convoquee.js';
import { SEANCE_REPORTEE } from './seance-reportee.js';
import { TACHE_ESCALADEE } from './tache-escaladee.js';
import { TACHE_OUVERTE } from './tache-ouverte.js';
import { TACHE_RAPPELEE } from './tache-rappelee.js';

export const MODELES = {
  'tache-ouverte': TACHE_OUVERTE,
  'tache-rappelee': TACHE_RAPPELEE,
  'tache-escaladee': TACHE_ESCALADEE,
  'seance-convoquee': SEANCE_CONVOQUEE,
  'seance-reportee': SEANCE_REPORTEE,
  'seance-annulee': SEANCE_ANNULEE,
} as const satisfies Record<string, Modele>;
export type NomModele = keyof typeof MODELES;
