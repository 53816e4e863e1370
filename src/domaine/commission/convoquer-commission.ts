import { choix, date, liste, texte } from '../noyau/champs.js';
import { acteCommission } from './acte-commission.js';
import { TYPES_COMMISSION } from './etat.js';

/** Convenes a session, past or to come, with the organisations that sit (R4.13). */
export const ConvoquerCommission = acteCommission({
  type: 'ConvoquerCommission',
  libelle: 'Convoquer une commission',
  roles: ['pilote'],
  cree: true,
  champs: {
    nature: choix('Commission', TYPES_COMMISSION),
    le: date('Séance du'),
    membres: liste('Organisations membres', texte('Organisation'), 40),
  },
  decider: (_etat, donnees) => ({ evenements: [{ type: 'CommissionConvoquee', donnees }] }),
});
