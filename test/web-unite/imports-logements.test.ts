import { describe, expect, test } from '@jest/globals';
import { FORME_OFFRES, OBLIGATOIRES } from '../../src/imports/logements/colonnes.js';
import { lireOffres, type LigneOffre } from '../../src/imports/logements/lecture-offres.js';
import { enCsv, modeleDe } from '../../web/src/pages/imports/modele.ts';
import { resumer } from '../../web/src/pages/imports/rapport.ts';
import { LOGEMENTS, MENAGES } from '../../web/src/pages/imports/sorte.ts';
import { lireTableau, rapprocher, transposer } from '../../web/src/pages/imports/tableau-csv.ts';

async function lire(texte: string): Promise<LigneOffre[]> {
  const lignes: LigneOffre[] = [];
  for await (const ligne of lireOffres(Buffer.from(texte))) lignes.push(ligne);
  return lignes;
}

describe('R4.21 : un fichier d’offres, tel que la page l’explique', () => {
  test('ses colonnes sont celles du service, les obligatoires aussi', () => {
    expect(LOGEMENTS.colonnes.map((c) => c.nom)).toEqual([...FORME_OFFRES.colonnes]);
    expect(LOGEMENTS.colonnes.filter((c) => c.obligatoire).map((c) => c.nom)).toEqual([...OBLIGATOIRES]);
  });

  test('son modèle se lit sans faute', async () => {
    const lignes = await lire(modeleDe(LOGEMENTS.colonnes));
    expect(lignes.map((l) => l.refus)).toEqual([[], []]);
    expect(lignes.map((l) => l.offre?.nature)).toEqual(['social', 'transitoire']);
  });

  test('son rapport se dit en une phrase', () => {
    const rapport = {
      ...{ lignes: 4, acceptees: 2, misesAJour: 1, dejaConnues: 1 },
      ...{ refusees: [{ ligne: 3, champ: 'loyer', motif: 'est obligatoire' }], avertissements: [] },
    };
    expect(resumer(rapport, true, LOGEMENTS)).toBe(
      '4 lignes lues : 2 offres à publier ou à mettre à jour, 1 offre déjà à jour, 1 ligne refusée.',
    );
  });
});

describe('Dire ce que contient chaque colonne', () => {
  test('se reconnaissent les noms du service et les libellés, une fois chacun', () => {
    expect(
      rapprocher(['Réf. interne', 'Typologie', 'surface', 'Surface', 'Disponible le'], LOGEMENTS.colonnes),
    ).toEqual([null, 'typologie', 'surface', null, 'disponible_le']);
  });

  test('le fichier transposé garde ses lignes, blanches comprises, et ce que citent les guillemets', () => {
    const texte = 'Réf;Ville;Divers\r\n"A;1";Cayenne;x\r\n\r\n"B ""2""";Roura;y\r\n';
    const transpose = transposer(texte, ['reference', 'commune', null], []);
    expect(lireTableau(transpose)).toEqual([
      ['reference', 'commune'],
      ['A;1', 'Cayenne'],
      [''],
      ['B "2"', 'Roura'],
    ]);
  });

  test('les colonnes qui doivent être là sont ajoutées, vides', () => {
    const ajoutees = MENAGES.colonnes.slice(1, 3).map((c) => c.nom);
    expect(transposer('n\nA\n', ['reference'], ajoutees)).toBe(
      enCsv([
        ['reference', ...ajoutees],
        ['A', '', ''],
      ]),
    );
  });

  test('une virgule sépare aussi ; une limite n’en lit que le début', () => {
    expect(lireTableau('\ufeffa,b\n1,"2,5"\n3,4', 2)).toEqual([
      ['a', 'b'],
      ['1', '2,5'],
    ]);
  });
});
