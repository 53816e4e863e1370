import { refuser } from '../../noyau/refus.js';
import { acteOperation, communesDuRessort, MOTIF } from '../acte-operation.js';
import { derniereMaison } from './lectures.js';

/** Withdraws the last thing said of the maison du projet: its closing when it is closed, else its opening (R1.5, R0.5). */
export const AnnulerMaisonProjet = acteOperation({
  type: 'AnnulerMaisonProjet',
  libelle: 'Retirer la dernière ouverture ou fermeture de la maison du projet',
  etape: 'concertation',
  roles: ['pilote'],
  champs: { motif: MOTIF },
  admissible: (etat, contexte) =>
    communesDuRessort(etat.communes, contexte) ??
    (derniereMaison(etat) ? null : refuser('R1.5', 'La maison du projet n’a pas été ouverte.')),
  decider(etat, { motif }) {
    const quoi = derniereMaison(etat)?.fermeeLe === null ? 'ouverture' : 'fermeture';
    return { evenements: [{ type: 'MaisonProjetAnnulee', donnees: { quoi, motif } }] };
  },
});
