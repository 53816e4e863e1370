import { note } from '../../../noyau/champs.js';
import { refuser } from '../../../noyau/refus.js';
import { acteDossier } from '../../acte-dossier.js';

/** The pilot says what follows a refusal that was brought to it at once (R4.60). */
export const ExaminerRefus = acteDossier({
  type: 'ExaminerRefus',
  libelle: 'Examiner un refus',
  etape: 'rapprochement',
  roles: ['pilote'],
  champs: { suite: note('Suite donnée') },
  admissible: ({ faits }) =>
    faits['refus-a-examiner'] ? null : refuser('R4.60', 'Aucun refus n’attend d’être examiné.'),
  decider: (_etat, personnel) => ({ evenements: [{ type: 'RefusExamine', donnees: {}, personnel }] }),
});
