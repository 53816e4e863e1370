import { pasEncore } from '../../noyau/pas-encore.js';
import { jourDuFait } from '../../noyau/champs.js';
import { refuser } from '../../noyau/refus.js';
import { acteOperation, communesDuRessort, MOTIF } from '../acte-operation.js';
import { maisonOuverte } from './lectures.js';

/** Closes the maison du projet (R1.5). */
export const FermerMaisonProjet = acteOperation({
  type: 'FermerMaisonProjet',
  libelle: 'Fermer la maison du projet',
  etape: 'concertation',
  roles: ['pilote'],
  champs: { le: jourDuFait('Fermée le'), motif: MOTIF },
  admissible: (etat, contexte) =>
    communesDuRessort(etat.communes, contexte) ??
    (maisonOuverte(etat) ? null : refuser('R1.5', 'La maison du projet n’est pas ouverte.')),
  decider(etat, donnees, contexte) {
    const tot = pasEncore(donnees.le, contexte, 'le');
    if (tot) return tot;
    const ouverte = maisonOuverte(etat)?.ouverteLe ?? '';
    return donnees.le < ouverte
      ? refuser('R1.5', 'La maison du projet ne ferme pas avant d’avoir ouvert.', 'invalide', 'le')
      : { evenements: [{ type: 'MaisonProjetFermee', donnees }] };
  },
});
