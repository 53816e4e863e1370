import { filtrer, OUVERT, type FiltreDossiers } from './filtre-dossiers.js';
import type { Lecteur } from './page.js';

interface Comptes {
  readonly dossiers: number;
  readonly enRetard: number;
  readonly escalades: number;
}
export interface LigneTableau extends Comptes {
  readonly etape: string;
}
export interface Tableau {
  /** Open dossiers, by step; a step without any is absent. */
  readonly etapes: readonly LigneTableau[];
  readonly suspendus: number;
  readonly clos: number;
}

/** How many dossiers stand in each step, late and escalated; `ouverts` of the filter is the reader's own. */
export async function compterParEtape(base: Lecteur, filtre: FiltreDossiers): Promise<Tableau> {
  const filtres = filtrer(filtre);
  const compte = (condition: string) => `count(*) FILTER (WHERE ${condition})::int`;
  const text = `SELECT d.etape, ${compte(OUVERT)} AS dossiers, ${compte(`${OUVERT} AND d.en_retard`)} AS "enRetard",
      ${compte(`${OUVERT} AND d.niveau > 0`)} AS escalades, ${compte(`${OUVERT} AND d.statut = 'suspendu'`)} AS suspendus,
      ${compte(`d.statut = 'clos'`)} AS clos
    FROM vues.dossier d ${filtres.ou} GROUP BY d.etape`;
  const { rows } = await base.query<LigneTableau & { suspendus: number; clos: number }>(
    text,
    filtres.valeurs,
  );
  const somme = (nom: 'suspendus' | 'clos') => rows.reduce((total, ligne) => total + ligne[nom], 0);
  return {
    etapes: rows.map(({ etape, dossiers, enRetard, escalades }) => ({
      etape,
      dossiers,
      enRetard,
      escalades,
    })),
    suspendus: somme('suspendus'),
    clos: somme('clos'),
  };
}
