import { ROLES } from '../domaine/noyau/acteur.js';
import { TYPES_ORGANISATION } from '../domaine/organisation/etat.js';
import { simplifier } from '../domaine/territoire.js';
import { Filtres } from './filtres.js';
import { libelleLogement } from './noms-logements.js';
import type { Lecteur } from './page.js';
import { logementNonCache, type Regard } from './regard.js';

/** Something a form may point at, as people read it. */
export interface Repere {
  readonly id: string;
  readonly libelle: string;
  readonly detail: string;
}

export interface DemandeReperes {
  /** One known id, whatever its state; else those that may be chosen. */
  readonly id?: string | undefined;
  readonly recherche?: string | undefined;
  readonly limite: number;
  /** Of a person. */
  readonly role?: string | undefined;
  /** Who reads: what it must not know is left out. */
  readonly regard?: Regard | undefined;
  /** Territory of the reader; absent = everywhere. */
  readonly communes?: readonly string[] | undefined;
  /** The bailleur whose dwellings alone may be seen. */
  readonly bailleur?: string | undefined;
}

type Ligne = Readonly<Record<string, unknown>>;
interface Genre {
  readonly table: string;
  readonly colonnes: string;
  /** What is searched, in SQL. */
  readonly texte: string;
  readonly filtrer: (demande: DemandeReperes, filtres: Filtres) => unknown;
  readonly vers: (ligne: Ligne) => Omit<Repere, 'id'>;
}

const EUROS = new Intl.NumberFormat('fr-FR', { style: 'currency', currency: 'EUR' });
const points = (...parties: readonly unknown[]): string =>
  parties.filter((p) => p !== null && p !== undefined && p !== '').join(' · ');
const parmi = (noms: Readonly<Record<string, string>>, code: unknown): string => noms[String(code)] ?? '';

const GENRES = {
  operation: {
    table: 'vues.operation t',
    colonnes: 't.nom, t.communes',
    texte: `t.nom || ' ' || t.code`,
    filtrer: ({ communes }, filtres) => filtres.si(communes, (p) => `t.communes && ${p}::text[]`),
    vers: ({ id, nom, communes }) => ({
      libelle: String(nom),
      detail: points(id, Array.isArray(communes) ? communes.join(', ') : ''),
    }),
  },
  organisation: {
    table: 'vues.organisation t',
    colonnes: 't.nom, t.type',
    texte: 't.nom',
    filtrer: () => undefined,
    vers: ({ nom, type }) => ({ libelle: String(nom), detail: parmi(TYPES_ORGANISATION, type) }),
  },
  charte: {
    table: 'vues.charte t',
    colonnes: `t.libelle, to_char(t.en_vigueur_du, 'DD/MM/YYYY') AS du`,
    texte: `t.libelle || ' ' || t.id`,
    filtrer: ({ id }, filtres) =>
      id === undefined &&
      filtres.conditions.push('t.publiee', `t.en_vigueur_du <= (now() AT TIME ZONE 'America/Cayenne')::date`),
    vers: ({ libelle, du }) => ({ libelle: String(libelle), detail: `en vigueur du ${String(du)}` }),
  },
  personne: {
    table: 'identite.compte t LEFT JOIN vues.organisation o ON o.id = t.organisation',
    colonnes: 't.nom, t.role, o.nom AS "nomOrganisation"',
    texte: 't.nom',
    filtrer: ({ role }, filtres) => filtres.si(role, (p) => `t.role = ${p}`),
    vers: ({ nom, role, nomOrganisation }) => ({
      libelle: String(nom),
      detail: points(parmi(ROLES, role), nomOrganisation),
    }),
  },
  logement: {
    table: 'vues.logement t LEFT JOIN vues.organisation o ON o.id = t.bailleur',
    colonnes:
      't.typologie, t.commune, t.reference, t.surface, t.loyer + t.charges AS cout, o.nom AS "nomBailleur"',
    texte: `t.reference || ' ' || t.typologie || ' ' || t.commune || ' ' || coalesce(o.nom, '')`,
    filtrer({ id, communes, bailleur, regard }, filtres) {
      filtres.conditions.push(logementNonCache(regard, filtres, 't'));
      if (id === undefined) filtres.conditions.push(`t.statut = 'disponible'`);
      filtres.si(communes, (p) => `t.commune = ANY(${p})`).si(bailleur, (p) => `t.bailleur = ${p}`);
    },
    vers: ({ typologie, commune, reference, surface, cout, nomBailleur }) => ({
      libelle: libelleLogement({
        typologie: String(typologie),
        commune: String(commune),
        reference: String(reference),
      }),
      detail: points(nomBailleur, `${String(surface)} m²`, `${EUROS.format(Number(cout))} charges comprises`),
    }),
  },
} as const satisfies Readonly<Record<string, Genre>>;

export type GenreRepere = keyof typeof GENRES;
export const GENRES_REPERES = Object.keys(GENRES) as GenreRepere[];

/** Letters with the accents of French, Creole and Portuguese, and without. */
const ACCENTS = ['àâäáãåçéèêëíìîïñóòôöõúùûüýÿ', 'aaaaaaceeeeiiiinooooouuuuyy'] as const;
const simple = (texte: string): string =>
  `vues.simplifier(translate(lower(${texte}), '${ACCENTS[0]}', '${ACCENTS[1]}'))`;

/** Those that match, the closest first; all of them by name when nothing is searched. */
export async function chercherReperes(
  base: Lecteur,
  nom: GenreRepere,
  demande: DemandeReperes,
): Promise<readonly Repere[]> {
  const genre: Genre = GENRES[nom];
  const filtres = new Filtres().si(demande.id, (p) => `t.id = ${p}`);
  genre.filtrer(demande, filtres);
  const cherche = simplifier(demande.recherche ?? '');
  if (cherche === '' && (demande.recherche ?? '') !== '') return [];
  const texte = simple(genre.texte);
  const place = cherche === '' ? null : filtres.parametre(cherche);
  if (place !== null)
    filtres.conditions.push(`(${place} <% ${texte} OR ${texte} LIKE '%' || ${place} || '%')`);
  const ecart = `CASE WHEN ${texte} LIKE '%' || ${place ?? ''} || '%' THEN 0 ELSE ${place ?? ''} <<-> ${texte} END, `;
  const sql = `SELECT t.id, ${genre.colonnes} FROM ${genre.table} ${filtres.ou}
    ORDER BY ${place === null ? '' : ecart}${texte}, t.id LIMIT ${filtres.parametre(demande.limite)}`;
  const { rows } = await base.query<Ligne & { id: string }>(sql, filtres.valeurs);
  return rows.map((ligne) => ({ id: ligne.id, ...genre.vers(ligne) }));
}
