import { note } from '../../../noyau/champs.js';
import { refuser } from '../../../noyau/refus.js';
import { acteDossier } from '../../acte-dossier.js';

/** Says what was done so that nobody follows or houses both households (R8.27). */
export const ExaminerSeparation = acteDossier({
  type: 'ExaminerSeparation',
  libelle: 'Revoir la séparation',
  roles: ['referent', 'pilote'],
  champs: {
    suite: note('Suite donnée', { aide: 'Relais passé, autre bailleur cherché, vigilance convenue…' }),
  },
  admissible: ({ protection }) =>
    protection?.compromis
      ? null
      : refuser('R8.27', 'Rien ne compromet la protection de ce dossier : il n’y a rien à revoir.'),
  decider: (_etat, personnel) => ({ evenements: [{ type: 'SeparationExaminee', donnees: {}, personnel }] }),
});
