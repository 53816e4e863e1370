import type { Evenement } from './evenement.js';

/** What each event is called, as a past sentence in French; nothing personal. */
export type Libelles<Ev extends Evenement> = {
  readonly [T in Ev['type']]: string | ((donnees: Extract<Ev, { type: T }>['donnees']) => string);
};

/** Says one event, from the sentences of its aggregate. */
export function dire(
  libelles: Libelles<never>,
  { type, donnees }: { readonly type: string; readonly donnees: object },
): string {
  const libelle = (libelles as Readonly<Record<string, string | ((donnees: object) => string)>>)[type];
  return typeof libelle === 'function' ? libelle(donnees) : (libelle ?? type);
}
