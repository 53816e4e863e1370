import { date, note } from '../../../noyau/champs.js';
import { ajouterMois, dateCayenne } from '../../../noyau/instants.js';
import { refuser } from '../../../noyau/refus.js';
import { acteDossier } from '../../acte-dossier.js';

/** A pilot gives a transitional dwelling more time, with a reason: its clock turns around the new date (R4.8, R6.11). */
export const ProlongerTransitoire = acteDossier({
  type: 'ProlongerTransitoire',
  libelle: 'Prolonger le logement transitoire',
  etape: 'rapprochement',
  roles: ['pilote'],
  champs: { jusquAu: date('Jusqu’au'), motif: note('Motif') },
  admissible: ({ transitoire }) =>
    transitoire ? null : refuser('R6.11', 'Le ménage ne vit pas dans un logement transitoire.'),
  decider({ transitoire }, { jusquAu, motif }, { charte, maintenant }) {
    if (!transitoire) return refuser('R6.11', 'Le ménage ne vit pas dans un logement transitoire.');
    if (jusquAu <= transitoire.fin.le)
      return refuser('R6.11', 'Une prolongation va au-delà du terme présent.', 'invalide', 'jusquAu');
    const mois = charte.demenagement.dureeTransitoireMois;
    if (jusquAu > ajouterMois(dateCayenne(maintenant), mois))
      return refuser('R4.8', `Une prolongation est de ${mois} mois au plus.`, 'invalide', 'jusquAu');
    return { evenements: [{ type: 'TransitoireProlonge', donnees: { jusquAu }, personnel: { motif } }] };
  },
});
