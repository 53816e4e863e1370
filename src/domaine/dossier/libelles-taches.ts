import { TACHES } from '../charte/taches.js';

/** A task is named in events by its id, `<code>@<version>` or `<code>.<object>@<version>`. */
export function libelleTache(id: string): string {
  const code = id.split(/[.@]/)[0];
  return Object.entries(TACHES).find(([c]) => c === code)?.[1].libelle ?? id;
}
