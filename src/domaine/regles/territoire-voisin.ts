import { COMMUNES, type Commune } from '../territoire.js';
import type { Position } from '../position.js';

export const SOURCE_COMMUNES =
  'Notices géographiques de Matoury, Macouria et Montsinéry-Tonnegrande, lues le 22/11/2026 ; limites à confirmer par la CACL.';

const paire = (a: Commune, b: Commune): string => [a, b].sort().join('|');

/** Communes that share a border, on land or in the middle of a river (R9.21). */
const LIMITROPHES: ReadonlySet<string> = new Set([
  paire('Cayenne', 'Matoury'),
  paire('Cayenne', 'Rémire-Montjoly'),
  paire('Matoury', 'Rémire-Montjoly'),
  paire('Matoury', 'Roura'),
  paire('Matoury', 'Montsinéry-Tonnegrande'),
  paire('Matoury', 'Macouria'),
  paire('Macouria', 'Montsinéry-Tonnegrande'),
  paire('Montsinéry-Tonnegrande', 'Roura'),
]);
/** Communes face to face over an estuary, which the notices do not agree about. */
const A_VERIFIER: ReadonlySet<string> = new Set([
  paire('Cayenne', 'Macouria'),
  paire('Rémire-Montjoly', 'Roura'),
]);

function voisinesDe(a: Commune, b: Commune): boolean | null {
  if (a === b || LIMITROPHES.has(paire(a, b))) return true;
  return A_VERIFIER.has(paire(a, b)) ? null : false;
}
const VOISINES = new Map(
  COMMUNES.map((a) => [a, new Map(COMMUNES.map((b) => [b, voisinesDe(a, b)] as const))] as const),
);

/** Same commune or adjacent one (R9.21); null when the sources disagree. */
export const voisines = (a: Commune, b: Commune): boolean | null => VOISINES.get(a)?.get(b) ?? null;

const PROCHES = new Map(
  COMMUNES.map((a) => [a, COMMUNES.filter((b) => voisinesDe(a, b) === true).join(', ')] as const),
);
/** The communes that are surely near enough, as they are read. */
export const direVoisines = (commune: Commune): string => PROCHES.get(commune) ?? commune;

const RAYON_TERRE_KM = 6371.0088;
const radians = (degres: number): number => (degres * Math.PI) / 180;

/** As the crow flies, in km (haversine). */
export function distanceKm(a: Position, b: Position): number {
  const h =
    Math.sin(radians(b.latitude - a.latitude) / 2) ** 2 +
    Math.cos(radians(a.latitude)) *
      Math.cos(radians(b.latitude)) *
      Math.sin(radians(b.longitude - a.longitude) / 2) ** 2;
  return 2 * RAYON_TERRE_KM * Math.asin(Math.sqrt(h));
}
