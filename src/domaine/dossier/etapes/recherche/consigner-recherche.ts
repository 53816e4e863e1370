import { choix, jourDuFait, note } from '../../../noyau/champs.js';
import { refuser } from '../../../noyau/refus.js';
import { acteDossier } from '../../acte-dossier.js';
import { dateAdmise, instantDu } from '../../conditions.js';
import { MOYENS_RECHERCHE } from '../suivi/etat.js';

/** One dated step of the search for the household (R6.10). */
export const ConsignerRecherche = acteDossier({
  type: 'ConsignerRecherche',
  libelle: 'Consigner une démarche de recherche',
  roles: ['referent', 'pilote', 'partenaire'],
  champs: {
    moyen: choix('Par quel moyen', MOYENS_RECHERCHE),
    le: jourDuFait('Date'),
    resultat: note('Ce qui a été appris'),
  },
  admissible: ({ suivi }) =>
    suivi.recherche ? null : refuser('R6.10', 'Engagez d’abord la recherche du ménage.'),
  decider(etat, { moyen, le, resultat }, contexte) {
    const debut = { fait: etat.suivi.recherche?.fait, regle: 'R6.10', nom: 'le début de la recherche' };
    const refus = dateAdmise(etat, contexte, le, 'le', debut);
    if (refus) return refus;
    return {
      evenements: [
        {
          type: 'RechercheConsignee',
          survenuLe: instantDu(etat, contexte, le),
          donnees: { moyen, le },
          personnel: { resultat },
        },
      ],
    };
  },
});
