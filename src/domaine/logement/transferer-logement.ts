import { texte } from '../noyau/champs.js';
import { refuser } from '../noyau/refus.js';
import { acteLogement } from './acte-logement.js';

/** A dwelling follows its bailleur's successor, or comes back when the succession is undone (R4.26). */
export const TransfererLogement = acteLogement({
  type: 'TransfererLogement',
  libelle: 'Transférer le logement au successeur de son bailleur',
  roles: 'procedure',
  champs: { de: texte('Bailleur'), vers: texte('Successeur') },
  decider: ({ bailleur }, donnees) =>
    bailleur === donnees.de
      ? { evenements: [{ type: 'LogementTransfere', donnees }] }
      : refuser('R4.26', 'Ce logement n’est plus de ce bailleur.'),
});
