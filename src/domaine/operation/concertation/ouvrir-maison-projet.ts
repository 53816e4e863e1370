import { enFrancais } from '../../noyau/instants.js';
import { jourDuFait } from '../../noyau/champs.js';
import { refuser } from '../../noyau/refus.js';
import { acteOperation } from '../acte-operation.js';
import { concertationOuverte, jourAdmis } from './champs.js';
import { derniereMaison, maisonOuverte } from './lectures.js';
import { CHAMPS_MAISON } from './maison.js';

/** Opens the maison du projet: where, when, held by whom (R1.5). */
export const OuvrirMaisonProjet = acteOperation({
  type: 'OuvrirMaisonProjet',
  libelle: 'Ouvrir la maison du projet',
  etape: 'concertation',
  roles: ['pilote'],
  champs: { le: jourDuFait('Ouverte le'), ...CHAMPS_MAISON },
  admissible: (etat, contexte) =>
    concertationOuverte(etat, contexte) ??
    (maisonOuverte(etat) ? refuser('R1.5', 'La maison du projet est déjà ouverte.') : null),
  decider(etat, donnees, contexte) {
    const refus = jourAdmis(etat, donnees.le, contexte);
    if (refus) return refus;
    const precedente = derniereMaison(etat)?.fermeeLe;
    return precedente && donnees.le < precedente
      ? refuser('R1.5', `La maison du projet n’a fermé que le ${enFrancais(precedente)}.`, 'invalide', 'le')
      : { evenements: [{ type: 'MaisonProjetOuverte', donnees }] };
  },
});
