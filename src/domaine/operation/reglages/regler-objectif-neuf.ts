import { entier, facultatif, texte } from '../../noyau/champs.js';
import { acteOperation, dits, duRessort } from '../acte-operation.js';
import { CHAMP_PART, CHAMPS_PROVENANCE, validationAdmise } from './champs.js';

/** "neuf ou conventionné depuis moins de 5 ans" (seed 003). */
const ANNEES = 5;

/** ANRU objective: share rehoused in new or recently conventionné stock at the date of the lease (R0.12). */
export const ReglerObjectifNeuf = acteOperation({
  type: 'ReglerObjectifNeuf',
  libelle: 'Régler l’objectif de parc neuf',
  roles: ['pilote'],
  champs: {
    part: CHAMP_PART,
    ageMaxAnnees: facultatif(
      entier('Neuf ou conventionné depuis moins de (années)', 1, 30, {
        aide: '5 ans dans la CIA de la CACL',
      }),
    ),
    definition: facultatif(
      texte('Définition locale', { max: 300, aide: 'Comment l’âge se compte à la date du bail' }),
    ),
    ...CHAMPS_PROVENANCE,
  },
  admissible: duRessort,
  decider: (_etat, { part, ageMaxAnnees = ANNEES, source, ...reste }, contexte) =>
    validationAdmise(reste.valideLe, contexte) ?? {
      evenements: [{ type: 'ObjectifNeufRegle', donnees: { part, ageMaxAnnees, source, ...dits(reste) } }],
    },
});
