import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { titresDesTests } from './titres.js';

const racine = new URL('../../', import.meta.url);
const DOSSIERS = ['src', 'workflows', 'activities', 'test'];
const REGLE = /\bR(?:\d|1[0-2])\.\d+\b/g;

const charte = readFileSync(new URL('docs/charte.md', racine), 'utf8');
const enonces = charte.split('\n').flatMap((ligne) => /^\| (R\d{1,2}\.\d+) \|/.exec(ligne)?.[1] ?? []);

/** A row of a table of rules. */
const lignes = charte.split('\n').flatMap((ligne) => {
  const [, id, , source, portee] = /^\| (R\d{1,2}\.\d+) \| (.*) \| ([^|]*) \| (\S*) \|$/.exec(ligne) ?? [];
  return id === undefined || source === undefined || portee === undefined ? [] : [{ id, source, portee }];
});

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

  it('has a test, called by its id, for every rule', () => {
    const nommees = new Set(
      titresDesTests(new URL('test/', racine)).flatMap((titre) => titre.match(REGLE) ?? []),
    );
    expect(lignes.length).toBe(enonces.length);
    expect(lignes.filter(({ id }) => !nommees.has(id)).map(({ id }) => id)).toEqual([]);
  });

  it('holds every rule: none is left to be deepened (scope S)', () => {
    expect(lignes.filter(({ portee }) => portee !== 'N')).toEqual([]);
  });

  it('gives the source of every rule: a seed, an article with the day it was read, or ourselves', () => {
    const sans = lignes.filter(
      ({ source }) => !/\b00[0-4]\b|équipe|\blue?s? le \d\d\/\d\d\/\d{4}/.test(source),
    );
    expect(sans.map(({ id, source }) => `${id} : ${source}`)).toEqual([]);
  });
});
