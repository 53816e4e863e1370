import { jours } from '../domaine/soutien/dsl.js';
import {
  acte,
  cloture,
  enquete,
  logement,
  offreAttribuee,
  pilote,
  proposition,
  type Recit,
  validation,
} from '../domaine/soutien/gestes.js';
import { etape4, PREUVE, retourA } from './gestes.js';

/** Past the validity of the survey, no dwelling being attributed (R2.60). */
const vieillie: Recit[] = [...etape4, jours(370)];
const attribuee: Recit[] = [...vieillie, logement('l-20'), ...offreAttribuee('l-20')];

/** The survey that has aged: done again, or given up and owed anew. */
export const ENQUETES: Readonly<Record<string, readonly Recit[]>> = {
  'enquête actualisée': [...vieillie, enquete],
  'attribution perdue, enquête vieillie': [
    ...attribuee,
    acte(pilote, 'RetirerProposition', { motif: 'Sinistre' }),
  ],
  'attribution défaite par un retour, enquête vieillie': [...attribuee, retourA('rapprochement')],
  'une offre en retard, l’enquête refaite par un retour': [
    ...[...etape4, jours(100), retourA('enquete-sociale'), jours(5), enquete, validation],
    ...[jours(3), proposition('l-1')],
  ],
  'rouvert, enquête vieillie': [
    ...[...vieillie, cloture('parti-de-lui-meme', PREUVE)],
    acte(pilote, 'RouvrirDossier', { motif: 'Revenu' }),
  ],
};
