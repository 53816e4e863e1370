import { date } from '../../../noyau/champs.js';
import { acteDossier } from '../../acte-dossier.js';

/** The operation of the household was declared defined after the dossier was opened: concertation may open (R1.1). */
export const ConstaterOperationDefinie = acteDossier({
  type: 'ConstaterOperationDefinie',
  libelle: 'Constater que l’opération est définie',
  roles: 'procedure',
  champs: { definiLe: date('Définie le') },
  decider(etat, { definiLe }) {
    if (etat.faits['operation-definie']) return { evenements: [] };
    return { evenements: [{ type: 'OperationDefinieConstatee', donnees: { definiLe } }] };
  },
});
