import { parse } from 'csv-parse/sync';

export interface OperationNommee {
  readonly code: string;
  readonly programme: string;
  readonly communes: readonly string[];
}

export interface LuDuFichier {
  readonly operations: readonly OperationNommee[];
  /** `operation|reference` of the households that accept a transitional dwelling. */
  readonly acceptent: ReadonlySet<string>;
}

type Ligne = Readonly<Record<string, string | undefined>>;

/** The operations that a file of households names: what the play declares before it imports. Wrong lines are the import's business. */
export function lireOperations(texte: string): LuDuFichier {
  const [entete = ''] = texte.replace(/^\uFEFF/, '').split(/\r?\n/, 1);
  const delimiter = entete.includes(';') ? ';' : ',';
  const lignes: Ligne[] = parse(texte, {
    bom: true,
    delimiter,
    columns: (titres: string[]) => titres.map((t) => t.trim().toLowerCase()),
    relax_column_count: true,
    skip_empty_lines: true,
    trim: true,
  });
  const operations = new Map<string, { code: string; programme: string; communes: Set<string> }>();
  const acceptent = new Set<string>();
  for (const ligne of lignes) {
    const code = ligne['operation'];
    if (!code) continue;
    const connue = operations.get(code) ?? {
      code,
      programme: (ligne['programme'] ?? '').toUpperCase(),
      communes: new Set(),
    };
    if (ligne['commune']) connue.communes.add(ligne['commune']);
    operations.set(code, connue);
    if (ligne['accepte_transitoire']?.toLowerCase() === 'oui')
      acceptent.add(`${code}|${ligne['reference'] ?? ''}`);
  }
  return {
    operations: [...operations.values()].map((o) => ({ ...o, communes: [...o.communes] })),
    acceptent,
  };
}
