import { RECIT_ACCES } from './etapes/acces/recit.js';
import { RECIT_ACCOMPAGNEMENT } from './etapes/accompagnement/recit.js';
import { RECIT_CHARTE } from './etapes/charte/recit.js';
import { RECIT_COMMISSION } from './etapes/commission/recit.js';
import { RECIT_CONCERTATION } from './etapes/concertation/recit.js';
import { RECIT_DEMENAGEMENT } from './etapes/demenagement/recit.js';
import { RECIT_DOCUMENTS } from './etapes/documents/recit.js';
import { RECIT_ENQUETE_SOCIALE } from './etapes/enquete-sociale/recit.js';
import { RECIT_MENAGES } from './etapes/menages/recit.js';
import { RECIT_PASSERELLES } from './etapes/passerelles/recit.js';
import { RECIT_PROCEDURE } from './etapes/procedure/recit.js';
import { RECIT_RAPPROCHEMENT } from './etapes/rapprochement/recit.js';
import { RECIT_REGIMES } from './etapes/regimes/recit.js';
import { RECIT_SUIVI } from './etapes/suivi/recit.js';
import { RECIT_VIE } from './etapes/vie/recit.js';
import type { FaitsDossier } from './evenements.js';
import type { GenreFait, Recit, Recits } from './recit.js';

const RECITS: Recits<FaitsDossier> = {
  ...RECIT_VIE,
  ...RECIT_ACCES,
  ...RECIT_CONCERTATION,
  ...RECIT_ENQUETE_SOCIALE,
  ...RECIT_ACCOMPAGNEMENT,
  ...RECIT_RAPPROCHEMENT,
  ...RECIT_PASSERELLES,
  ...RECIT_COMMISSION,
  ...RECIT_DEMENAGEMENT,
  ...RECIT_SUIVI,
  ...RECIT_REGIMES,
  ...RECIT_DOCUMENTS,
  ...RECIT_PROCEDURE,
  ...RECIT_CHARTE,
  ...RECIT_MENAGES,
};

interface Raconte {
  readonly type: string;
  readonly donnees: object;
}

/** Of a type that this version does not know, nothing is known. */
const recitDe = (type: string): Recit<never> | undefined =>
  (RECITS as Readonly<Record<string, Recit<never>>>)[type];

/** What happened, as a past sentence in French; nothing personal. */
export function libelleEvenement({ type, donnees }: Raconte): string {
  const dit = recitDe(type)?.dit;
  return typeof dit === 'function' ? dit(donnees as never) : (dit ?? type);
}

/** The key under which this event stands as a fact; null when it is not one. */
export function cleFait({ type, donnees }: Raconte): string | null {
  const fait = recitDe(type)?.fait;
  return (typeof fait === 'function' ? fait(donnees as never) : fait) ?? null;
}

/** A type that this version does not know belongs to the life of the dossier. */
export const genreFait = (type: string): GenreFait => recitDe(type)?.genre ?? 'vie';
