import { filtrer, type FiltreDossiers } from './filtre-dossiers.js';
import type { Lecteur } from './page.js';

/** Households of one step: the last one that those who left had reached. */
export interface LigneEvaporation {
  readonly etape: string;
  readonly presents: number;
  readonly reloges: number;
  /** Left without being rehoused, by way out. */
  readonly sorties: Readonly<Record<string, number>>;
}

const RELOGE = 'reloge-definitivement';

/** Arrived, rehoused, still here, gone and from which step (R6.12). Erased dossiers count: their journey is no longer personal. */
export async function compterEvaporation(
  base: Lecteur,
  filtre: FiltreDossiers,
): Promise<readonly LigneEvaporation[]> {
  const filtres = filtrer(filtre);
  const text = `SELECT d.etape, d.issue, count(*)::int AS nombre
    FROM vues.dossier d ${filtres.ou} GROUP BY d.etape, d.issue`;
  const { rows } = await base.query<{ etape: string; issue: string | null; nombre: number }>(
    text,
    filtres.valeurs,
  );
  const nombre = (etape: string, issue: string | null) =>
    rows.find((r) => r.etape === etape && r.issue === issue)?.nombre ?? 0;
  return [...new Set(rows.map((r) => r.etape))].map((etape) => ({
    etape,
    presents: nombre(etape, null),
    reloges: nombre(etape, RELOGE),
    sorties: Object.fromEntries(
      rows.flatMap((r) =>
        r.etape === etape && r.issue !== null && r.issue !== RELOGE ? [[r.issue, r.nombre]] : [],
      ),
    ),
  }));
}
