import connectPgSimple from 'connect-pg-simple';
import session, { type SessionData } from 'express-session';
import type { Pool } from 'pg';

/** Seconds a session lives without a request, and at most. */
export const REPOS_S = 60 * 60;
export const DUREE_MAX_S = 12 * 3600;
/** Seconds that an id just replaced still answers: the requests that left with it. */
const SURSIS_S = 30;
const ENTRE_MARQUES_MS = 60_000;
const CONNUES_MAX = 10_000;

type Fin = (erreur?: unknown) => void;
const Postgres = connectPgSimple(session);

/** Sessions in `identite.session`. Only sign-in and rotation insert: a late answer never brings back a session that was closed. */
export class MagasinSessions extends Postgres {
  /** When each session was last marked as used, by its id. */
  private readonly marques = new Map<string, number>();

  constructor(private readonly reserve: Pool) {
    super({
      pool: reserve,
      schemaName: 'identite',
      tableName: 'session',
      ttl: REPOS_S,
      errorLog: () => undefined,
    });
  }

  /** Puts off the expiry, once a minute at most and never beyond the absolute one. */
  override touch(sid: string, donnees: SessionData, fin: Fin = () => undefined): void {
    const maintenant = Date.now();
    if (maintenant - (this.marques.get(sid) ?? 0) < ENTRE_MARQUES_MS) return fin();
    if (this.marques.size >= CONNUES_MAX) this.marques.clear();
    this.marques.set(sid, maintenant);
    const expire = Math.min(maintenant / 1_000 + REPOS_S, (donnees.ouverteLe ?? 0) / 1_000 + DUREE_MAX_S);
    const text = `UPDATE identite.session SET expire = to_timestamp($2)
      WHERE sid = $1 AND NOT remplacee AND expire >= now()`;
    this.reserve.query({ name: 'session-marquer', text, values: [sid, expire] }).then(() => fin(), fin);
  }

  /** Takes the turn to replace an id: false when another request has just done it. */
  async remplacer(sid: string): Promise<boolean> {
    const text = `UPDATE identite.session SET remplacee = true, expire = least(expire, now() + make_interval(secs => $2))
      WHERE sid = $1 AND NOT remplacee`;
    const { rowCount } = await this.reserve.query(text, [sid, SURSIS_S]);
    return rowCount === 1;
  }

  /** Ends a session under all the ids it has had. */
  async clore(lignee: string): Promise<void> {
    await this.reserve.query(`DELETE FROM identite.session WHERE sess ->> 'lignee' = $1`, [lignee]);
  }

  /** Is this id still good? Does not count as a use. */
  async vit(sid: string): Promise<boolean> {
    const text = 'SELECT 1 FROM identite.session WHERE sid = $1 AND expire >= now()';
    return (await this.reserve.query({ name: 'session-vit', text, values: [sid] })).rowCount === 1;
  }
}
