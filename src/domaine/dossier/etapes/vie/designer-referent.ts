import { reference } from '../../../noyau/champs.js';
import { refuser } from '../../../noyau/refus.js';
import { estConnu, inconnu } from '../../../referent/connus.js';
import { acteDossier } from '../../acte-dossier.js';

/** Gives the household its single référent; a change of référent is a handover (R3.1, R3.2). */
export const DesignerReferent = acteDossier({
  type: 'DesignerReferent',
  libelle: 'Désigner le référent',
  roles: ['pilote'],
  champs: { referent: reference('Référent', 'personne') },
  lit: ({ referent }) => ({ personne: [referent] }),
  admissible: ({ referent }) =>
    referent === null ? null : refuser('R3.1', 'Le ménage a déjà un référent : passez le relais.'),
  decider: (_etat, { referent }, { lus }) =>
    estConnu(lus, referent, 'referent')
      ? { evenements: [{ type: 'ReferentDesigne', donnees: { referent } }] }
      : inconnu('referent', 'R3.80'),
});
