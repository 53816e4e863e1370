import type { Ailleurs } from '../../../noyau/acte.js';
import type { EtatDossier } from '../../etat.js';
import type { EvenementDossier } from '../../evenements.js';

/** The same fact told to every other household of the home, but for the one it is about. */
export const auFoyer = (
  { liens }: EtatDossier,
  evenement: Extract<EvenementDossier, { type: 'FoyerElargi' | 'FoyerReduit' }>,
): Ailleurs[] =>
  liens.foyer
    .filter(({ dossier }) => dossier !== evenement.donnees.dossier)
    .map(({ dossier }) => ({ agregat: 'dossier', id: dossier, evenements: [evenement] }));
