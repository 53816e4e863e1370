import { mot, si } from '../champs.js';

/** What a letter says of the answer: until when, and what silence does, with its article. */
export const REPONSE = {
  'reponse.avant': mot('Dernier jour pour répondre', 'lundi 8 février 2027'),
  suspendue: si('L’horloge du dossier est suspendue : aucun dernier jour ne se dit', false),
  notifiee: si('L’offre est notifiée : le délai court, et la lettre porte le jour de sa notification'),
  'reponse.article': mot('Article qui fixe le délai et l’effet du silence', 'C. urb. L. 314-7'),
  silenceAcceptation: si('Le silence vaut acceptation'),
  silenceRefus: si('Le silence compte comme un refus', false),
  silenceSansEffet: si('Le silence n’a pas d’effet par lui-même', false),
};
