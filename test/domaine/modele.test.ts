import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { faitsTenus, refusTenu, repliExact } from './modele/ecritures.js';
import { INVARIANTS } from './modele/invariants.js';
import { ACTES, Jeu } from './modele/jeu.js';
import type { Empreinte, Essai } from './modele/monde-observe.js';

/** The same walks each time, so that a failure is one; `MODELE_GRAINE` and `MODELE_MARCHES` explore others. */
const GRAINE = Number(process.env['MODELE_GRAINE'] ?? 20261123);
const MARCHES = Number(process.env['MODELE_MARCHES'] ?? 8);

/** Throws when a step breaks something, naming the invariant. */
function surveiller({ monde }: Jeu, essai: Essai, avant: Empreinte): void {
  const fautes = [...refusTenu(monde, essai, avant), ...faitsTenus(monde, essai, avant)];
  if (essai.geste.acteur.type === 'personne' && !('refus' in essai.resultat))
    for (const [nom, invariant] of Object.entries(INVARIANTS))
      fautes.push(...invariant(monde).map((faute) => `${nom} : ${faute}`));
  if (fautes.length > 0)
    throw new Error(
      `${essai.geste.agregat}/${essai.geste.acte} ${JSON.stringify(essai.geste.corps)}\n${fautes.join('\n')}`,
    );
}

/** One move of a random walk, known by its seed; what it did is told in a counterexample. */
class Coup implements fc.Command<object, Jeu> {
  constructor(private readonly graine: number) {}
  check = (): boolean => true;
  run(_modele: object, jeu: Jeu): void {
    jeu.coup(this.graine);
  }
  toString = (): string => `coup(${this.graine})`;
}

describe('every act of every aggregate, by anyone, in any order, as time passes', () => {
  it('R0.1, R3.1, R4.1, R4.7, R7.4, R8.1: random walks break no invariant; a refusal names its rule and stores nothing', () => {
    const coups = fc.commands([fc.nat().map((graine) => new Coup(graine))], {
      maxCommands: 120,
      size: 'max',
    });
    fc.assert(
      fc.property(coups, (suite) => {
        fc.modelRun(() => ({ model: {}, real: new Jeu(surveiller, 0, new Map(), true) }), suite);
      }),
      { numRuns: MARCHES, seed: GRAINE, interruptAfterTimeLimit: 30_000 },
    );
  });

  it('R0.6: every act is accepted at least once over the fixed walks, and each leaves a journal that folds again', () => {
    const acceptes = new Map<string, number>();
    const refuses = new Map<string, string>();
    for (let marche = 0; marche < 200; marche += 1) {
      const jeu = new Jeu(surveiller, marche, acceptes);
      for (let pas = 0; pas < 250; pas += 1) jeu.coup(GRAINE + marche * 100_003 + pas * 7919);
      expect(repliExact(jeu.monde)).toEqual([]);
      for (const [nom, { regle, motif }] of jeu.refuses) refuses.set(nom, `${regle} ${motif}`);
      if (ACTES.every(({ nom }) => acceptes.has(nom))) break;
    }
    const jamais = ACTES.filter(({ nom }) => !acceptes.has(nom));
    expect(jamais.map(({ nom }) => `${nom} : ${refuses.get(nom) ?? 'jamais essayé'}`)).toEqual([]);
  });
});
