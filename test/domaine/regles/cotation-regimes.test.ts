import { describe, expect, it } from '@jest/globals';
import { CHARTE_DEFAUT } from '../../../src/domaine/charte/defaut.js';
import { demandeDe } from '../../../src/domaine/regles/adaptateurs.js';
import { coter } from '../../../src/domaine/regles/cotation.js';
import { etantDonne } from '../soutien/dsl.js';
import { modifier, type Suite } from '../soutien/horloge-legale.js';
import { etape4Connue, regime } from '../soutien/gestes-propositions.js';

const LHI = 'lhi-interdiction-definitive';
const { cotation, adequation } = CHARTE_DEFAUT;
/** What the grid says of one criterion for that household, in an operation that is not one of habitat indigne. */
function lu({ etat }: Suite, critere: string) {
  const demande = demandeDe({ ...etat, programme: 'NPNRU' });
  const cote = demande && coter(demande, cotation, { grille: adequation.grille, le: '2026-03-02' });
  return cote?.lignes.find((l) => l.critere === critere);
}
const menage = (situation: object = {}) => etantDonne(etape4Connue(situation));

describe('R4.193: the priority grid reads the legal regimes of the household', () => {
  it('an order that forbids to live there is habitat indigne, for good or for a time', () => {
    expect(lu(menage(), 'habitat-indigne')).toMatchObject({ satisfait: null, points: 0 });
    for (const code of [LHI, 'lhi-interdiction-temporaire'])
      expect(lu(menage().quand(regime(code)), 'habitat-indigne')).toMatchObject({ satisfait: true });
    expect(lu(menage().quand(regime('demolition-hlm-anru')), 'habitat-indigne')?.satisfait).toBeNull();
  });

  it('DALO counts from its favourable decision, not from its application', () => {
    const suite = menage().quand(regime('dalo', { acteLe: '2026-01-12' }));
    expect(lu(suite, 'dalo')).toMatchObject({ satisfait: null, points: 0 });
    suite.quand(modifier('dalo', { acteLe: '2026-01-12', decisionLe: '2026-03-02' }));
    expect(lu(suite, 'dalo')).toMatchObject({ satisfait: true });
    expect(lu(suite, 'dalo')?.points).toBeGreaterThan(0);
  });

  it('the decision prevails over a survey older than it; without one the survey says', () => {
    const non = () => menage({ dalo: false });
    expect(lu(non().quand(regime('dalo', { acteLe: '2026-01-12' })), 'dalo')?.satisfait).toBe(false);
    const decide = { acteLe: '2026-01-12', decisionLe: '2026-03-02' };
    expect(lu(non().quand(regime('dalo', decide)), 'dalo')?.satisfait).toBe(true);
    expect(lu(menage({ dalo: true }), 'dalo')?.satisfait).toBe(true);
  });
});
