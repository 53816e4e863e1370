import type { StatutLogement } from '../domaine/logement/natures.js';
import { libelleLogement } from './noms-logements.js';
import { Filtres } from './filtres.js';
import type { Lecteur } from './page.js';
import { logementNonCache, nonCache, type Regard } from './regard.js';

/** One link: a household and a dwelling that it left, or entered. */
export interface Maillon {
  readonly logement: string;
  readonly libelle: string;
  readonly statut: StatutLogement;
  readonly dossier: string | null;
  readonly reference: string | null;
  readonly sens: 'libere' | 'occupe';
}

interface Ligne {
  readonly id: string;
  readonly typologie: string;
  readonly commune: string;
  readonly reference: string;
  readonly statut: StatutLogement;
  readonly dossier: string | null;
  readonly libere_par: string | null;
}

interface Lecture {
  readonly base: Lecteur;
  readonly regard: Regard | undefined;
}

/** Links followed on each side: a chain of moves is short, a mistake may make a loop. */
const LONGUEUR = 12;

/** A link to a household that the reader must not know is not there (R8.23). */
const lien = (colonne: string, vu: string): string => `CASE WHEN ${vu} THEN l.${colonne} END AS ${colonne}`;

async function un({ base, regard }: Lecture, condition: string, valeur: string): Promise<Ligne | undefined> {
  const filtres = new Filtres();
  const place = filtres.parametre(valeur);
  const [tenu, libere] = ['l.dossier', 'l.libere_par'].map((c) => nonCache(regard, filtres, c));
  const { rows } = await base.query<Ligne>(
    `SELECT * FROM (SELECT l.id, l.typologie, l.commune, l.reference, l.statut, l.publie_le,
        ${lien('dossier', tenu ?? '')}, ${lien('libere_par', libere ?? '')}
      FROM vues.logement l WHERE ${logementNonCache(regard, filtres, 'l')}) l
    WHERE ${condition} ${place} ORDER BY publie_le, id LIMIT 1`,
    filtres.valeurs,
  );
  return rows[0];
}

/** Dwellings from the one whose freeing began the chain to the last one entered, in order of the moves (R4.22). */
async function logementsDeLaChaine(lecture: Lecture, id: string): Promise<Ligne[]> {
  const depart = await un(lecture, 'id =', id);
  if (!depart) return [];
  const chaine = [depart];
  const connu = (l: Ligne) => chaine.some((c) => c.id === l.id);
  for (let tete = depart; tete.libere_par !== null && chaine.length < LONGUEUR;) {
    const entre = await un(lecture, `statut = 'attribue' AND dossier =`, tete.libere_par);
    if (!entre || connu(entre)) break;
    chaine.unshift(entre);
    tete = entre;
  }
  for (let queue = depart; queue.dossier !== null && chaine.length < 2 * LONGUEUR;) {
    const quitte = await un(lecture, 'libere_par =', queue.dossier);
    if (!quitte || connu(quitte)) break;
    chaine.push(quitte);
    queue = quitte;
  }
  return chaine;
}

/** Which move freed which dwelling for whom: each household with the dwelling it left, then the one it entered. */
export async function lireChaine(base: Lecteur, id: string, regard?: Regard): Promise<readonly Maillon[]> {
  const chaine = await logementsDeLaChaine({ base, regard }, id);
  const dossiers = chaine.flatMap((l) => [l.dossier, l.libere_par]).filter((d) => d !== null);
  const { rows } = await base.query<{ id: string; reference: string }>(
    'SELECT id, reference FROM vues.dossier WHERE id = ANY($1)',
    [dossiers],
  );
  const references = new Map(rows.map((r) => [r.id, r.reference]));
  const maillon = (l: Ligne, dossier: string | null, sens: Maillon['sens']): Maillon => ({
    ...{ logement: l.id, libelle: libelleLogement(l), statut: l.statut, dossier, sens },
    reference: dossier === null ? null : (references.get(dossier) ?? null),
  });
  return chaine.flatMap((l) => [
    ...(l.libere_par === null ? [] : [maillon(l, l.libere_par, 'libere')]),
    ...(l.dossier === null ? [] : [maillon(l, l.dossier, 'occupe')]),
  ]);
}
