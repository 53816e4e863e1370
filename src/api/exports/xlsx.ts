import writeXlsxFile, { type Row } from 'write-excel-file/node';
import type { Table } from './table.js';

const LARGEUR = 24;
/** The names of sheets are short. */
const NOM_MAX = 31;

/** The list as a workbook of one sheet: texts are texts, never formulas (R0.48). */
export async function enXlsx({ titre, colonnes, lignes }: Table): Promise<Buffer> {
  const donnees: Row[] = [colonnes.map((value) => ({ value, fontWeight: 'bold' }))];
  for await (const valeurs of lignes) donnees.push([...valeurs]);
  const feuille = {
    sheet: titre.slice(0, NOM_MAX),
    columns: colonnes.map(() => ({ width: LARGEUR })),
    stickyRowsCount: 1,
  };
  return writeXlsxFile(donnees, feuille).toBuffer();
}
