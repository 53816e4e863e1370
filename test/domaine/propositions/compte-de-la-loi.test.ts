import { describe, expect, it } from '@jest/globals';
import { echeancesATraiter } from '../../../src/domaine/dossier/horloge-legale/echeances.js';
import { acte, logement, proposition, referent, tranche } from '../soutien/gestes.js';
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
import { effet, horloge, ligne, modifier, sous } from '../soutien/horloge-legale.js';

const LOI = 'demolition-hlm-anru';
const trancher = tranche('nouvelle-proposition');
/** A valid offer under that regime, notified then refused. */
const refusee = (n: number, code: string, le: string) => [
  proposition(`l-${n}`),
  verifiee(`p${n}`, code),
  confirmer(`p${n}`),
  notifier(`p${n}`, le),
  visiter(`p${n}`),
  refuser(`p${n}`),
];
/** Three valid offers refused, notified on the day they are made. */
const troisRefus = () =>
  etantDonne(
    etape4Connue(),
    regime(LOI),
    refusee(1, LOI, '2026-03-02'),
    jours(1),
    refusee(2, LOI, '2026-03-03'),
    jours(1),
    refusee(3, LOI, '2026-03-04'),
    procedure,
  );

describe('R9.50: a decision of the commission erases neither the count of a law nor its dates', () => {
  it('three offers of three stay refused, and the six months still run from the third notification', () => {
    const suite = troisRefus();
    const avant = sous(suite, LOI);
    expect(avant.offres).toMatchObject({ dues: 3, comptees: 3, restantes: 0, epuisees: true });
    suite.quand(trancher, procedure);
    expect(
      suite.etat.taches.find((t) => t.code === 'proposer-logement' && t.etat === 'a-faire'),
    ).toBeDefined();
    const apres = sous(suite, LOI);
    expect(apres.offres).toEqual(avant.offres);
    expect(apres.depart).toEqual({ le: '2026-09-04', article: 'CCH L. 442-6, II', manque: null });
    expect(horloge(suite).departAuPlusTot.le).toBe('2026-09-04');
    expect(ligne(suite, LOI, 'six-mois-derniere-offre')?.preuve).toMatchObject({ le: '2026-03-04' });
    expect(ligne(suite, LOI, 'epuisement')?.effet).toMatch(/La commission a tranché le 04\/03\/2026/);
  });

  it('what asks the commission again starts from nothing: as many offers refused once more', () => {
    const suite = troisRefus().quand(trancher, procedure);
    expect(suite.etat).toMatchObject({ refusComptes: 0 });
    expect(suite.etat.faits['offres-epuisees']).toBeUndefined();
    suite.quand(...refusee(4, LOI, '2026-03-04'), procedure);
    expect(suite.etat.faits['offres-epuisees']).toBeUndefined();
    expect(suite.etat.refusComptes).toBe(1);
    expect(sous(suite, LOI)).toMatchObject({ offres: { comptees: 4, epuisees: true } });
    expect(sous(suite, LOI).depart.le).toBe('2026-09-04');
  });

  it('the charter alone counts since that decision: its count is the commission’s own', () => {
    const suite = etantDonne(
      etape4Connue(),
      [1, 2, 3].flatMap((n) => refusee(n, 'charte-seule', '2026-03-02')),
      procedure,
    );
    expect(sous(suite, 'charte-seule').offres).toMatchObject({ comptees: 3, epuisees: true });
    suite.quand(trancher, procedure);
    const { offres } = sous(suite, 'charte-seule');
    expect(offres).toMatchObject({ comptees: 0, restantes: 3, epuisees: false });
    expect(offres.propositions.map((o) => o.compte)).toEqual([false, false, false]);
  });

  it('the effect of a law, noted by a person, keeps the count and the proof that it was noted on', () => {
    const suite = troisRefus().quand(jours(200), effet(LOI)).alors('RegimeEteint');
    const constate = sous(suite, LOI);
    expect(constate).toMatchObject({ eteint: true, offres: { comptees: 3, epuisees: true } });
    suite.quand(trancher, procedure);
    expect(sous(suite, LOI).offres).toEqual(constate.offres);
    suite.quand(logement('l-6'), proposition('l-6'), ...refusee(4, 'charte-seule', '2026-09-20').slice(1));
    expect(sous(suite, LOI).offres.comptees).toBe(3);
    expect(sous(suite, LOI).depart).toEqual(constate.depart);
    expect(ligne(suite, LOI, 'epuisement')).toMatchObject({
      libelle: 'Offres valables refusées : 3 sur 3',
      le: '2026-03-04',
    });
  });

  it('the effect of a law may be noted after the commission has decided', () => {
    troisRefus().quand(trancher, jours(200), effet(LOI)).alors('RegimeEteint');
  });

  it('an offer notified before the departure stays one: the duty is not owed again', () => {
    const code = 'amenagement';
    const suite = etantDonne(
      etape4Connue(),
      regime(code, { departLe: '2027-06-01' }),
      refusee(1, code, '2026-03-02'),
      refusee(2, code, '2026-03-02'),
      procedure,
    );
    expect(echeancesATraiter(suite.etat)).toEqual([]);
    suite.quand(trancher, procedure);
    expect(echeancesATraiter(suite.etat)).toEqual([]);
    expect(ligne(suite, code, 'offres-avant-depart')).toMatchObject({ etat: 'eteint' });
  });
});

describe('R4.150: what the commission relied on stays', () => {
  const reprendre = (p: string) =>
    acte(referent, 'AnnulerReponse', { proposition: p, etape: 'refus', motif: 'Saisi à tort' });

  it('an offer said not valid after its decision does not free the refusal that it counted', () => {
    const suite = troisRefus().quand(trancher, procedure);
    suite.quand(verifiee('p3', LOI, false)).alors('ValiditeCorrigee');
    expect(sous(suite, LOI).offres.comptees).toBe(2);
    suite.quand(reprendre('p3')).alorsRefus('R4.126', {
      motif: 'La commission a tranché ce cas le 04/03/2026, en comptant ce refus.',
    });
  });

  it('before its decision, a refusal recorded by mistake is taken back', () => {
    troisRefus().quand(reprendre('p3')).alors('ReponseAnnulee');
  });
});

describe('R4.53: an offer is said valid under a regime that the dossier carries', () => {
  it.each(['amenagement', 'charte-seule', 'constructor'])('not « %s »', (autre) => {
    etantDonne(etape4Connue(), regime(LOI), proposition('l-1'))
      .quand(verifiee('p1', autre))
      .alorsRefus('R4.53', { champ: 'regime', nature: 'invalide' });
  });

  it('the charter alone where no law holds, and no more a law whose effect was noted', () => {
    etantDonne(etape4Connue(), proposition('l-1'))
      .quand(verifiee('p1', 'charte-seule'))
      .alors('ValiditeCorrigee');
    const eteint = troisRefus().quand(jours(200), effet(LOI));
    eteint.quand(verifiee('p1', LOI, false)).alorsRefus('R4.53');
    eteint.quand(verifiee('p1', 'charte-seule', false)).alors('ValiditeCorrigee');
  });
});

describe('R9.51: a duty that nothing proves is late once its day is over', () => {
  const code = 'amenagement';

  it('the offers owed before a departure told too near the act, before R9.38: late, and the clock says why', () => {
    const dates = { acteLe: '2026-02-10', departLe: '2026-06-01' };
    const suite = etantDonne(etape4Connue(), regime(code));
    suite.quand(modifier(code, dates)).alorsRefus('R9.38', { champ: 'departLe' });
    const { etat, monde } = suite;
    const avant = { ...etat, regimes: etat.regimes.map((r) => ({ ...r, ...dates })) };
    expect(ligne({ etat: avant, monde }, code, 'offres-avant-depart')).toMatchObject({
      le: '2025-12-01',
      etat: 'en-retard',
      effet:
        'Le départ prévu le 01/06/2026 est trop proche : ce délai finissait avant l’acte du 10/02/2026. Reportez ce départ.',
      preuve: { fait: null, le: null },
    });
  });

  it('due today, it is not late yet; done, it is over with the last notification as its proof', () => {
    const suite = etantDonne(etape4Connue(), regime(code, { departLe: '2026-09-02' }));
    expect(ligne(suite, code, 'offres-avant-depart')).toMatchObject({ le: '2026-03-02', etat: 'a-venir' });
    suite.quand(jours(1));
    expect(ligne(suite, code, 'offres-avant-depart')).toMatchObject({ etat: 'en-retard', effet: null });
    suite.quand(...refusee(1, code, '2026-03-03'), ...refusee(2, code, '2026-03-03'));
    expect(ligne(suite, code, 'offres-avant-depart')).toMatchObject({
      etat: 'eteint',
      preuve: { le: '2026-03-03' },
    });
  });
});
