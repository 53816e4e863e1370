import { describe, expect, it } from '@jest/globals';
import { acte, bail, offreAttribuee, pilote, proposition, tranche } from '../soutien/gestes.js';
import { etantDonne, jours, procedure } from '../soutien/dsl.js';
import {
  confirmer,
  etape4Connue,
  notifier,
  refuser,
  regime,
  verifiee,
  visiter,
} from '../soutien/gestes-propositions.js';
import { detacher, effet, ligne, modifier, sous } from '../soutien/horloge-legale.js';

const LHI = 'lhi-interdiction-definitive';
const LOI = 'letchimy';
const annuler = (code: string) =>
  acte(pilote, 'AnnulerEffetRegime', { regime: code, motif: 'Constaté trop tôt' });
/** The only offer owed under that law, valid and refused. */
const refusee = (code: string, notifiee: boolean) => [
  ...[proposition('l-1'), verifiee('p1', code), confirmer('p1')],
  ...(notifiee ? [notifier('p1', '2026-03-02')] : []),
  ...[visiter('p1'), refuser('p1')],
];
const acteAncien = { acteLe: '2026-01-12' };
/** The law had its effect, and a person has noted it. */
const eteint = () =>
  etantDonne(etape4Connue(), regime(LOI, acteAncien), refusee(LOI, true), procedure, effet(LOI));

describe('R9.70: nothing follows the exhaustion where the law says nothing more', () => {
  it.each([false, true])('an order that turns a household out for good (offer notified: %s)', (notifiee) => {
    const suite = etantDonne(etape4Connue(), regime(LHI), refusee(LHI, notifiee), procedure);
    suite.quand(jours(400), effet(LHI)).alorsRefus('R9.70');
    expect(suite.etat.regimes).toMatchObject([{ code: LHI, eteint: null }]);
    suite.quand(procedure, tranche('nouvelle-proposition')).alors('CasSpecifiqueTranche');
  });

  it('beside a law that has one, it is refused for the other alone', () => {
    const suite = etantDonne(etape4Connue(), regime(LOI, acteAncien), regime(LHI), refusee(LOI, true));
    suite.quand(verifiee('p1', LHI), effet(LHI)).alorsRefus('R9.70', { champ: 'regime' });
    suite.quand(effet(LOI)).alors('RegimeEteint');
  });
});

describe('R9.71: no effect of offers that nobody notified', () => {
  it('the delay runs from the act, the offer refused was never notified', () => {
    const suite = etantDonne(etape4Connue(), regime(LOI, acteAncien), refusee(LOI, false));
    suite.quand(effet(LOI)).alorsRefus('R9.71', { champ: 'regime' });
  });
});

describe('R9.72: the effect takes no sum away from the household', () => {
  it('noted before this rule, the indemnity is owed once rehoused, is a task, and the clock says it', () => {
    const suite = etantDonne(etape4Connue(), regime(LHI), regime(LOI, acteAncien), refusee(LOI, true));
    suite.quand(verifiee('p1', LHI), procedure, effet(LOI), procedure);
    const ancien = suite.etat.regimes.map((r) => (r.code === LHI ? { ...r, eteint: r.fait } : r));
    suite.quand(tranche('nouvelle-proposition'), ...offreAttribuee('l-2'), bail, procedure);
    const { etat, monde } = suite;
    const avecAncien = { monde, etat: { ...etat, regimes: ancien } };
    expect(ligne(avecAncien, LHI, 'indemnite-trois-mois')).toMatchObject({ etat: 'atteint' });
    expect(ligne(avecAncien, LHI, 'indemnite-trois-mois')?.effet).toMatch(/^Dû au ménage : /);
    expect(etat.taches.find((t) => t.code === 'faire-verser-indemnite')?.etat).toBe('a-faire');
  });
});

describe('R9.73: an effect noted by mistake is taken back', () => {
  it('the regime lives again, with its count, and may be acted on', () => {
    const suite = eteint();
    expect(sous(suite, LOI).eteint).toBe(true);
    suite.quand(annuler(LOI)).alors('EffetRegimeAnnule');
    expect(sous(suite, LOI)).toMatchObject({ eteint: false, offres: { comptees: 1, epuisees: true } });
    expect(suite.etat.faits['offres-epuisees']).toBeDefined();
    suite.quand(effet(LOI)).alors('RegimeEteint');
  });

  it('while it holds, every act under it says so; none contradicts another', () => {
    const suite = eteint();
    for (const geste of [detacher(LOI), modifier(LOI, acteAncien), regime(LOI), effet(LOI)])
      suite.quand(geste).alorsRefus('R9.73');
    suite.quand(annuler(LOI), detacher(LOI)).alors('RegimeDetache');
    suite.quand(regime(LOI)).alors('RegimeRattache');
  });

  it('nothing to take back where nothing was noted', () => {
    etantDonne(etape4Connue(), regime(LOI)).quand(annuler(LOI)).alorsRefus('R9.73');
  });

  it('what it had stopped is owed again: a date to deal with, an offer to notify', () => {
    const code = 'amenagement';
    const offre = (n: number) => [
      ...[proposition(`l-${n}`), verifiee(`p${n}`, code), confirmer(`p${n}`)],
      ...[notifier(`p${n}`, '2026-03-02'), visiter(`p${n}`), refuser(`p${n}`)],
    ];
    const suite = etantDonne(etape4Connue(), regime(code), regime('dalo', { acteLe: '2026-03-02' }));
    suite.quand(...offre(1), ...offre(2), procedure, jours(200), procedure);
    const aFaire = () => suite.etat.taches.filter((t) => t.etat === 'a-faire').map((t) => t.code);
    const avant = aFaire();
    suite.quand(effet(code), procedure, annuler(code), procedure);
    expect(aFaire()).toEqual(avant);
  });
});
