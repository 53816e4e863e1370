import { libelleLogement } from './noms-logements.js';
import type { Lecteur } from './page.js';

/** One link: a household and a dwelling that it left, or entered. */
export interface Maillon {
  readonly logement: string;
  readonly libelle: string;
  readonly dossier: string | null;
  readonly reference: string | null;
  readonly sens: 'libere' | 'occupe';
}

interface Ligne {
  readonly id: string;
  readonly typologie: string;
  readonly commune: string;
  readonly reference: string;
  readonly dossier: string | null;
  readonly libere_par: string | null;
}

/** Links followed on each side: a chain of moves is short, a mistake may make a loop. */
const LONGUEUR = 12;
const COLONNES = 'id, typologie, commune, reference, dossier, libere_par';

async function un(base: Lecteur, condition: string, valeur: string): Promise<Ligne | undefined> {
  const { rows } = await base.query<Ligne>(
    `SELECT ${COLONNES} FROM vues.logement WHERE ${condition} ORDER BY publie_le, id LIMIT 1`,
    [valeur],
  );
  return rows[0];
}

/** Dwellings from the one whose freeing began the chain to the last one entered, in order of the moves (R4.22). */
async function logementsDeLaChaine(base: Lecteur, id: string): Promise<Ligne[]> {
  const depart = await un(base, 'id = $1', id);
  if (!depart) return [];
  const chaine = [depart];
  const connu = (l: Ligne) => chaine.some((c) => c.id === l.id);
  for (let tete = depart; tete.libere_par !== null && chaine.length < LONGUEUR;) {
    const entre = await un(base, `dossier = $1 AND statut = 'attribue'`, tete.libere_par);
    if (!entre || connu(entre)) break;
    chaine.unshift(entre);
    tete = entre;
  }
  for (let queue = depart; queue.dossier !== null && chaine.length < 2 * LONGUEUR;) {
    const quitte = await un(base, 'libere_par = $1', queue.dossier);
    if (!quitte || connu(quitte)) break;
    chaine.push(quitte);
    queue = quitte;
  }
  return chaine;
}

/** Which move freed which dwelling for whom: each household with the dwelling it left, then the one it entered. */
export async function lireChaine(base: Lecteur, id: string): Promise<readonly Maillon[]> {
  const chaine = await logementsDeLaChaine(base, id);
  const dossiers = chaine.flatMap((l) => [l.dossier, l.libere_par]).filter((d) => d !== null);
  const { rows } = await base.query<{ id: string; reference: string }>(
    'SELECT id, reference FROM vues.dossier WHERE id = ANY($1)',
    [dossiers],
  );
  const references = new Map(rows.map((r) => [r.id, r.reference]));
  const maillon = (l: Ligne, dossier: string | null, sens: Maillon['sens']): Maillon => ({
    ...{ logement: l.id, libelle: libelleLogement(l), dossier, sens },
    reference: dossier === null ? null : (references.get(dossier) ?? null),
  });
  return chaine.flatMap((l) => [
    ...(l.libere_par === null ? [] : [maillon(l, l.libere_par, 'libere')]),
    ...(l.dossier === null ? [] : [maillon(l, l.dossier, 'occupe')]),
  ]);
}
