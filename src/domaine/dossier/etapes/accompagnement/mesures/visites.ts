import type { EtatDossier } from '../../../etat.js';
import { accordMesure } from './champ-mesure.js';
import { enVeille, ouvertes, type Mesure } from './etat.js';

/** Open measures that ask for a visit every year, and those that ended in a watch. */
export const demandentVisite = (etat: EtatDossier): readonly Mesure[] => [
  ...ouvertes(etat).filter((m) => m.visiteAnnuelle),
  ...enVeille(etat),
];

/** Those that the household still agrees to (R3.16). */
export const aVisiter = (etat: EtatDossier): readonly Mesure[] =>
  demandentVisite(etat).filter((m) => accordMesure(etat, m) === null);
