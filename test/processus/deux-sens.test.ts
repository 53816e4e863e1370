import { beforeAll, describe, expect, test } from '@jest/globals';
import { Jeu } from '../domaine/modele/jeu.js';
import { CHARTE_DU_MODELE } from '../domaine/modele/monde-complet.js';
import { flux } from '../domaine/modele/procedure-monde.js';
import { Carte } from './carte.js';
import { RECITS } from './recits.js';
import { imageDe } from './soutien.js';
import { Vecu } from './vecu.js';
import { vivre } from './vivre.js';

const GRAINE = 20261123;
const MARCHES = Number(process.env['MODELE_MARCHES'] ?? 6);
const COUPS = 200;
let carte: Carte;

beforeAll(async () => {
  carte = new Carte(await imageDe(CHARTE_DU_MODELE));
}, 60_000);

describe('R0.31 l’image et ce qui se vit', () => {
  test('toute transition vécue au hasard existe dans l’image', () => {
    const vecu = new Vecu(carte);
    for (let marche = 0; marche < MARCHES; marche += 1) {
      const jeu = new Jeu(() => undefined, marche);
      for (let pas = 0; pas < COUPS; pas += 1) jeu.coup(GRAINE + marche * 100_003 + pas * 7919);
      for (const { id } of flux(jeu.monde, 'dossier')) vecu.lire(jeu.monde.lire('dossier', id).evenements);
    }
    expect([...vecu.inconnues]).toEqual([]);
    expect(vecu.empruntes.size).toBeGreaterThan(100);
  }, 240_000);

  test('toute transition de l’image est empruntée par un parcours, et chacune des leurs y est', () => {
    const vecu = new Vecu(carte);
    const vus = new Set<string>();
    const refus = Object.entries(RECITS).flatMap(([nom, recits]) =>
      vivre(vecu, recits, vus).map((r) => `${nom} : ${r}`),
    );
    expect({ refus, inconnues: [...vecu.inconnues], jamais: vecu.jamais }).toEqual({
      refus: [],
      inconnues: [],
      jamais: [],
    });
  }, 240_000);
});
