import type { Champ, Champs } from '../noyau/champs.js';
import { CHAMPS_BASE, CHAMPS_MOTIF, CHAMPS_REGLE } from './champs-base.js';
import type { Charte } from './charte.js';
import { estObjet } from '../noyau/objet.js';
import { dire } from './dire.js';
import { LISTE_SECTIONS } from './sections/index.js';
import { TACHES } from './taches.js';

/** One thing that two versions do not say alike, in words that people read. */
export interface DifferenceCharte {
  /** Where, from the widest title to the field: `['Tâches', 'Signer le bail', 'Échéance']`. */
  readonly titres: readonly string[];
  /** null = absent of that version. */
  readonly avant: string | null;
  readonly apres: string | null;
}

type Titres = readonly string[];
const egaux = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
const codeDe = (v: unknown): unknown => (estObjet(v) ? v['code'] : undefined);

function comparer(champ: Champ, titres: Titres, avant: unknown, apres: unknown): DifferenceCharte[] {
  if (egaux(avant, apres)) return [];
  if (champ.genre === 'objet' && estObjet(avant) && estObjet(apres) && !('duree' in champ.champs)) {
    return comparerChamps(champ.champs, titres, avant, apres);
  }
  const { genre } = champ;
  if (genre === 'liste' && champ.de.genre === 'objet' && 'code' in champ.de.champs) {
    return comparerEntrees(champ.de, titres, parCode(avant), parCode(apres));
  }
  return [{ titres, avant: dire(champ, avant), apres: dire(champ, apres) }].filter(
    (d) => d.avant !== d.apres,
  );
}

/** What two values of these fields do not say alike. */
export function comparerChamps(
  champs: Champs,
  titres: Titres,
  avant: object,
  apres: object,
): DifferenceCharte[] {
  const [a, b] = [avant, apres] as Readonly<Record<string, unknown>>[];
  return Object.entries(champs).flatMap(([nom, champ]) =>
    comparer(champ, [...titres, champ.titre], a?.[nom], b?.[nom]),
  );
}

const parCode = (liste: unknown): ReadonlyMap<string, unknown> =>
  new Map(Array.isArray(liste) ? liste.map((e: unknown) => [String(codeDe(e)), e]) : []);

function comparerEntrees(
  entree: Champ,
  titres: Titres,
  avant: ReadonlyMap<string, unknown>,
  apres: ReadonlyMap<string, unknown>,
  nommer: (code: string) => string = (code) => nomDe(apres.get(code) ?? avant.get(code), code),
): DifferenceCharte[] {
  const codes = [...new Set([...avant.keys(), ...apres.keys()])];
  return codes.flatMap((code) =>
    comparer(entree, [...titres, nommer(code)], avant.get(code), apres.get(code)),
  );
}

/** What an entry of a dictionary is called: its name, else its code. */
function nomDe(entree: unknown, code: string): string {
  const nom = estObjet(entree) ? (entree['nom'] ?? entree['libelle'] ?? entree['titre']) : undefined;
  return typeof nom === 'string' ? nom : code;
}

const entrees = (dictionnaire: object): ReadonlyMap<string, unknown> => new Map(Object.entries(dictionnaire));
const libelleTache = (code: string): string =>
  (TACHES as Readonly<Record<string, { libelle: string }>>)[code]?.libelle ?? code;

/** Everything that changes from one version to another (R10.2); the order is that of the content. */
export function differences(avant: Charte, apres: Charte): DifferenceCharte[] {
  const regle = { genre: 'objet', titre: 'Règle', champs: CHAMPS_REGLE } as const;
  const motif = { genre: 'objet', titre: 'Motif', champs: CHAMPS_MOTIF } as const;
  return [
    ...comparerChamps(CHAMPS_BASE, [], avant, apres),
    ...comparerEntrees(regle, ['Tâches'], entrees(avant.taches), entrees(apres.taches), libelleTache),
    ...comparerEntrees(motif, ['Motifs de refus'], entrees(avant.motifsRefus), entrees(apres.motifsRefus)),
    ...LISTE_SECTIONS.flatMap(([cle, { titre, champs }]) =>
      comparerChamps(champs, [titre], avant[cle], apres[cle]),
    ),
  ];
}
