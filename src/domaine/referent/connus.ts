import type { Lus } from '../contexte.js';
import type { Role } from '../noyau/acteur.js';
import { refuser, type Refus } from '../noyau/refus.js';

export const estConnu = ({ personnes = [] }: Lus, id: string, role: Role): boolean =>
  personnes.some((p) => p.id === id && p.role === role);

/** A household is never left to somebody that the service does not know as a référent (R3.52, R3.80). */
export const inconnu = (champ: string, regle: 'R3.52' | 'R3.80' = 'R3.52'): Refus =>
  refuser(regle, 'Cette personne n’est pas un référent connu du service.', 'invalide', champ);
