import type { FiltreTaches } from './liste-taches.js';
import { Filtres } from './filtres.js';
import type { Lecteur } from './page.js';
import { nonCache } from './regard.js';

/** How many open tasks of a kind wait, and how many of them are late. */
export interface GenreTaches {
  readonly code: string;
  readonly nombre: number;
  readonly enRetard: number;
}

/** Whose tasks are counted. */
export type PorteeTaches = Pick<
  FiltreTaches,
  'pour' | 'organisation' | 'personnes' | 'sansPersonne' | 'communes' | 'regard'
>;

/** The open tasks of a reader, kind by kind (R7.29). */
export async function compterGenres(base: Lecteur, portee: PorteeTaches): Promise<readonly GenreTaches[]> {
  const { personnes, sansPersonne, regard } = portee;
  const filtres = new Filtres()
    .si(portee.organisation, (p) => `t.organisation = ${p}`)
    .si(personnes, (p) =>
      sansPersonne
        ? `(t.personne = ANY(${p}) OR (t.pour = 'referent' AND t.personne IS NULL))`
        : `t.personne = ANY(${p})`,
    )
    .si(personnes === undefined ? portee.pour : undefined, (p) => `t.pour = ${p}`)
    .si(portee.communes, (p) => `t.commune = ANY(${p})`);
  filtres.conditions.push(`t.etat = 'a-faire'`, nonCache(regard, filtres, 't.dossier_id'));
  const { rows } = await base.query<GenreTaches>(
    `SELECT t.code, count(*)::int AS nombre, count(*) FILTER (WHERE t.en_retard)::int AS "enRetard"
     FROM vues.tache t ${filtres.ou} GROUP BY t.code`,
    filtres.valeurs,
  );
  return rows;
}
