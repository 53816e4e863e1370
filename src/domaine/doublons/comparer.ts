import type { Doublons } from '../charte/sections/doublons.js';
import { distance } from './distance.js';
import type { Signature } from './signature.js';

/** Why two households may be one, in French, and how much it weighs. */
export interface Ressemblance {
  readonly points: number;
  readonly raisons: readonly string[];
}

/** Lent by a neighbour, shared by a family: never enough alone, whatever it weighs (R2.73). */
const TELEPHONE = 'même téléphone';

type Trait = readonly [points: number, raison: string] | null;

/** Every word of the shorter one is in the other: a second first name, a name of use. */
function contenu(a: string, b: string): boolean {
  const [court, long] = [a.split(' '), b.split(' ')].sort((x, y) => x.length - y.length);
  if (!court || !long || court.length === long.length) return false;
  return court.length > 1 && court.every((mot) => long.includes(mot));
}

const memes = (a: Signature, b: Signature): boolean =>
  a.noms === b.noms || a.colle === b.colle || a.colle === b.colleInverse || a.colleInverse === b.colle;

function voisins(a: Signature, b: Signature, { ecartDeLettres, lettresMinimum }: Doublons): boolean {
  if (contenu(a.noms, b.noms)) return true;
  if (Math.min(a.colle.length, b.colle.length) < lettresMinimum) return false;
  const paires = [
    [a.noms, b.noms],
    [a.colle, b.colle],
    [a.colle, b.colleInverse],
    [a.colleInverse, b.colle],
  ] as const;
  return paires.some(([x, y]) => distance(x, y, ecartDeLettres) <= ecartDeLettres);
}

function traitDesNoms(a: Signature, b: Signature, regle: Doublons): Trait {
  if (a.colle === '' || b.colle === '') return null;
  if (memes(a, b)) return [regle.memesNoms, 'mêmes nom et prénom'];
  return voisins(a, b, regle) ? [regle.nomsVoisins, 'nom voisin'] : null;
}

function traitDeLaNaissance(a: Signature, b: Signature, regle: Doublons): Trait {
  if (!a.naissance || !b.naissance) return null;
  if (a.naissance === b.naissance) return [regle.memeNaissance, 'même date de naissance'];
  const [annee, mois, jour] = a.naissance.split('-');
  return b.naissance === `${annee}-${jour}-${mois}`
    ? [regle.naissanceInversee, 'jour et mois de naissance inversés']
    : [-regle.naissanceDifferente, 'dates de naissance différentes'];
}

/** How much two households look alike, and why; null below the threshold of the charter (R2.51). */
export function comparer(a: Signature, b: Signature, regle: Doublons): Ressemblance | null {
  const meme = (x: string, y: string) => x !== '' && x === y;
  const traits: Trait[] = [
    meme(a.numeroUnique, b.numeroUnique) ? [regle.memeNumeroUnique, 'même NUD'] : null,
    meme(a.telephone, b.telephone) ? [regle.memeTelephone, TELEPHONE] : null,
    traitDesNoms(a, b, regle),
    traitDeLaNaissance(a, b, regle),
  ];
  const presents = traits.filter((t) => t !== null);
  const points = presents.reduce((total, [poids]) => total + poids, 0);
  const autres = presents.filter(([poids, raison]) => poids > 0 && raison !== TELEPHONE);
  return points >= regle.seuil && autres.length > 0
    ? { points, raisons: presents.map(([, raison]) => raison) }
    : null;
}
