import type { ClientBase } from 'pg';
import { TYPES_LECTURE } from '../../base/types.js';
import type { NomAgregat } from '../../domaine/agregats.js';
import { COLONNES_EVENEMENT, type LigneEvenement } from '../histoire.js';

/** A whole stream as stored: its events, and its head when there is one. */
export interface FluxEntier {
  readonly agregat: NomAgregat;
  readonly id: string;
  readonly evenements: readonly LigneEvenement[];
  readonly tete: Tete | null;
  readonly cle: { readonly id: string; readonly enveloppe: Buffer } | null;
}

export interface Tete {
  readonly version: number;
  readonly etat: Buffer;
  readonly forme: number;
  readonly empreinte: Buffer;
}

interface LigneTete extends Tete {
  readonly agregat: NomAgregat;
  readonly id: string;
  readonly cle_id: string | null;
  readonly enveloppe: Buffer | null;
}

const PAR_LECTURE = 2_000;

/**
 * Every stream of the journal, by aggregate and id, in the snapshot of the caller's transaction (which must be open): read in
 * blocks, so memory stays flat whatever the size. A head without events comes with none, and the other way round.
 */
export async function* fluxEntiers(client: ClientBase): AsyncGenerator<FluxEntier> {
  const tetes = lignesDe<LigneTete>(
    client,
    'tetes',
    `SELECT f.agregat, f.id, f.version, f.etat, f.forme, f.empreinte, k.id AS cle_id, k.enveloppe
     FROM journal.flux f LEFT JOIN coffre.cle k ON f.agregat = 'dossier' AND k.objet = f.id ORDER BY f.agregat, f.id`,
  );
  const evenements = lignesDe<LigneEvenement>(
    client,
    'evenements',
    `SELECT ${COLONNES_EVENEMENT} FROM journal.evenement ORDER BY agregat, flux_id, version`,
  );
  let tete = await suivant(tetes);
  let evenement = await suivant(evenements);
  while (tete || evenement) {
    const adresse = premiere(tete, evenement);
    const siens: LigneEvenement[] = [];
    while (evenement && evenement.agregat === adresse.agregat && evenement.flux_id === adresse.id) {
      siens.push(evenement);
      evenement = await suivant(evenements);
    }
    const sienne = tete && tete.agregat === adresse.agregat && tete.id === adresse.id ? tete : null;
    if (sienne) tete = await suivant(tetes);
    yield { ...adresse, evenements: siens, tete: sienne, cle: cleDe(sienne) };
  }
}

function cleDe(tete: LigneTete | null): FluxEntier['cle'] {
  return tete?.cle_id && tete.enveloppe ? { id: tete.cle_id, enveloppe: tete.enveloppe } : null;
}

type Adresse = Pick<FluxEntier, 'agregat' | 'id'>;

function premiere(tete: LigneTete | null, evenement: LigneEvenement | null): Adresse {
  const a = tete && { agregat: tete.agregat, id: tete.id };
  const b = evenement && { agregat: evenement.agregat as NomAgregat, id: evenement.flux_id };
  if (a && b) return avant(b, a) ? b : a;
  const seule = a ?? b;
  if (!seule) throw new Error('Aucun flux à lire.');
  return seule;
}

/** The order of PostgreSQL's "C" collation. */
function avant(a: Adresse, b: Adresse): boolean {
  return Buffer.compare(Buffer.from(`${a.agregat}\0${a.id}`), Buffer.from(`${b.agregat}\0${b.id}`)) < 0;
}

async function suivant<L>(lignes: AsyncGenerator<L, undefined>): Promise<L | null> {
  const pas: IteratorResult<L, undefined> = await lignes.next();
  return pas.done ? null : pas.value;
}

async function* lignesDe<L extends object>(
  client: ClientBase,
  nom: string,
  sql: string,
): AsyncGenerator<L, undefined> {
  await client.query(`DECLARE ${nom} NO SCROLL CURSOR FOR ${sql}`);
  for (;;) {
    const { rows } = await client.query<L>({
      text: `FETCH ${PAR_LECTURE} FROM ${nom}`,
      types: TYPES_LECTURE,
    });
    yield* rows;
    if (rows.length < PAR_LECTURE) break;
  }
  await client.query(`CLOSE ${nom}`);
  return undefined;
}

/** Runs a reading in one frozen snapshot of the base. */
export async function dansUnInstantane<R>(client: ClientBase, suite: () => Promise<R>): Promise<R> {
  await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ');
  try {
    return await suite();
  } finally {
    await client.query('ROLLBACK');
  }
}
