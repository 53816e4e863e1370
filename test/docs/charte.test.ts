import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';

const racine = new URL('../../', import.meta.url);
const DOSSIERS = ['src', 'workflows', 'activities', 'test'];
const REGLE = /\bR(?:\d|1[0-2])\.\d+\b/g;

const charte = readFileSync(new URL('docs/charte.md', racine), 'utf8');
const enonces = charte.split('\n').flatMap((ligne) => /^\| (R\d{1,2}\.\d+) \|/.exec(ligne)?.[1] ?? []);

const fichiers = DOSSIERS.flatMap((dossier) =>
  readdirSync(new URL(`${dossier}/`, racine), { recursive: true, encoding: 'utf8' })
    .filter((nom) => nom.endsWith('.ts'))
    .map((nom) => `${dossier}/${nom}`),
);

describe('docs/charte.md', () => {
  it('states each rule once', () => {
    expect(enonces.length).toBeGreaterThan(60);
    expect(enonces.filter((regle, rang) => enonces.indexOf(regle) !== rang)).toEqual([]);
  });

  it('states every rule that its own readings point to', () => {
    expect([...charte.matchAll(REGLE)].map(([r]) => r).filter((r) => !enonces.includes(r))).toEqual([]);
  });

  it('states every rule that the code or a test names', () => {
    const inconnues = fichiers.flatMap((fichier) =>
      [...readFileSync(new URL(fichier, racine), 'utf8').matchAll(REGLE)]
        .filter(([regle]) => !enonces.includes(regle))
        .map(([regle]) => `${fichier} : ${regle}`),
    );
    expect(fichiers.length).toBeGreaterThan(0);
    expect(inconnues).toEqual([]);
  });
});
