import { date } from '../../../noyau/champs.js';
import { plusTard } from '../../../noyau/instants.js';
import { acteDossier } from '../../acte-dossier.js';

/** The operation of the household was declared defined after the dossier was opened: concertation may open (R1.1). */
export const ConstaterOperationDefinie = acteDossier({
  type: 'ConstaterOperationDefinie',
  libelle: 'Constater que l’opération est définie',
  roles: 'procedure',
  champs: { definiLe: date('Définie le') },
  lit: (_commande, { operation }) => ({ operation }),
  decider(etat, { definiLe }, { lus, maintenant }) {
    if (etat.faits['operation-definie']) return { evenements: [] };
    const survenuLe = plusTard(etat.ouverture.le, lus.operation?.defini?.le ?? maintenant);
    return { evenements: [{ type: 'OperationDefinieConstatee', survenuLe, donnees: { definiLe } }] };
  },
});
