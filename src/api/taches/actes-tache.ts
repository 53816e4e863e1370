import { devoirDe } from '../../domaine/dossier/procedure.js';
import { CODES_TACHES } from '../../domaine/charte/taches.js';
import { cheminDe } from '../../domaine/noyau/acte.js';

/** How a task is fulfilled: last parts of the routes of its acts, the usual one first, and the fields it already says. */
export interface ActesTache {
  readonly actes: readonly string[];
  readonly champs: Readonly<Record<string, string>>;
}

/** Of a code that this version does not know, nothing is said. */
export function actesTache({
  code,
  objet,
}: {
  readonly code: string;
  readonly objet: string | null;
}): ActesTache {
  const connu = CODES_TACHES.find((c) => c === code);
  const devoir = connu && devoirDe(connu);
  return { actes: devoir?.actes.map(cheminDe) ?? [], champs: devoir?.champs?.(objet ?? '') ?? {} };
}
