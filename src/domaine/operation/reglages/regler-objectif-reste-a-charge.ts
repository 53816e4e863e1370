import { choix, nombre } from '../../noyau/champs.js';
import { acteOperation, dits, duRessort } from '../acte-operation.js';
import { CHAMP_PART, CHAMPS_PROVENANCE, validationAdmise } from './champs.js';
import { MESURES_RESTE_A_CHARGE } from './etat.js';

/** ANRU objective: share of the households whose reste à charge is mastered (R0.12). */
export const ReglerObjectifResteACharge = acteOperation({
  type: 'ReglerObjectifResteACharge',
  libelle: 'Régler l’objectif de reste à charge',
  roles: ['pilote'],
  champs: {
    part: CHAMP_PART,
    mesure: choix('Ce qui se mesure', MESURES_RESTE_A_CHARGE),
    hausseToleree: nombre('Hausse tolérée', 0, 100, {
      aide: 'En % du reste à charge par m², ou en points de taux d’effort',
    }),
    ...CHAMPS_PROVENANCE,
  },
  admissible: duRessort,
  decider: (_etat, { valideLe, ...dit }, contexte) =>
    validationAdmise(valideLe, contexte) ?? {
      evenements: [{ type: 'ObjectifResteAChargeRegle', donnees: { ...dit, ...dits({ valideLe }) } }],
    },
});
