import { describe, expect, test } from '@jest/globals';
import { lireOffres, type LigneOffre } from '../../src/imports/logements/lecture-offres.js';

const ENTETE =
  'reference;nature;commune;hors_qpv;typologie;surface;loyer;charges;accessible;disponible_le;latitude;longitude;qpv;code_qpv';
const LIGNE = 'social;Cayenne;non;T3;62;410;40;non;01/12/2026';

async function lire(...fins: readonly string[]): Promise<LigneOffre[]> {
  const lignes: LigneOffre[] = [];
  const texte = [ENTETE, ...fins.map((fin, rang) => `C-${rang};${LIGNE};${fin}`)].join('\n');
  for await (const ligne of lireOffres(Buffer.from(texte))) lignes.push(ligne);
  return lignes;
}

describe('R4.104 : les coordonnées dans un fichier d’offres', () => {
  test('se lisent à la virgule ou au point, à côté du quartier', async () => {
    const [virgule, point, sans] = await lire('4,9394;-52,3369;Village;QN97301I', '4.9394;−52.3369;;', ';;;');
    const position = { latitude: 4.9394, longitude: -52.3369 };
    expect(virgule?.offre).toMatchObject({ position, qpv: { nom: 'Village', code: 'QN97301I' } });
    expect(point?.offre).toMatchObject({ position });
    expect(sans?.offre).not.toHaveProperty('position');
  });

  test('illisibles, seules ou interverties, elles sont refusées sur leur colonne', async () => {
    const lignes = await lire('nord;-52,3;;', '4,9;;;', '-52,3;4,9;;');
    expect(lignes.map((l) => l.refus.map((r) => r.champ))).toEqual([
      ['latitude'],
      ['longitude'],
      ['latitude', 'longitude'],
    ]);
  });
});
