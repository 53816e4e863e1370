import type { Champ, Champs } from '../../../src/domaine/noyau/champs.js';
import {
  ajouterJours,
  dateCayenne,
  instantCayenne,
  type Instant,
} from '../../../src/domaine/noyau/instants.js';
import type { Role } from '../../../src/domaine/noyau/acteur.js';
import { tirage } from '../soutien/hasard.js';

export type Tirer = ReturnType<typeof tirage>;
export { tirage };

/** What a body is drawn from besides its fields: what exists in the world, and what its author may see of the stream. */
export interface Sources {
  readonly tirer: Tirer;
  readonly maintenant: Instant;
  readonly role: Role;
  readonly references: Readonly<Record<string, readonly string[]>>;
  /** Texts found in the state of the stream: codes of measures, of buildings, numbers… */
  readonly textes: readonly string[];
  /** Dates found there. */
  readonly dates: readonly string[];
}

export const parmi = <T>(tirer: Tirer, choix: readonly T[]): T | undefined => choix[tirer(choix.length)];

/** What people write freely; found in clear where it must be sealed, it tells of a leak. */
export const CANARI = 'Canari écrit librement à propos du ménage';
/** Texts of each form that acts ask for, the same few so that acts meet. */
const FORMES = [
  ...['0694 12 34 56', 'contact@exemple.gf', '14:30', 'QP973010', 'BZ 123', '2026A12345', 'bat-a', 'bat-b'],
  ...['Essai', 'a'.repeat(64), 'b'.repeat(64), 'cacl', 'une-phase'],
];

function texte(champ: Extract<Champ, { genre: 'texte' }>, { tirer, textes }: Sources): string {
  const { forme, max, multiligne } = champ;
  const admis = (t: string) => t.length <= max && (!forme || new RegExp(`^(?:${forme.motif})$`).test(t));
  if (multiligne && tirer(4) > 0 && admis(CANARI)) return CANARI;
  const connus = (tirer(2) === 0 ? textes.filter((t) => t !== CANARI) : FORMES).filter(admis);
  return parmi(tirer, connus) ?? [CANARI, ...FORMES, 'x'].find(admis) ?? 'x';
}

function jour({ tirer, maintenant, dates }: Sources): string {
  const aujourdhui = dateCayenne(maintenant);
  const sorte = tirer(20);
  if (sorte < 9) return aujourdhui;
  if (sorte < 12) return ajouterJours(aujourdhui, -tirer(60));
  if (sorte < 15) return ajouterJours(aujourdhui, 1 + tirer(60));
  if (sorte < 17) return ajouterJours(aujourdhui, 60 + tirer(500));
  if (sorte < 19) return parmi(tirer, dates) ?? aujourdhui;
  return ajouterJours(aujourdhui, -3000 + tirer(6000));
}

const nombre = (min: number, max: number, tirer: Tirer): number =>
  tirer(4) === 0
    ? min + tirer(Math.floor(max - min) + 1)
    : min + tirer(Math.min(Math.floor(max - min), 12) + 1);

/** References and choices of one list are told apart: nobody sits twice. */
function distincts(champ: Extract<Champ, { genre: 'liste' }>, sources: Sources): unknown[] {
  const { tirer } = sources;
  const entiere = tirer(2) === 0 ? (grille(champ, sources) ?? tousConnus(champ, sources)) : null;
  if (entiere) return entiere;
  const voulus = Math.min(champ.max, Math.max(champ.min ?? 0, 1 + tirer(4)));
  const tires = Array.from({ length: voulus }, () => valeur(champ.de, sources));
  const cle = (v: unknown) => JSON.stringify(clefDe(champ.de, v));
  return tires.filter((v, rang) => tires.findIndex((autre) => cle(autre) === cle(v)) === rang);
}

/** A line for each choice of a grid: some are to be filled whole. */
function grille({ de, max }: Extract<Champ, { genre: 'liste' }>, sources: Sources): unknown[] | null {
  const [premier] = de.genre === 'objet' ? Object.entries(de.champs) : [];
  if (de.genre !== 'objet' || premier?.[1].genre !== 'choix') return null;
  const options = Object.keys(premier[1].options);
  if (options.length > max) return null;
  return options.map((option) => ({ ...corps(de.champs, sources), [premier[0]]: option }));
}

/** All that the stream knows of: an order of the day is put in order whole. */
function tousConnus(
  { de, max }: Extract<Champ, { genre: 'liste' }>,
  { textes, references }: Sources,
): unknown[] | null {
  if (de.genre !== 'reference') return null;
  const connus = (references[de.vers] ?? []).filter((id) => textes.includes(id)).reverse();
  return connus.length > 0 && connus.length <= max ? connus : null;
}

/** What tells two elements apart: what they point at first. */
function clefDe(champ: Champ, element: unknown): unknown {
  if (champ.genre !== 'objet' || typeof element !== 'object' || element === null) return element;
  const pointe = Object.keys(champ.champs).find(
    (nom) => champ.champs[nom]?.genre === 'reference' || nom === 'point',
  );
  return pointe ? (element as Record<string, unknown>)[pointe] : element;
}

/** What exists, rather what the stream already knows of; now and then, what does not. */
function reference(existants: readonly string[], { tirer, textes }: Sources): string {
  const connus = tirer(3) > 0 ? existants.filter((id) => textes.includes(id)) : [];
  if (tirer(20) === 0) return 'inconnu';
  return parmi(tirer, connus) ?? parmi(tirer, existants) ?? 'inconnu';
}

function valeur(champ: Champ, sources: Sources): unknown {
  const { tirer } = sources;
  switch (champ.genre) {
    case 'texte':
      return texte(champ, sources);
    case 'entier':
      return nombre(champ.min, champ.max, tirer);
    case 'nombre':
      return nombre(Math.ceil(champ.min), champ.max, tirer);
    case 'montant':
      return parmi(tirer, [0, 45, 120.5, 390, 412.3, 900, 2400]);
    case 'oui-non':
      return tirer(3) > 0;
    case 'date':
      return jour(sources);
    case 'instant':
      return instantCayenne(jour(sources), tirer(24));
    case 'choix':
      return parmi(tirer, Object.keys(champ.options)) ?? 'aucun';
    case 'reference':
      if (champ.demandeA?.length === 0) return `nouveau-${tirer(1000)}`;
      return reference(sources.references[champ.vers] ?? [], sources);
    case 'liste':
      return distincts(champ, sources);
    case 'objet':
      return corps(champ.champs, sources);
  }
}

/** A body that the declared fields accept: what is asked, now and then what is not; what nobody is asked, as the service fills it. */
export function corps(champs: Champs, sources: Sources): Record<string, unknown> {
  const { tirer, role } = sources;
  const voulu = tirer(3);
  const remplis = Object.entries(champs).filter(
    ([, champ]) =>
      champ.demandeA?.length === 0 ||
      (champ.demandeA?.includes(role) ?? (!champ.facultatif || (voulu > 0 && tirer(3) < voulu))),
  );
  return Object.fromEntries(remplis.map(([nom, champ]) => [nom, valeur(champ, sources)]));
}

/** Every text, and every date, of a state. */
export function feuilles(etat: unknown): { textes: string[]; dates: string[] } {
  const vus = new Set<string>();
  const visiter = (v: unknown): void => {
    if (typeof v === 'string' && v.length > 0 && v.length <= 64) vus.add(v);
    else if (typeof v === 'object' && v !== null) Object.values(v).forEach(visiter);
  };
  visiter(etat);
  const toutes = [...vus];
  const estDate = (t: string) => /^\d{4}-\d{2}-\d{2}(T|$)/.test(t);
  return {
    textes: toutes.filter((t) => !estDate(t)),
    dates: [...new Set(toutes.filter(estDate).map((t) => t.slice(0, 10)))],
  };
}
