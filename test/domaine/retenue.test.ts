import { describe, expect, it } from '@jest/globals';
import { PROCEDURE_ACTEUR } from '../../src/domaine/noyau/acteur.js';
import { echeanceLogement } from '../../src/domaine/logement/echeance.js';
import { etantDonne, jours } from './soutien/dsl.js';
import {
  accord,
  acte,
  autreReferent,
  bailleur,
  confirmation,
  jusqua,
  proposition,
  visite,
  type Recit,
} from './soutien/gestes.js';
import { notifier, silence } from './soutien/gestes-propositions.js';

const DOSSIER = 'd-1';
const echue: Recit = (monde) => ({
  ...{ acteur: PROCEDURE_ACTEUR, agregat: 'dossier', id: DOSSIER, acte: 'ConstaterRetenueEchue' },
  corps: {
    logement: 'l-1',
    proposition: 'p1',
    le: monde.lire('logement', 'l-1').etat.retenue?.jusquau ?? '',
  },
});
const prolonger: Recit = {
  ...{ acteur: bailleur, agregat: 'logement', id: 'l-1', acte: 'ProlongerRetenue' },
  corps: { motif: 'Visite reportée' },
};
const propose = () => etantDonne(jusqua('rapprochement')).quand(proposition('l-1'));

describe('R4.15: a hold lapses', () => {
  it('the dwelling is free, the proposal closed and counted for nothing, by the procedure alone', () => {
    const suite = propose();
    suite
      .quand({
        ...{ acteur: autreReferent, agregat: 'dossier', id: DOSSIER },
        acte: 'ConstaterRetenueEchue',
        corps: { logement: 'l-1', proposition: 'p1', le: '2026-06-01T00:00:00.000Z' },
      })
      .alorsRefus('R0.2');
    expect(echeanceLogement(suite.logement('l-1'))).toMatchObject({ genre: 'retenue', dossier: DOSSIER });
    suite.quand(jours(100), echue).alors('RetenueEchue');
    expect(suite.logement('l-1')).toMatchObject({ statut: 'disponible', retenue: null, dossier: null });
    expect(suite.etat).toMatchObject({ refusComptes: 0, propositions: [{ etat: 'retiree' }] });
  });
  it('nothing moves on an expired hold, even before the procedure has said it', () => {
    propose().quand(jours(100), confirmation).alorsRefus('R4.15');
    propose().quand(confirmation, jours(100), visite).alorsRefus('R4.15');
    propose().quand(confirmation, visite, jours(100), accord).alorsRefus('R4.15');
  });
  it('R4.56: never under a notified offer: it waits for the answer, or for a person to note the silence', () => {
    const suite = propose().quand(confirmation, notifier(undefined, '2026-03-02'), visite);
    for (let n = 0; n < 3; n += 1) suite.quand(jours(100), echue).alors('RetenueReportee');
    expect(suite.etat.propositions).toMatchObject([{ etat: 'visitee' }]);
    suite.quand(silence()).alors('SilenceConstate');
  });
  it('R9.7: the delay of a suspended dossier runs no more, and its hold waits', () => {
    const suspendre = acte(autreReferent, 'SuspendreHorloge', { motif: 'Hospitalisation' });
    const suite = propose().quand(confirmation, notifier(undefined, '2026-03-02'), suspendre);
    suite.quand(jours(100), echue).alors('RetenueReportee').quand(jours(100), echue).alors('RetenueReportee');
  });
  it('accepted by the household, it is kept until the decision', () => {
    const suite = propose().quand(confirmation, visite, accord);
    expect(suite.logement('l-1')).toMatchObject({ statut: 'reserve', retenue: { jusquau: null } });
    expect(echeanceLogement(suite.logement('l-1'))).toBeNull();
  });
});

it('R4.28: a hold is prolonged as often as the charter says, and the old date says nothing any more', () => {
  const suite = propose();
  const avant = suite.logement('l-1').retenue?.jusquau ?? '';
  suite.quand(jours(60), prolonger).alors('RetenueProlongee');
  expect((suite.logement('l-1').retenue?.jusquau ?? '') > avant).toBe(true);
  suite.quand(jours(60), confirmation).alors('PropositionConfirmee');
  suite.quand(prolonger).alors('RetenueProlongee').quand(prolonger).alorsRefus('R4.28');
});

it('R4.16: an offer that has lapsed is not proposed, even before the procedure has said it', () => {
  etantDonne(jusqua('rapprochement'))
    .quand(jours(200), proposition('l-1'))
    .alorsRefus('R4.16', { champ: 'logement' });
});
