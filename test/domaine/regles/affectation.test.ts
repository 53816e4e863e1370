import { afterAll, describe, expect, it, test } from '@jest/globals';
import fc from 'fast-check';
import {
  affectation,
  affecterParPriorite,
  aRetenir,
  differences,
  lireSolution,
  modeliser,
  type Affectation,
  type Candidat,
  type Paire,
} from '../../../src/domaine/regles/affectation.js';
import { SolveurHighs } from '../../../src/solveur/highs.js';

const solveur = new SolveurHighs();
afterAll(() => solveur.fermer());

async function affecterAuMieux(
  candidats: readonly Candidat[],
  paires: readonly Paire[],
): Promise<Affectation> {
  const modele = modeliser(candidats, paires);
  if (!modele) return { paires: [], objectif: 0 };
  const reponse = await solveur.resoudre(modele.lp);
  if (!reponse?.optimale) throw new Error('Pas de solution prouvée');
  return lireSolution(modele, reponse.valeurs);
}

/** Every assignment there is, the best of them: only for a few households. */
function parForceBrute(
  candidats: readonly Candidat[],
  paires: readonly Paire[],
  pris: readonly string[] = [],
): number {
  const [premier, ...autres] = candidats;
  if (!premier) return 0;
  const sans = parForceBrute(autres, paires, pris);
  const avec = paires
    .filter((p) => p.dossier === premier.dossier && !pris.includes(p.logement))
    .map((p) => p.valeur + parForceBrute(autres, paires, [...pris, p.logement]));
  return Math.max(sans, ...avec);
}

const candidat = (dossier: string, points: number): Candidat => ({
  dossier,
  reference: dossier,
  ouvertLe: '2026',
  points,
});
const paire = (dossier: string, logement: string, valeur: number): Paire => ({ dossier, logement, valeur });

/** Up to six households and six dwellings, some pairs of which suit. */
const cas = fc
  .record({
    points: fc.array(fc.integer({ min: 0, max: 200 }), { minLength: 1, maxLength: 6 }),
    logements: fc.integer({ min: 1, max: 6 }),
    valeurs: fc.array(fc.option(fc.integer({ min: 1, max: 300 })), { minLength: 36, maxLength: 36 }),
  })
  .map(({ points, logements, valeurs }) => ({
    candidats: points.map((p, i) => candidat(`d${i}`, p)),
    paires: points.flatMap((_, i) =>
      Array.from({ length: logements }, (_v, j) => ({ j, valeur: valeurs[i * 6 + j] })).flatMap(
        ({ j, valeur }) => (valeur === null || valeur === undefined ? [] : [paire(`d${i}`, `l${j}`, valeur)]),
      ),
    ),
  }));

const uniques = (valeurs: readonly string[]): boolean => new Set(valeurs).size === valeurs.length;

describe('R4.39 — la meilleure affectation', () => {
  test('elle vaut autant que la meilleure de toutes, et au moins celle par priorité ; jamais de doublon ni de paire inventée', async () => {
    await fc.assert(
      fc.asyncProperty(cas, async ({ candidats, paires }) => {
        const [gloutonne, exacte] = [
          affecterParPriorite(candidats, paires),
          await affecterAuMieux(candidats, paires),
        ];
        expect(exacte.objectif).toBe(parForceBrute(candidats, paires));
        expect(exacte.objectif).toBeGreaterThanOrEqual(gloutonne.objectif);
        for (const { paires: choisies } of [gloutonne, exacte]) {
          expect(uniques(choisies.map((p) => p.logement))).toBe(true);
          expect(uniques(choisies.map((p) => p.dossier))).toBe(true);
          for (const p of choisies) expect(paires).toContainEqual(p);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('l’ordre dans lequel on les donne n’y change rien', async () => {
    await fc.assert(
      fc.asyncProperty(cas, fc.integer(), async ({ candidats, paires }, graine) => {
        const melanger = <T>(liste: readonly T[]): T[] =>
          fc.sample(fc.shuffledSubarray([...liste], { minLength: liste.length }), {
            numRuns: 1,
            seed: graine,
          })[0] ?? [];
        const [c, p] = [melanger(candidats), melanger(paires)];
        expect(modeliser(c, p)).toEqual(modeliser(candidats, paires));
        expect(affecterParPriorite(c, p)).toEqual(affecterParPriorite(candidats, paires));
      }),
    );
  });

  it('à valeur égale, le ménage prioritaire est relogé', async () => {
    const candidats = [candidat('b', 10), candidat('a', 50)];
    const exacte = await affecterAuMieux(candidats, [paire('a', 'l', 100), paire('b', 'l', 100)]);
    expect(exacte.paires.map((p) => p.dossier)).toEqual(['a']);
  });

  it('à valeur égale, l’ordre de priorité n’est pas quitté', async () => {
    const candidats = [candidat('a', 50), candidat('b', 10)];
    const paires = [
      ...[paire('a', 'l1', 160), paire('a', 'l2', 140)],
      ...[paire('b', 'l1', 120), paire('b', 'l2', 100)],
    ];
    const gloutonne = affecterParPriorite(candidats, paires);
    const autre = affectation([paire('a', 'l2', 140), paire('b', 'l1', 120)]);
    expect(autre.objectif).toBe(gloutonne.objectif);
    expect(aRetenir(gloutonne, autre)).toBe(gloutonne);
    const exacte = aRetenir(gloutonne, await affecterAuMieux(candidats, paires));
    expect(differences(candidats, gloutonne, exacte)).toEqual([]);
    const meilleure = affectation([paire('a', 'l2', 150), paire('b', 'l1', 120)]);
    expect(aRetenir(gloutonne, meilleure)).toBe(meilleure);
  });

  it('elle dit qui y gagne et qui y perd', async () => {
    const candidats = [candidat('a', 50), candidat('b', 10)];
    const paires = [paire('a', 'l1', 160), paire('a', 'l2', 150), paire('b', 'l1', 110)];
    const [gloutonne, exacte] = [
      affecterParPriorite(candidats, paires),
      await affecterAuMieux(candidats, paires),
    ];
    expect([gloutonne.objectif, exacte.objectif]).toEqual([160, 260]);
    expect(differences(candidats, gloutonne, exacte)).toEqual([
      { dossier: 'a', sens: 'perd', avant: paires[0], apres: paires[1] },
      { dossier: 'b', sens: 'gagne', avant: null, apres: paires[2] },
    ]);
  });

  it('sans paire qui convienne, il n’y a rien à résoudre', () => {
    expect(modeliser([candidat('a', 1)], [])).toBeNull();
  });

  it('passé son délai, le calcul s’arrête et le dit', async () => {
    const presse = new SolveurHighs(0);
    const nombreux = Array.from({ length: 40 }, (_, i) => candidat(`d${i}`, (i * 37) % 90));
    const paires = nombreux.flatMap(({ dossier }, i) =>
      nombreux.map((_, j) => paire(dossier, `l${j}`, 100 + ((i * 7 + j * 13) % 31))),
    );
    const modele = modeliser(nombreux, paires);
    expect((await presse.resoudre(modele?.lp ?? ''))?.optimale ?? false).toBe(false);
    await presse.fermer();
  });
});
