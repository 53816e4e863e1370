import { COLONNES, type Colonne } from './colonnes.ts';

/** The operation that the examples are put in. */
export interface OperationModele {
  readonly code: string;
  readonly programme: string;
  readonly communes: readonly string[];
}

const OPERATION_FICTIVE: OperationModele = {
  code: 'MON-OPERATION',
  programme: 'NPNRU',
  communes: ['Matoury'],
};
/** So that a French spreadsheet reads accents and columns at once. */
const MARQUE_UTF8 = '\ufeff';
const FIN_DE_LIGNE = '\r\n';

/** A CSV text that a French spreadsheet opens as it is. */
export const enCsv = (lignes: readonly (readonly string[])[]): string =>
  MARQUE_UTF8 + lignes.map((cellules) => cellules.map(cellule).join(';') + FIN_DE_LIGNE).join('');

const cellule = (texte: string): string =>
  /[;"\r\n]/.test(texte) ? `"${texte.replaceAll('"', '""')}"` : texte;

/** The model of a file of households: its header, and two lines to replace. */
export function modele(operation: OperationModele = OPERATION_FICTIVE): string {
  const propres: Readonly<Record<string, string>> = {
    operation: operation.code,
    programme: operation.programme,
    commune: operation.communes[0] ?? 'Matoury',
  };
  const exemple = (rang: 0 | 1) => COLONNES.map((c) => propres[c.nom] ?? c.exemples[rang]);
  return enCsv([COLONNES.map((c) => c.nom), exemple(0), exemple(1)]);
}

/** The model of a file of that kind: its header, and two lines to replace. */
export const modeleDe = (colonnes: readonly Colonne[]): string =>
  enCsv([colonnes.map((c) => c.nom), colonnes.map((c) => c.exemples[0]), colonnes.map((c) => c.exemples[1])]);
