import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { COLONNES } from '../../src/imports/colonnes.js';
import { FichierRefuse } from '../../src/imports/fichier-csv.js';
import type { LigneLue } from '../../src/imports/lecture-menages.js';
import { entete, ligne, lire } from './soutien.js';

const refus = async (contenu: string | Buffer): Promise<FichierRefuse> =>
  lire(contenu).then(
    () => Promise.reject(new Error('Le fichier aurait dû être refusé')),
    (erreur: unknown) => (erreur instanceof FichierRefuse ? erreur : Promise.reject(erreur as Error)),
  );

describe('Le fichier', () => {
  const modele = `${entete()}\n${ligne()}\n`;
  test.each<[string, string | Buffer]>([
    ['BOM', `\uFEFF${modele}`],
    [
      'virgules',
      `${entete(',')}\n${ligne({ ressources_mensuelles: '1180.50', loyer: '412.30', surface: '62.5' }, ',')}\n`,
    ],
    ['CRLF', modele.replaceAll('\n', '\r\n')],
    ['CR seul', modele.replaceAll('\n', '\r')],
    ['sans fin de ligne', modele.trimEnd()],
    [
      'en-tête en majuscules, accents et espaces',
      modele.replace('reference;', ' Référence ;').replace('date_naissance', 'DATE NAISSANCE'),
    ],
    [
      'colonnes dans un autre ordre',
      [entete(), ligne()].map((l) => l.split(';').reverse().join(';')).join('\n'),
    ],
    ['tout entre guillemets', modele.replace(/[^;\n]+/g, '"$&"')],
    ['lignes vides', `${entete()}\n\n${ligne()}\n\n;;;;;;;;;;;;;;;;;;;;;;;;\n`],
  ])('%s', async (_nom, contenu) => {
    const lues = await lire(contenu);
    expect(lues.map((l) => l.refus)).toEqual([[]]);
    expect(lues[0]?.menage?.corps).toMatchObject({
      reference: 'MAT-001',
      identite: { nom: 'Saint-Fleur' },
      situation: { surface: 62.5 },
    });
  });

  test('la ligne est celle du fichier, même après des retours dans une cellule', async () => {
    const lues = await lire(
      `${entete()}\n${ligne({ langue: '"deux\nlignes"' })}\n\n${ligne({ surface: 'x' })}\n`,
    );
    expect(lues.map((l) => [l.ligne, l.refus.map((r) => r.champ)])).toEqual([
      [2, []],
      [5, ['surface']],
    ]);
    expect(lues[0]?.menage?.corps.identite.langue).toBe('deux lignes');
  });

  test.each<[string, string | Buffer, RegExp]>([
    ['vide', '', /vide/],
    ['blanc', '\n\n', /colonnes|vide/],
    ['Windows-1252', Buffer.from(`${entete()}\n${ligne({ nom: 'Élodie' })}`, 'latin1'), /UTF-8/],
    ['UTF-16', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(entete(), 'utf16le')]), /UTF-16/],
    ['classeur', Buffer.from('PK\x03\x04\x14\x00', 'latin1'), /classeur/],
    ['binaire', Buffer.from([1, 2, 0, 3]), /texte/],
    [
      'guillemet jamais refermé',
      `${entete()}\n${ligne()}\n${ligne({ nom: '"Ouvert' })}\n${ligne()}\n`,
      /guillemet.*ligne 2/i,
    ],
    ['tabulations', `${entete('\t')}\n`, /« ; »/],
    ['cellule démesurée', `${entete()}\n${ligne({ langue: 'x'.repeat(200_000) })}\n`, /trop longue/],
  ])('%s : refusé tout entier', async (_nom, contenu, motif) =>
    expect((await refus(contenu)).message).toMatch(motif),
  );

  test('colonnes manquantes, inconnues ou en double : toutes nommées', async () => {
    const { colonnes } = await refus(`${entete().replace('loyer', 'loyers').replace('charges', 'aides')}\n`);
    expect(colonnes).toEqual([
      { champ: 'loyer', motif: 'colonne manquante' },
      { champ: 'charges', motif: 'colonne manquante' },
      { champ: 'loyers', motif: 'colonne inconnue' },
      { champ: 'aides', motif: 'colonne en double' },
    ]);
  });

  test('les quarante ménages d’exemple passent, avec les trois avertissements annoncés', async () => {
    const lues = await lire(readFileSync('exemples/menages.csv'));
    expect(lues).toHaveLength(40);
    expect(lues.flatMap((l) => l.refus)).toEqual([]);
    const averties = lues.filter((l) => l.avertissements.length > 0).map((l) => l.menage?.corps.reference);
    expect(averties).toEqual(['MAT-005', 'LHI-005', 'LHI-019']);
  });

  test('aucun texte, quel qu’il soit, ne fait tomber la lecture', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...COLONNES),
        fc.string({ unit: 'binary', maxLength: 40 }),
        async (colonne, cellule) => {
          const protegee = `"${cellule.replaceAll('"', '""')}"`;
          const lues = await lire(`${entete()}\n${ligne({ [colonne]: protegee })}\n${ligne()}\n`).catch(
            (e: unknown) => e,
          );
          if (lues instanceof FichierRefuse) return;
          expect(lues).toHaveLength(2);
          expect((lues as LigneLue[])[1]?.refus).toEqual([]);
        },
      ),
      { numRuns: 200 },
    );
  });
});
