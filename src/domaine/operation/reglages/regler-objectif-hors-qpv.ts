import { acteOperation, dits, duRessort } from '../acte-operation.js';
import { CHAMP_PART, CHAMPS_PROVENANCE, validationAdmise } from './champs.js';

/** ANRU objective: share rehoused out of the priority quarters (R0.12). */
export const ReglerObjectifHorsQpv = acteOperation({
  type: 'ReglerObjectifHorsQpv',
  libelle: 'Régler l’objectif hors quartier prioritaire',
  roles: ['pilote'],
  champs: { part: CHAMP_PART, ...CHAMPS_PROVENANCE },
  admissible: duRessort,
  decider: (_etat, { part, source, valideLe }, contexte) =>
    validationAdmise(valideLe, contexte) ?? {
      evenements: [{ type: 'ObjectifHorsQpvRegle', donnees: { part, source, ...dits({ valideLe }) } }],
    },
});
