import type { ClientBase } from 'pg';
import type { NomAgregat } from '../domaine/agregats.js';
import type { Ligne, Table } from '../vues/table.js';
import { ecartsVues, TABLES } from '../vues/tables.js';
import type { AEcrire } from './conclusion.js';
import { assembler, enLignes, partieEcrites, partieOtees, type Partie } from './ecriture-sql.js';
import { ecrireEtat, FORMES } from './etats.js';
import type { FluxEcrit } from './flux.js';

/** Writes some commands in one statement, hence one transaction: events, heads, answers, outbox, read models. */
export async function ecrire(client: ClientBase, lot: readonly AEcrire[]): Promise<void> {
  const flux = lot.flatMap((a) => [...a.flux]).sort(parAdresse);
  const maj = new Map(lot.flatMap((a) => a.flux.map((f) => [f, suiteDe(f, a)] as const)));
  const parties = [
    partieEvenements(flux),
    partieNouveaux(
      flux.filter((f) => f.avant.version === 0),
      maj,
    ),
    partieSuites(
      flux.filter((f) => f.avant.version > 0),
      maj,
    ),
    partieCles(flux, maj),
    partieCommandes(lot),
    partieSorties(lot),
    partieSuivis(lot),
    ...partiesVues(flux),
  ].filter((p) => p !== null);
  await client.query(assembler(parties));
}

/** Everyone writes in the same order, so that two processes wait for each other instead of locking each other. */
function parAdresse(a: FluxEcrit, b: FluxEcrit): number {
  if (a.agregat !== b.agregat) return a.agregat < b.agregat ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

function partie(
  nom: string,
  types: readonly string[],
  lignes: readonly (readonly unknown[])[],
  sql: (source: string) => string,
): Partie | null {
  if (lignes.length === 0) return null;
  const { valeurs, source } = enLignes(types, lignes);
  return { nom, valeurs, sql: (places) => sql(source(places)) };
}

const TYPES_EVENEMENT = [
  'text',
  'text',
  'integer',
  'text',
  'smallint',
  'timestamptz',
  'timestamptz',
  'text',
  'text',
  'text',
  'text',
  'text',
  'bytea',
];

function partieEvenements(flux: readonly FluxEcrit[]): Partie | null {
  const lignes = flux.flatMap((f) =>
    f.evenements.map(({ stocke: e, empreinte }) => [
      ...[
        e.agregat,
        e.fluxId,
        e.version,
        e.type,
        e.schema,
        e.survenuLe,
        e.enregistreLe,
        e.auteur,
        e.cause,
        e.correlation,
      ],
      ...[e.cleId, e.contenu, empreinte],
    ]),
  );
  const sql = (
    source: string,
  ) => `INSERT INTO journal.evenement (agregat, flux_id, version, type, schema, survenu_le, enregistre_le,
    auteur, cause, correlation, cle_id, contenu, empreinte) SELECT * FROM ${source} AS n`;
  return partie('e', TYPES_EVENEMENT, lignes, sql);
}

/** When a stream was written, and the version its procedure is nudged with (0: it is not). */
interface Maj {
  readonly le: string;
  readonly attendue: number;
}
type Majs = ReadonlyMap<FluxEcrit, Maj>;

function suiteDe({ agregat, id, version }: FluxEcrit, { le, sorties }: AEcrire): Maj {
  const reveille = agregat === 'dossier' && sorties.some((s) => s.genre === 'reveil' && s.objet === id);
  return { le, attendue: reveille ? version : 0 };
}

const teteDe = (f: FluxEcrit, maj: Majs): unknown[] => [
  ...[
    f.agregat,
    f.id,
    f.version,
    ecrireEtat(f.etat, f.id, f.version, f.cle),
    FORMES[f.agregat],
    f.empreinte,
    maj.get(f)?.le,
    maj.get(f)?.attendue,
  ],
];
const TYPES_TETE = ['text', 'text', 'integer', 'bytea', 'smallint', 'bytea', 'timestamptz', 'integer'];

function partieNouveaux(flux: readonly FluxEcrit[], maj: Majs): Partie | null {
  const sql = (source: string) =>
    `INSERT INTO journal.flux (agregat, id, version, etat, forme, empreinte, maj, attendue) SELECT * FROM ${source} AS n`;
  return partie(
    'n',
    TYPES_TETE,
    flux.map((f) => teteDe(f, maj)),
    sql,
  );
}

/** A head that moved meanwhile becomes NULL, which the column refuses: the whole statement fails, and is decided again. */
function partieSuites(flux: readonly FluxEcrit[], maj: Majs): Partie | null {
  const sql = (
    source: string,
  ) => `UPDATE journal.flux f SET version = CASE WHEN f.version = n.ancienne THEN n.version END,
      etat = n.etat, forme = n.forme, empreinte = n.empreinte, maj = n.maj,
      attendue = greatest(f.attendue, n.attendue)
    FROM ${source} AS n(agregat, id, version, etat, forme, empreinte, maj, attendue, ancienne)
    WHERE f.agregat = n.agregat AND f.id = n.id`;
  const lignes = flux.map((f) => [...teteDe(f, maj), f.avant.version]);
  return partie('u', [...TYPES_TETE, 'integer'], lignes, sql);
}

function partieCles(flux: readonly FluxEcrit[], maj: Majs): Partie | null {
  const lignes = flux.flatMap((f) =>
    f.enveloppe && f.cle ? [[f.cle.id, f.id, f.enveloppe, maj.get(f)?.le]] : [],
  );
  const sql = (source: string) =>
    `INSERT INTO coffre.cle (id, objet, enveloppe, cree_le) SELECT * FROM ${source} AS n`;
  return partie('k', ['text', 'text', 'bytea', 'timestamptz'], lignes, sql);
}

function partieCommandes(lot: readonly AEcrire[]): Partie | null {
  const lignes = lot.map(({ cleHash, empreinteCorps, reponse: { version, evenements }, le }) => {
    return [cleHash, empreinteCorps, JSON.stringify({ version, evenements }), le];
  });
  const sql = (source: string) =>
    `INSERT INTO journal.commande (cle_hash, empreinte_corps, reponse, le) SELECT * FROM ${source} AS n`;
  return partie('c', ['bytea', 'bytea', 'text', 'timestamptz'], lignes, sql);
}

function partieSorties(lot: readonly AEcrire[]): Partie | null {
  const lignes = lot.flatMap((a) =>
    a.sorties.map(({ genre, objet, contenu }) => [genre, objet, contenu, a.le]),
  );
  const sql = (source: string) =>
    `INSERT INTO journal.sortie (genre, objet, contenu, cree_le) SELECT * FROM ${source} AS n`;
  return partie('o', ['text', 'text', 'text', 'timestamptz'], lignes, sql);
}

/** The workflow's own command: it has seen what it has just done. */
function partieSuivis(lot: readonly AEcrire[]): Partie | null {
  const lignes = lot.flatMap(({ demande, reponse, le }) =>
    demande.sansReveil && demande.agregat === 'dossier' ? [[demande.id, reponse.version, le]] : [],
  );
  const sql = (
    source: string,
  ) => `INSERT INTO procedure.suivi AS s (dossier, vu_jusqua, vu_le) SELECT * FROM ${source} AS n
    ON CONFLICT (dossier) DO UPDATE SET vu_jusqua = greatest(s.vu_jusqua, excluded.vu_jusqua), vu_le = excluded.vu_le`;
  return partie('s', ['text', 'integer', 'timestamptz'], lignes, sql);
}

function partiesVues(flux: readonly FluxEcrit[]): Partie[] {
  const ecarts = flux.flatMap(({ agregat, avant, etat, version }) => {
    const ancien = avant.version === 0 ? null : { etat: avant.etat, version: avant.version };
    return ecartsVues(agregat satisfies NomAgregat, ancien, { etat, version });
  });
  return TABLES.flatMap((table: Table, rang) => {
    const siens = ecarts.filter((e) => e.table === table);
    const ecrites = siens.flatMap((e): Ligne[] => [...e.ecrites]);
    const otees = siens.flatMap((e) => [...e.otees]);
    return [
      ...(ecrites.length > 0 ? [partieEcrites(String(rang), table, ecrites)] : []),
      ...(otees.length > 0 ? [partieOtees(String(rang), table, otees)] : []),
    ];
  });
}
