import { describe, expect, it } from '@jest/globals';
import {
  acte,
  attribution,
  bail,
  jusqua,
  logement,
  pilote,
  proposition,
  referent,
  refusMenage,
} from '../soutien/gestes.js';
import { etantDonne, jours, le, procedure } from '../soutien/dsl.js';
import {
  accepter,
  confirmer,
  etape4Connue,
  notifier,
  regime,
  silence,
  verifiee,
  visiter,
} from '../soutien/gestes-propositions.js';
import { effet, horloge, ligne, modifier, sous, type Suite } from '../soutien/horloge-legale.js';

const etape4 = jusqua('rapprochement');

describe('silence', () => {
  const notifiee = (code?: string) =>
    etantDonne(
      etape4,
      code ? regime(code) : jours(0),
      procedure,
      proposition('l-1'),
      confirmer(),
      notifier(undefined, '2026-03-02'),
      procedure,
    );

  it('R7.7, R4.56: nothing happens alone; too early, a person is refused', () => {
    const suite = notifiee('amenagement').quand(silence());
    suite.alorsRefus('R4.56');
    suite.quand(jours(900), procedure);
    expect(suite.etat.propositions).toMatchObject([{ etat: 'confirmee', silence: false }]);
    expect(suite.etat.taches.find((t) => t.code === 'obtenir-reponse')).toMatchObject({
      objet: 'p1',
      etat: 'a-faire',
      enRetard: true,
      terme: '2026-05-03T03:00:00.000Z',
    });
    expect(ligne(suite, 'amenagement', 'reponse-p1')).toMatchObject({ le: '2026-05-02', etat: 'atteint' });
  });

  it('R4.56: a law where silence accepts: the CALEOL is awaited (C. urb. L. 314-7)', () => {
    const suite = notifiee('amenagement').quand(jours(70), silence());
    suite.alors('SilenceConstate');
    expect(suite.etat.propositions).toMatchObject([{ etat: 'acceptee', silence: true }]);
    expect(suite.logement('l-1').statut).toBe('reserve');
  });

  it.each([
    [undefined, true],
    ['letchimy', false],
  ])('R4.56: under %s, it is a refusal that counts: %s', (code, compte) => {
    const suite = notifiee(code).quand(jours(70), silence());
    expect(suite.etat.propositions).toMatchObject([{ etat: 'refusee', silence: true, refusCompte: compte }]);
    expect(suite.etat.refusComptes).toBe(compte ? 1 : 0);
    expect(suite.logement('l-1').statut).toBe('disponible');
  });

  it('R4.56: an offer that was never notified has no delay to run out', () => {
    etantDonne(etape4, proposition('l-1'), confirmer(), jours(400)).quand(silence()).alorsRefus('R4.56');
  });

  it('R9.7: a suspension lengthens the delay, and its task with it', () => {
    const suite = notifiee('amenagement').quand(
      jours(10),
      acte(referent, 'SuspendreHorloge', { motif: 'Hospitalisation' }),
    );
    expect(ligne(suite, 'amenagement', 'reponse-p1')).toMatchObject({ etat: 'suspendu' });
    suite.quand(jours(30), acte(referent, 'ReprendreHorloge'));
    const attendue = '2026-06-02T03:00:00.000Z';
    expect(suite.etat.propositions[0]?.notification?.reponseAvant).toBe(attendue);
    expect(suite.etat.taches.find((t) => t.code === 'obtenir-reponse')?.terme).toBe(attendue);
    suite.quand(le('2026-05-20T12:00:00.000Z'), silence()).alorsRefus('R4.56');
    suite.quand(le('2026-06-03T12:00:00.000Z'), silence()).alors('SilenceConstate');
  });
});

describe('the earliest lawful departure', () => {
  it('R9.6: six months after the accepted offer was notified (C. urb. L. 314-7)', () => {
    const suite = etantDonne(
      etape4Connue(),
      regime('amenagement', { acteLe: '2026-01-05', departLe: '2027-03-01' }),
      proposition('l-1'),
      verifiee('p1', 'amenagement'),
      confirmer(),
      notifier(undefined, '2026-03-02'),
      visiter(),
      accepter(),
    );
    expect(sous(suite, 'amenagement').depart).toEqual({
      le: '2026-09-02',
      article: 'C. urb. L. 314-7',
      manque: null,
    });
    expect(ligne(suite, 'amenagement', 'offres-avant-depart')).toMatchObject({ le: '2026-09-01' });
    expect(ligne(suite, 'amenagement', 'depart')).toMatchObject({ le: '2027-03-01', etat: 'a-venir' });
  });

  it('R9.6: six months after the third notification (CCH L. 442-6, II); before it, it cannot be told', () => {
    const code = 'demolition-hlm-anru';
    const suite = etantDonne(etape4Connue(), regime(code));
    for (const n of [1, 2, 3]) {
      expect(sous(suite, code).depart).toMatchObject({ le: null, article: 'CCH L. 442-6, II' });
      suite.quand(proposition(`l-${n}`), verifiee(`p${n}`, code), notifier(`p${n}`, '2026-03-02'));
    }
    expect(sous(suite, code).depart.le).toBe('2026-09-02');
    suite.quand(verifiee('p3', code, false));
    expect(sous(suite, code).depart.le).toBeNull();
  });

  it('R9.9: the effect of exhaustion is a person’s, once offers and delays are over; R9.12: then all is extinct', () => {
    const code = 'demolition-hlm-anru';
    const suite = etantDonne(etape4Connue(), regime(code));
    suite.quand(effet(code)).alorsRefus('R9.9');
    for (const n of [1, 2, 3]) {
      const offre = [proposition(`l-${n}`), confirmer(), notifier(undefined, '2026-03-02'), visiter()];
      suite.quand(...offre, refusMenage(), verifiee(`p${n}`, code));
    }
    suite.quand(effet(code)).alorsRefus('R9.9');
    suite.quand(jours(200), procedure);
    expect(suite.etat.regimes).toMatchObject([{ code, eteint: null }]);
    suite.quand(effet(code)).alors('RegimeEteint');
    expect(sous(suite, code).lignes.every((l) => l.etat === 'eteint')).toBe(true);
  });
});

it('R9.9: no effect without the proof that the delay has run: three refusals of offers never notified', () => {
  const code = 'demolition-hlm-anru';
  const suite = etantDonne(etape4Connue(), regime(code));
  for (const n of [1, 2, 3])
    suite.quand(proposition(`l-${n}`), confirmer(), visiter(), refusMenage(), verifiee(`p${n}`, code));
  suite.quand(jours(400), effet(code)).alorsRefus('R9.9', { nature: 'conflit' });
  expect(suite.etat.regimes).toMatchObject([{ eteint: null }]);
});

describe('R9.8: legal dates are tasks', () => {
  const departLe = '2027-06-01';
  const suivie = () => etantDonne(etape4, regime('amenagement', { departLe }), procedure);
  const tache = ({ etat }: Suite) => etat.taches.filter((t) => t.code === 'traiter-echeance-legale');

  it('the last day to notify the offers: a ladder around it, before and after', () => {
    const suite = suivie();
    expect(tache(suite)).toMatchObject([
      {
        objet: 'amenagement.offres-avant-depart',
        pour: { role: 'pilote' },
        terme: '2026-12-02T03:00:00.000Z',
      },
    ]);
    const rangs = tache(suite)[0]?.echelle.map((r) => r.rang);
    expect(rangs).toEqual(['rappel-1', 'rappel-2', 'retard', 'escalade-1', 'escalade-2', 'escalade-3']);
    suite.quand(jours(400), procedure);
    expect(tache(suite)[0]).toMatchObject({ enRetard: true, niveau: 3, etat: 'a-faire' });
  });

  it('a moved departure moves it; dealt with, it is over', () => {
    const suite = suivie().quand(modifier('amenagement', { departLe: '2028-01-10' }), procedure);
    expect(tache(suite).map((t) => [t.etat, t.terme])).toEqual([
      ['annulee', '2026-12-02T03:00:00.000Z'],
      ['a-faire', '2027-07-11T03:00:00.000Z'],
    ]);
    const traite = acte(pilote, 'TraiterEcheanceLegale', {
      echeance: 'amenagement.offres-avant-depart',
      suite: 'Report du chantier',
    });
    suite.quand(traite, procedure);
    expect(tache(suite).map((t) => t.etat)).toEqual(['annulee', 'terminee']);
    suite.quand(traite).alorsRefus('R9.8');
  });

  it('R9.11: the clock of the DALO is one of them, and counts no offer in the place of the charter', () => {
    const suite = etantDonne(etape4, regime('dalo', { acteLe: '2026-01-15' }), procedure);
    expect(tache(suite)).toMatchObject([{ objet: 'dalo.decision-comed', terme: '2026-07-16T03:00:00.000Z' }]);
    expect(horloge(suite).regimes.map((r) => r.code)).toEqual(['dalo', 'charte-seule']);
  });

  it('R4.8: a transitional lease rehouses nobody: the date still has to be dealt with', () => {
    const suite = suivie().quand(
      logement('t-1', { nature: 'transitoire' }),
      acte(pilote, 'ProposerLogement', { logement: 't-1' }),
      ...[confirmer(), visiter(), accepter(), attribution, bail, procedure],
    );
    expect(suite.etat.faits['bail']).toBeDefined();
    expect(tache(suite)).toMatchObject([{ etat: 'a-faire' }]);
    expect(ligne(suite, 'amenagement', 'offres-avant-depart')).toMatchObject({ etat: 'a-venir' });
  });
});
