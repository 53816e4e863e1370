import type { Pool } from 'pg';
import { DataSource } from 'typeorm';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';
import { MIGRATIONS } from './migrations/index.js';

export interface OptionsSource {
  /** Connections at most; each prepares its own statements, so few are better than many. */
  readonly connexions?: number;
  /** Name seen in `pg_stat_activity`. */
  readonly nom?: string;
  /** `porte`: the journal's own connections, planned once per statement and always by key. */
  readonly chemin?: 'porte';
  /** PostgreSQL role taken by every connection (`prendreRoles`); absent = the account itself. */
  readonly role?: string;
}

const CONNEXION_MS = 3_000;
const REQUETE_MS = 10_000;
/** The journal only reads and writes by key: a plan made while the tables were empty must stay good when they are full. */
const PAR_CLE = [
  'plan_cache_mode=force_generic_plan',
  'enable_seqscan=off',
  'enable_hashjoin=off',
  'enable_mergejoin=off',
];

/** How close a name must be to what was typed (`<%`): two or three letters missed in a usual name. */
const RECHERCHE = ['pg_trgm.word_similarity_threshold=0.3'];

/** The TypeORM source of the service: migrations and the one pool. `synchronize` is never on. */
export function creerSource(
  url: string,
  { connexions = 10, nom = 'relogement', chemin, role }: OptionsSource = {},
): DataSource {
  return new DataSource({
    type: 'postgres',
    url,
    synchronize: false,
    migrations: MIGRATIONS,
    migrationsTableName: 'migration',
    applicationName: nom,
    poolSize: connexions,
    connectTimeoutMS: CONNEXION_MS,
    installExtensions: false,
    poolErrorHandler: () => undefined,
    extra: {
      statement_timeout: REQUETE_MS,
      query_timeout: REQUETE_MS + 2_000,
      idle_in_transaction_session_timeout: REQUETE_MS,
      keepAlive: true,
      options: [...(chemin === 'porte' ? PAR_CLE : RECHERCHE), ...(role ? [`role=${role}`] : [])]
        .map((reglage) => `-c ${reglage}`)
        .join(' '),
    },
  });
}

/** The pool under an initialised source: the journal's hot path needs named statements, which QueryRunner cannot name. */
export function reserve(source: DataSource): Pool {
  return (source.driver as PostgresDriver).master as Pool;
}
