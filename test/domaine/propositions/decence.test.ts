import { describe, expect, it } from '@jest/globals';
import {
  acte,
  charte,
  jusqua,
  logement,
  operation,
  ouverture,
  proposition,
  referent,
} from '../soutien/gestes.js';
import { etantDonne, jours, procedure } from '../soutien/dsl.js';
import { accepter, confirmer, notifier, refuser, regime, visiter } from '../soutien/gestes-propositions.js';
import { sous, type Suite } from '../soutien/horloge-legale.js';

const LOI = 'demolition-hlm-anru';
const ICI = { latitude: 4.9394, longitude: -52.3369 };
const SITUATION = {
  ...{ nombrePersonnes: 3, ressourcesMensuelles: 2400, aides: 150, loyer: 300, charges: 40 },
  ...{ handicap: false, position: ICI },
};
/** A household whose survey, and dwellings whose offer, say all that article 13 bis asks for but decency. */
const connus = (offre: object = {}) =>
  etantDonne(
    charte,
    operation('2026-02-02'),
    ouverture({ situation: SITUATION }),
    ['l-1', 'l-2', 'l-3'].map((id) => logement(id, { position: ICI, ...offre })),
    jusqua('rapprochement').slice(-5),
    regime(LOI),
  );
const visitee = (p: string, decent?: boolean) =>
  acte(referent, 'VisiterLogement', {
    ...{ avis: 'favorable', proposition: p },
    ...(decent === undefined ? {} : { decent }),
  });
const validite = (suite: Suite, n = 1) => sous(suite, LOI).offres.propositions[n - 1];

describe('R4.190: the bailleur says that its dwelling is decent, and the offer is valid by the law without a pilot', () => {
  it('three decent offers, notified then refused, count three of three', () => {
    const suite = connus({ decent: true }).quand(
      ...['1', '2', '3'].flatMap((n) => [
        proposition(`l-${n}`),
        confirmer(`p${n}`),
        notifier(`p${n}`, '2026-03-02'),
        visiter(`p${n}`),
        refuser(`p${n}`),
      ]),
      procedure,
    );
    expect(validite(suite)).toMatchObject({ valide: true, inconnus: [], manquent: [], compte: true });
    expect(sous(suite, LOI).offres).toMatchObject({ comptees: 3, dues: 3, epuisees: true });
    expect(suite.etat.faits['offres-epuisees']).toBeDefined();
  });

  it('said not decent, it does not count', () => {
    const suite = connus({ decent: false }).quand(proposition('l-1'));
    expect(validite(suite)).toMatchObject({ valide: false, manquent: ['decence'] });
  });

  it('what the bailleur says is frozen with the offer', () => {
    const suite = connus({ decent: true }).quand(proposition('l-1'));
    expect(suite.etat.propositions[0]?.criteres.decence).toBe(true);
  });
});

describe('R4.191: what was seen at the visit prevails over what the bailleur said', () => {
  it('nobody had said it: seen decent, the offer is valid and its refusal counts', () => {
    const suite = connus().quand(proposition('l-1'), confirmer('p1'), notifier('p1', '2026-03-02'));
    expect(validite(suite)).toMatchObject({ valide: null, inconnus: ['decence'] });
    suite.quand(visitee('p1', true), refuser('p1'));
    expect(validite(suite)).toMatchObject({ valide: true, compte: true });
  });

  it('said decent by the bailleur, seen not decent: the refusal does not count', () => {
    const suite = connus({ decent: true }).quand(
      ...[proposition('l-1'), confirmer('p1'), notifier('p1', '2026-03-02'), visitee('p1', false)],
      refuser('p1'),
    );
    expect(validite(suite)).toMatchObject({ valide: false, manquent: ['decence'], compte: false });
  });

  it('a visit that says nothing of it leaves what was seen before; taken back, its word goes with it', () => {
    const suite = connus({ decent: true }).quand(proposition('l-1'), confirmer('p1'), visitee('p1', false));
    suite.quand(visitee('p1'));
    expect(validite(suite)?.valide).toBe(false);
    const reprendre = acte(referent, 'AnnulerReponse', {
      ...{ proposition: 'p1', etape: 'visite', motif: 'Saisie deux fois' },
    });
    suite.quand(reprendre, reprendre);
    expect(validite(suite)?.valide).toBe(true);
  });

  it('a visit that did not take place saw nothing', () => {
    connus()
      .quand(proposition('l-1'), confirmer('p1'))
      .quand(acte(referent, 'VisiterLogement', { issue: 'menage-absent', decent: true }))
      .alorsRefus('R4.191', { champ: 'decent' });
  });
});

describe('R4.192: the clock says why an offer notified gives no date, and which are to be checked', () => {
  it('notified and not checked: what lacks is its check, not its notification', () => {
    const suite = connus().quand(proposition('l-1'), confirmer('p1'), notifier('p1', '2026-03-02'));
    suite.quand(visiter('p1'), accepter('p1'), jours(1));
    expect(sous(suite, LOI).depart).toMatchObject({
      le: null,
      manque: 'Vérification de l’offre 1, notifiée le 02/03/2026 : logement décent',
    });
    expect(sous(suite, LOI).offres.aVerifier).toEqual([1]);
  });

  it('notified and not valid: it is said too', () => {
    const suite = connus({ decent: false }).quand(proposition('l-1'), notifier('p1', '2026-03-02'));
    expect(sous(suite, LOI).depart.manque).toMatch(
      /^Notification de l’offre.* ; l’offre 1, notifiée, n’est pas valable : logement décent$/,
    );
    expect(sous(suite, LOI).offres.aVerifier).toEqual([]);
  });

  it('not notified: its notification lacks, as before', () => {
    expect(sous(connus(), LOI).depart.manque).toMatch(/^Notification de l’offre/);
  });
});
