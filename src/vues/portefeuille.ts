import type { Etape } from '../domaine/charte/etapes.js';
import { OUVERT } from './filtre-dossiers.js';
import { Filtres } from './filtres.js';
import type { Lecteur } from './page.js';
import { visible, type Regard } from './regard.js';

/** Open dossiers that one référent follows in one step and commune, and their late tasks that wait for it. */
export interface LignePortefeuille {
  readonly referent: string;
  readonly etape: Etape;
  readonly commune: string;
  readonly dossiers: number;
  readonly tachesEnRetard: number;
}

/** What each référent carries, among what the reader may know; of one référent when it is named. */
export async function lirePortefeuilles(
  base: Lecteur,
  regard: Regard,
  referent?: string,
): Promise<readonly LignePortefeuille[]> {
  const filtres = new Filtres().si(referent, (p) => `d.referent = ${p}`);
  filtres.conditions.push('d.referent IS NOT NULL', OUVERT, visible(regard, filtres));
  const { rows } = await base.query<LignePortefeuille>(
    `SELECT d.referent, d.etape, d.commune, count(*)::int AS dossiers, coalesce(sum(t.n), 0)::int AS "tachesEnRetard"
     FROM vues.dossier d LEFT JOIN (SELECT dossier_id, count(*) AS n FROM vues.tache
       WHERE etat = 'a-faire' AND en_retard AND pour = 'referent' GROUP BY dossier_id) t ON t.dossier_id = d.id
     ${filtres.ou} GROUP BY d.referent, d.etape, d.commune`,
    filtres.valeurs,
  );
  return rows;
}

/** An absence of today or to come. */
export interface AbsenceLue {
  /** Its id among those of the référent. */
  readonly absence: string;
  readonly referent: string;
  readonly delegue: string;
  readonly du: Date;
  readonly au: Date;
  readonly enCours: boolean;
}

export async function absencesAVenir(base: Lecteur): Promise<readonly AbsenceLue[]> {
  const { rows } = await base.query<AbsenceLue>(
    `SELECT substr(id, length(referent) + 2) AS absence, referent, delegue, du, au, du <= now() AS "enCours" FROM vues.absence WHERE au > now() ORDER BY du, id`,
  );
  return rows;
}

/** Accounts known as référents, by id. */
export async function comptesReferents(base: Lecteur): Promise<readonly string[]> {
  const { rows } = await base.query<{ id: string }>(
    `SELECT id FROM identite.compte WHERE role = 'referent' ORDER BY id`,
  );
  return rows.map((r) => r.id);
}
