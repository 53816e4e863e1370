import { facultatif, liste, note, objet, texte } from '../../../noyau/champs.js';
import { acteDossier } from '../../acte-dossier.js';
import { enqueteAValider } from './a-valider.js';

/** Sends the survey back with remarks, on the whole and beside its questions: it is to be done again (R2.3, R2.25). */
export const RenvoyerEnquete = acteDossier({
  type: 'RenvoyerEnquete',
  libelle: 'Renvoyer l’enquête',
  etape: 'enquete-sociale',
  roles: ['pilote'],
  champs: {
    remarques: note('Remarques', { aide: 'Ce qu’il faut compléter ou corriger' }),
    parQuestion: facultatif(
      liste(
        'Remarques par question',
        objet('Remarque', {
          sur: texte('Question ou page', { max: 60, aide: 'Son nom dans le questionnaire' }),
          texte: texte('Remarque', { max: 1000 }),
        }),
        100,
      ),
    ),
  },
  admissible: enqueteAValider,
  decider: (_etat, { remarques, parQuestion }) => ({
    evenements: [
      {
        type: 'EnqueteRenvoyee',
        donnees: {},
        personnel: { remarques, ...(parQuestion && parQuestion.length > 0 ? { parQuestion } : {}) },
      },
    ],
  }),
});
