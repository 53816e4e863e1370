import type { Contexte } from '../contexte.js';
import type { Acte } from '../noyau/acte.js';
import { texte, type Champs } from '../noyau/champs.js';
import { FORME_COURRIEL } from '../noyau/courriel.js';
import type { EtatOrganisation, EvenementOrganisation } from './etat.js';

/** Declares one act of an organisation, its fields inferred. */
export const acteOrganisation = <const C extends Champs>(
  acte: Acte<EtatOrganisation, EvenementOrganisation, Contexte, C>,
) => acte;

/** A functional mailbox (R8.5). */
export const CHAMP_COURRIEL = texte('Courriel de la boîte fonctionnelle', {
  max: 254,
  forme: FORME_COURRIEL,
});
