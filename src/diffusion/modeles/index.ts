import type { Modele } from './modele.js';
import { TACHE_ESCALADEE } from './tache-escaladee.js';
import { TACHE_OUVERTE } from './tache-ouverte.js';
import { TACHE_RAPPELEE } from './tache-rappelee.js';

export const MODELES = {
  'tache-ouverte': TACHE_OUVERTE,
  'tache-rappelee': TACHE_RAPPELEE,
  'tache-escaladee': TACHE_ESCALADEE,
} as const satisfies Record<string, Modele>;
export type NomModele = keyof typeof MODELES;
