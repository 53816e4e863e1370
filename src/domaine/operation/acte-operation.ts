import type { Contexte } from '../contexte.js';
import type { Acte } from '../noyau/acte.js';
import { couvre } from '../noyau/acteur.js';
import { texte, type Champs } from '../noyau/champs.js';
import { refuser, type Refus } from '../noyau/refus.js';
import type { Commune } from '../territoire.js';
import type { EtatOperation } from './etat.js';
import type { EvenementOperation } from './evenements.js';

/** Declares one act of an operation, its fields inferred. */
export const acteOperation = <const C extends Champs>(
  acte: Acte<EtatOperation, EvenementOperation, Contexte, C>,
) => acte;

/** R0.6: one acts on an operation when one of its communes is in one's territory. */
export function communesDuRessort(communes: readonly Commune[], { acteur }: Contexte): Refus | null {
  const dehors = acteur.type === 'personne' && !communes.some((c) => couvre(acteur, c));
  return dehors ? refuser('R0.6', 'Cette opération n’est pas sur votre territoire.', 'interdit') : null;
}

/** The territory, for the acts that have no other condition. */
export const duRessort = ({ communes }: EtatOperation, contexte: Contexte): Refus | null =>
  communesDuRessort(communes, contexte);

/** An operation is read by many: what is written freely there names no one. */
export const SANS_NOM = 'Sans nom de personne';
/** Why a fact is corrected, moved or withdrawn (R0.5). */
export const MOTIF = texte('Motif', {
  max: 500,
  aide: SANS_NOM,
  forme: { motif: '^[\\s\\S]*\\S[\\s\\S]*$', dit: 'ne doit pas être vide' },
});
/** Where a number or a rule comes from, shown beside it (R0.22). */
export const SOURCE = texte('Source', {
  max: 300,
  aide: 'Convention, délibération, courrier : d’où vient ce réglage',
  forme: { motif: '^.*\\S.*$', dit: 'ne doit pas être vide' },
});
/** A field that points at one thing of the operation; the form offers those that stand. */
export const designe = (titre: string) => texte(titre, { max: 60 });

/** A new id for what this act adds to the operation: `j12`. */
export const nouvelId = (prefixe: string, { version }: Contexte): string => `${prefixe}${version + 1}`;
/** Fields that were given, without those that were not. */
export const dits = <T extends object>(champs: T): { [K in keyof T]?: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(champs).filter(([, v]) => v !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
