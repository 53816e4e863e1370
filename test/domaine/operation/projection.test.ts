import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { CHARTE_DEFAUT } from '../../../src/domaine/charte/defaut.js';
import { ETAPES } from '../../../src/domaine/charte/etapes.js';
import { dureesDesEtapes, joursSuspendus } from '../../../src/domaine/dossier/durees.js';
import {
  projeter,
  type Reperes,
  type Situation,
} from '../../../src/domaine/operation/avancement/projection.js';
import { GUYANE } from '../soutien/calendrier.js';

const MAINTENANT = '2026-03-02T12:00:00.000Z';
const reperes = (...medianes: readonly (readonly [(typeof ETAPES)[number], number])[]): Reperes => ({
  durees: medianes.map(([etape, mediane]) => ({ etape, dossiers: 3, mediane })),
  charte: CHARTE_DEFAUT,
  calendrier: GUYANE,
  maintenant: MAINTENANT,
});
const situe = (etape: Situation['etape'], etapeDepuis: string, plus: Partial<Situation> = {}): Situation => ({
  ...{ etape, etapeDepuis, suspenduJours: 0, suspenduDepuis: null },
  ...plus,
});

describe('R1.13, R1.23: the projected end of a household', () => {
  const medianes = reperes(['rapprochement', 100], ['demenagement', 20]);

  it('adds the medians of the steps it has not done, the present one from its opening', () => {
    const lue = projeter(situe('rapprochement', '2026-02-01T12:00:00.000Z'), medianes);
    expect(lue).toMatchObject({ le: '2026-06-01', base: 'mediane', enRetard: false, suspendu: false });
    expect(lue.calcul).toEqual([
      { etape: 'rapprochement', base: 'mediane', mediane: 100, depassee: false, fin: '2026-05-12' },
      { etape: 'demenagement', base: 'mediane', mediane: 20, depassee: false, fin: '2026-06-01' },
    ]);
  });

  it('takes the charter’s delays where too few left, step by step', () => {
    const peu = { ...medianes, durees: [{ etape: 'rapprochement' as const, dossiers: 2, mediane: 100 }] };
    const depuis = '2026-02-01T12:00:00.000Z';
    expect(projeter(situe('rapprochement', depuis), peu).base).toBe('charte');
    expect(projeter(situe('rapprochement', depuis), reperes(['demenagement', 20])).base).toBe('mixte');
    // signer-bail 15 + realiser-demenagement 20 + liberer-logement-origine 10 working days, from Monday 2 March 2026.
    expect(projeter(situe('demenagement', MAINTENANT), reperes()).le).toBe('2026-05-06');
  });

  it('counts a step that lasted too long whole again from today', () => {
    const lue = projeter(situe('rapprochement', '2025-01-01T12:00:00.000Z'), medianes);
    expect(lue).toMatchObject({ le: '2026-06-30', enRetard: true });
    expect(lue.calcul.map((e) => [e.etape, e.depassee, e.fin])).toEqual([
      ['rapprochement', true, '2026-06-10'],
      ['demenagement', false, '2026-06-30'],
    ]);
  });

  it('is never today, however short the steps were and wherever the household is', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ETAPES),
        fc.integer({ min: 0, max: 900 }),
        fc.constantFrom(0, 0.001, 30),
        fc.boolean(),
        (etape, jours, mediane, suspendu) => {
          const depuis = new Date(Date.parse(MAINTENANT) - jours * 86_400_000).toISOString();
          const situation = situe(etape, depuis, { suspenduDepuis: suspendu ? depuis : null });
          const lue = projeter(situation, reperes(...ETAPES.map((e) => [e, mediane] as const)));
          expect(lue.le > '2026-03-02').toBe(true);
        },
      ),
    );
  });
});

describe('R1.24: suspended time', () => {
  it('does not count in what a household has already spent in its step', () => {
    const depuis = '2026-02-01T12:00:00.000Z';
    const medianes = reperes(['demenagement', 40]);
    const lue = projeter(situe('demenagement', depuis, { suspenduJours: 10 }), medianes);
    expect(lue).toMatchObject({ le: '2026-03-23', enRetard: false });
    const suspendue = situe('demenagement', depuis, { suspenduDepuis: '2026-02-11T12:00:00.000Z' });
    expect(projeter(suspendue, medianes)).toMatchObject({ le: '2026-04-01', suspendu: true });
  });

  it('does not count in the durations of those who left, every passage counted', () => {
    const jour = (j: number) => new Date(Date.UTC(2026, 0, j, 12)).toISOString();
    const passages = [
      { etape: 'concertation' as const, le: jour(1) },
      { etape: 'rapprochement' as const, le: jour(3) },
      { etape: 'demenagement' as const, le: jour(10) },
      { etape: 'rapprochement' as const, le: jour(12) },
      { etape: 'demenagement' as const, le: jour(20) },
      { etape: 'suivi' as const, le: jour(26) },
    ].map((e, rang) => ({ ...e, occurrence: 1, version: rang + 1 }));
    const suspensions = [
      { du: jour(8), au: jour(11) },
      { du: jour(24), au: null },
    ];
    expect(joursSuspendus(suspensions, jour(10), jour(25))).toBe(2);
    expect([...dureesDesEtapes({ etapes: passages, suspensions }, jour(25))]).toEqual([
      ['concertation', 2],
      ['rapprochement', 13],
      ['demenagement', 5],
      ['suivi', 0],
    ]);
  });
});
