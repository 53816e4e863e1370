import { describe, expect, test } from '@jest/globals';
import { COLONNES as COLONNES_LUES } from '../../src/imports/colonnes.js';
import { lireMenages, type LigneLue } from '../../src/imports/lecture-menages.js';
import { COLONNES } from '../../web/src/pages/imports/colonnes.ts';
import { enCsv, modele } from '../../web/src/pages/imports/modele.ts';
import { cite, resumer } from '../../web/src/pages/imports/rapport.ts';
import { MENAGES } from '../../web/src/pages/imports/sorte.ts';
import { lireSuite } from '../../web/src/pages/imports/suite.ts';

const AUJOURDHUI = '2026-03-12';
const OPERATION = { code: 'LHI-CACL', programme: 'LHI', communes: ['Roura'] };
const RAPPORT = { lignes: 3, acceptees: 1, dejaConnues: 1, refusees: [], avertissements: [] };

async function lire(texte: string): Promise<LigneLue[]> {
  const lignes: LigneLue[] = [];
  for await (const ligne of lireMenages(Buffer.from(texte), AUJOURDHUI)) lignes.push(ligne);
  return lignes;
}

/** An answer in pieces, cut anywhere. */
function enMorceaux(texte: string, taille: number): ReadableStream<Uint8Array<ArrayBuffer>> {
  const octets = new TextEncoder().encode(texte);
  return new ReadableStream({
    start(controle) {
      for (let i = 0; i < octets.length; i += taille) controle.enqueue(octets.slice(i, i + taille));
      controle.close();
    },
  });
}

describe('Modèle d’un fichier de ménages (R0.11)', () => {
  test('porte les colonnes que le service attend, dans leur ordre', () => {
    expect(COLONNES.map((c) => c.nom)).toEqual([...COLONNES_LUES]);
  });

  test('ses deux lignes sont acceptées telles quelles, sans avertissement', async () => {
    const lignes = await lire(modele(OPERATION));
    expect(lignes.map(({ refus, avertissements }) => [...refus, ...avertissements])).toEqual([[], []]);
    expect(lignes.map(({ menage }) => menage?.corps.operation)).toEqual(['LHI-CACL', 'LHI-CACL']);
  });

  test('dit quelles colonnes sont obligatoires : vidées, chacune est refusée', async () => {
    const vide = COLONNES.map(() => '');
    const pleine = COLONNES.map(({ nom }) => (nom === 'langue' ? 'français' : ''));
    const [ligne] = await lire(enCsv([COLONNES.map((c) => c.nom), vide, pleine]));
    const obligatoires = COLONNES.filter((c) => c.obligatoire).map((c) => c.nom);
    expect(ligne?.refus.map((r) => r.champ)).toEqual(obligatoires);
  });
});

describe('Rapport d’un import', () => {
  test('se dit en une phrase, au singulier et au pluriel', () => {
    expect(resumer(RAPPORT, true, MENAGES)).toBe(
      '3 lignes lues : 1 dossier à ouvrir, 1 ménage déjà connu, 1 ligne refusée.',
    );
  });

  test('reconnaît une opération dans une cellule, pas dans un mot plus long', () => {
    expect(cite('A;OP-1;x\r\nB;OP-10;y', 'OP-1')).toBe(true);
    expect(cite('B;OP-10;y', 'OP-1')).toBe(false);
    expect(cite('A;"OP.1";x', 'OP.1')).toBe(true);
  });

  test.each([1, 7, 1000])('se lit ligne à ligne, coupé tous les %d octets', async (taille) => {
    const vus: number[] = [];
    const lignes = [
      { type: 'avancement', total: 3, lignes: 2 },
      { type: 'rapport', rapport: { ...RAPPORT, refusees: [{ ligne: 2, champ: 'prenom', motif: 'é' }] } },
    ];
    const texte = lignes.map((l) => `${JSON.stringify(l)}\n`).join('');
    const rapport = await lireSuite(enMorceaux(texte, taille), (a) => vus.push(a.lignes));
    expect([vus, rapport.refusees[0]?.motif]).toEqual([[2], 'é']);
  });

  test('coupé avant sa fin, ou fini sur un problème, est un échec qui se dit', async () => {
    const rien = () => undefined;
    await expect(lireSuite(enMorceaux('{"type":"avan', 4), rien)).rejects.toMatchObject({ statut: 0 });
    const probleme = `${JSON.stringify({ type: 'probleme', probleme: { status: 503, detail: 'Plus tard.' } })}\n`;
    await expect(lireSuite(enMorceaux(probleme, 9), rien)).rejects.toMatchObject({
      statut: 503,
      message: 'Plus tard.',
    });
  });
});
