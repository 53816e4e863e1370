import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';

const TITRENT = new Set(['it', 'test', 'describe']);
const texte = (n: ts.Node | undefined): string | null => {
  if (!n) return null;
  if (ts.isStringLiteralLike(n)) return n.text;
  return ts.isTemplateExpression(n) ? n.getText() : null;
};
const racineDe = (n: ts.Expression): string =>
  ts.isPropertyAccessExpression(n) || ts.isCallExpression(n) ? racineDe(n.expression) : n.getText();

/** Texts of the rows of a table, which a title takes in by `%s` or `$name`. */
function rangees(table: ts.Node | undefined, source: ts.SourceFile): string[] {
  if (!table) return [];
  if (ts.isIdentifier(table)) {
    const declare = source.statements
      .flatMap((s) => (ts.isVariableStatement(s) ? s.declarationList.declarations : []))
      .find((d) => d.name.getText() === table.text);
    return rangees(declare?.initializer, source);
  }
  const textes: string[] = [];
  const visiter = (n: ts.Node): void => {
    const lu = texte(n);
    if (lu !== null) textes.push(lu);
    ts.forEachChild(n, visiter);
  };
  visiter(table);
  return textes;
}

/** What the tests of a file are called: their titles, and the rows that fill them; a comment is no name. */
function titresDe(fichier: string, code: string): string[] {
  const source = ts.createSourceFile(fichier, code, ts.ScriptTarget.Latest, true);
  const titres: string[] = [];
  const visiter = (n: ts.Node): void => {
    if (ts.isCallExpression(n) && TITRENT.has(racineDe(n.expression))) {
      const titre = texte(n.arguments[0]);
      if (titre !== null) titres.push(titre);
      if (titre !== null && ts.isCallExpression(n.expression) && /%s|\$\w/.test(titre))
        titres.push(...rangees(n.expression.arguments[0], source));
    }
    ts.forEachChild(n, visiter);
  };
  visiter(source);
  return titres;
}

/** Every name of every test of a folder. */
export const titresDesTests = (dossier: URL): readonly string[] =>
  readdirSync(dossier, { recursive: true, encoding: 'utf8' })
    .filter((nom) => nom.endsWith('.test.ts') || nom.endsWith('.test.tsx'))
    .flatMap((nom) => titresDe(nom, readFileSync(new URL(nom, dossier), 'utf8')));
