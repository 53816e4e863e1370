import { suivreLogement } from '../dossier/etapes/procedure/suivre-succession.js';
import { texte } from '../noyau/champs.js';
import { refuser } from '../noyau/refus.js';
import { acteLogement } from './acte-logement.js';

/** A dwelling follows its bailleur's successor with the proposal and the tasks that rely on it, or comes back with them (R4.26). */
export const TransfererLogement = acteLogement({
  type: 'TransfererLogement',
  libelle: 'Transférer le logement au successeur de son bailleur',
  roles: 'procedure',
  champs: { de: texte('Bailleur'), vers: texte('Successeur') },
  lit: (_commande, { dossier }) => (dossier ? { dossier } : {}),
  decider: ({ id, bailleur }, donnees, { lus }) =>
    bailleur === donnees.de
      ? {
          evenements: [{ type: 'LogementTransfere', donnees }],
          ailleurs: suivreLogement(lus.dossier, id, donnees),
        }
      : refuser('R4.26', 'Ce logement n’est plus de ce bailleur.'),
});
