import { facultatif, texte } from '../noyau/champs.js';
import { refuser } from '../noyau/refus.js';
import { A_VENIR, acteSeance } from './acte-commission.js';

/** Where the session is held, in a room, at a distance, or both (R4.40). */
export const PreciserLieu = acteSeance({
  type: 'PreciserLieu',
  libelle: 'Préciser le lieu',
  attend: A_VENIR,
  champs: {
    lieu: facultatif(texte('Lieu')),
    visio: facultatif(texte('Adresse de visioconférence', { max: 500 })),
  },
  decider: (_etat, donnees) =>
    donnees.lieu === undefined && donnees.visio === undefined
      ? refuser('R4.40', 'Dites le lieu, la visioconférence, ou les deux.', 'invalide', 'lieu')
      : { evenements: [{ type: 'LieuPrecise', donnees }] },
});
