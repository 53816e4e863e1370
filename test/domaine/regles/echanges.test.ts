import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  cycles,
  echangesRetenus,
  modeliserEchanges,
  type Arc,
} from '../../../src/domaine/regles/echanges.js';
import { SolveurHighs } from '../../../src/solveur/highs.js';

const arc = (de: string, vers: string, valeur = 10): Arc => ({ de, vers, valeur });
const dits = (arcs: readonly Arc[], longueur = 3) => cycles(arcs, longueur).map((c) => c.menages.join('→'));

describe('R4.91: the exchanges that are possible', () => {
  it('two homes that suit each other’s household, three in a ring, and nothing longer than asked', () => {
    expect(dits([arc('a', 'b'), arc('b', 'a')])).toEqual(['a→b']);
    const anneau = [arc('a', 'b'), arc('b', 'c'), arc('c', 'a')];
    expect([dits(anneau), dits(anneau, 2)]).toEqual([['a→b→c'], []]);
    expect(dits([arc('a', 'b'), arc('b', 'c')])).toEqual([]);
  });
  it('the best together, no household twice: two pairs rather than the ring that would break them', async () => {
    const arcs = [
      ...[arc('a', 'b'), arc('b', 'a'), arc('c', 'd'), arc('d', 'c')],
      ...[arc('b', 'c', 12), arc('c', 'a', 12)],
    ];
    const possibles = cycles(arcs, 3);
    const solveur = new SolveurHighs();
    const reponse = await solveur.resoudre(modeliserEchanges(possibles) ?? '');
    await solveur.fermer();
    expect(echangesRetenus(possibles, reponse?.valeurs ?? {}).map((c) => c.menages)).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
  });
  it('each cycle is a real one, is said once, and the order of the arcs changes nothing', () => {
    const menage = fc.constantFrom('a', 'b', 'c', 'd', 'e');
    const arcs = fc.uniqueArray(fc.tuple(menage, menage), { selector: (a) => a.join(), maxLength: 20 });
    fc.assert(
      fc.property(arcs, fc.integer({ min: 2, max: 4 }), (paires, longueur) => {
        const tires = paires.filter(([a, b]) => a !== b).map(([a, b]) => arc(a, b));
        const connus = new Set(tires.map(({ de, vers }) => `${de}${vers}`));
        const trouves = cycles(tires, longueur);
        for (const { menages } of trouves)
          for (const [i, m] of menages.entries())
            expect(connus).toContain(`${m}${menages[(i + 1) % menages.length]}`);
        const noms = trouves.map(({ menages }) => menages.join());
        expect(new Set(noms).size).toBe(noms.length);
        expect(cycles([...tires].reverse(), longueur)).toEqual(trouves);
      }),
    );
  });
});
