import { enFrancais, type DateCivile } from '../../noyau/instants.js';
import { refuser, type Refus } from '../../noyau/refus.js';
import type { EtatOperation } from '../etat.js';
import type { Jalon } from './etat.js';
import { concerne } from './lectures.js';

/** A household of the operation; its reference is empty when its dossier is protected (R8.26). */
export interface Occupant {
  readonly reference: string;
  readonly immeuble: string | null;
  /** When it freed its home; null: it still lives there. */
  readonly partiLe: DateCivile | null;
}

/** Named in a refusal; beyond, they are counted. */
const NOMMES = 20;

function dire(occupants: readonly Occupant[]): string {
  const noms = occupants.flatMap(({ reference, partiLe }) =>
    reference === '' ? [] : [partiLe === null ? reference : `${reference}, parti le ${enFrancais(partiLe)}`],
  );
  const autres = occupants.length - Math.min(noms.length, NOMMES);
  return [...noms.slice(0, NOMMES), ...(autres > 0 ? [`${autres} sans être nommés ici`] : [])].join(' ; ');
}

/** A home is not pulled down over its household (R1.34): those whose home was not free that day. */
export function encoreOccupe(
  etat: EtatOperation,
  jalon: Jalon,
  le: DateCivile,
  occupants: readonly Occupant[] = [],
): Refus | null {
  const la = occupants.filter(
    ({ immeuble, partiLe }) =>
      (partiLe === null || partiLe > le) &&
      concerne({ jalon, immeuble: etat.immeubles.find((i) => i.id === immeuble) ?? null }),
  );
  if (la.length === 0) return null;
  const nombre = la.length > 1 ? `${la.length} ménages y vivaient` : '1 ménage y vivait';
  return refuser(
    'R1.34',
    `« ${jalon.libelle} » ne se constate pas au ${enFrancais(le)} : ${nombre} encore (${dire(la)}). Consignez d’abord la libération de leur logement, à sa date, ou l’immeuble où ils vivent.`,
    'conflit',
    'le',
  );
}
