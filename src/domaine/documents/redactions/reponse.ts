import type { DonneesDe } from '../champs.js';
import type { REPONSE } from '../dictionnaires/reponse.js';

/** Under the charter alone silence has no effect by itself: a person calls the household, then decides. */
export const effetDuSilence = (): DonneesDe<typeof REPONSE> => ({
  'reponse.avant': '',
  'reponse.article': '',
  silenceAcceptation: false,
  silenceRefus: false,
  silenceSansEffet: true,
});
