import { describe, expect, it } from '@jest/globals';
import type { Charte } from '../../../src/domaine/charte/charte.js';
import type { SilenceDit } from '../../../src/domaine/charte/sections/regimes.js';
import { CHARTE_DEFAUT } from '../../../src/domaine/charte/defaut.js';
import { AGREGATS } from '../../../src/domaine/agregats.js';
import { simulerMigration } from '../../../src/domaine/dossier/etapes/charte/simulation.js';
import { GUYANE } from '../soutien/calendrier.js';
import { etantDonne, jours, procedure } from '../soutien/dsl.js';
import { acte, DOSSIER, jusqua, pilote, proposition, type Recit } from '../soutien/gestes.js';
import { confirmer, notifier, regime, silence } from '../soutien/gestes-propositions.js';
import { ligne, type Suite } from '../soutien/horloge-legale.js';
import { annuler, avec, decider, migrer, publier, retablir } from '../soutien/migration.js';

/** A version under which the silence of a household does something else. */
const autrement = (code: string, effet: SilenceDit['effet']): Charte => {
  const regimes = CHARTE_DEFAUT.regimes.regimes.map((r) => (r.code === code ? { ...r, silence: effet } : r));
  return avec(CHARTE_DEFAUT.taches['informer-menage'] ?? null, {
    regimes: { ...CHARTE_DEFAUT.regimes, regimes },
  });
};
const vers = (charte: Charte) => [...publier(charte), decider(), migrer];
const simuler = ({ etat, monde }: Suite, charte: Charte) =>
  simulerMigration(etat, CHARTE_DEFAUT, charte, {
    calendrier: GUYANE,
    maintenant: monde.maintenant,
    raccourcir: true,
  });
const notifiee = (...codes: string[]) =>
  etantDonne(
    jusqua('rapprochement'),
    ...codes.map((code) => regime(code)),
    procedure,
    proposition('l-1'),
    confirmer(),
    notifier(undefined, '2026-03-02'),
  ).quand(procedure);
const dit = ({ etat }: Suite) => etat.propositions[0]?.notification?.silence;
/** The dossier as it was written before what was told was kept. */
const davant: Recit = (monde) => {
  const flux = monde.lire('dossier', DOSSIER);
  const { initial, evoluer } = AGREGATS.dossier;
  const anciens = flux.evenements.map((e) => {
    const { silence: _, ...donnees } = e.donnees as { silence?: SilenceDit };
    return e.type === 'PropositionNotifiee' ? { ...e, donnees } : e;
  });
  flux.etat = anciens.reduce(evoluer, initial(DOSSIER));
};
const issue = (suite: Suite) =>
  suite.quand(jours(70), silence()).alors('SilenceConstate').etat.propositions[0];

describe('what a household was told of its silence', () => {
  it('R4.194: given an offer notified when silence accepts, when a version makes it a refusal, then it still accepts', () => {
    const suite = notifiee('amenagement');
    expect(dit(suite)).toEqual({ regime: 'amenagement', effet: 'acceptation' });
    suite.quand(...vers(autrement('amenagement', 'refus-compte')));
    expect(ligne(suite, 'amenagement', 'reponse-p1')?.effet).toContain(
      'vaut acceptation (dit au ménage à la notification)',
    );
    expect(issue(suite)).toMatchObject({ etat: 'acceptee', silence: true });
  });

  it('R4.194: an offer notified under the new version is told what the new version says', () => {
    const suite = etantDonne(jusqua('rapprochement'), regime('amenagement')).quand(
      ...vers(autrement('amenagement', 'refus-compte')),
      procedure,
      proposition('l-1'),
      confirmer(),
      notifier(undefined, '2026-03-02'),
    );
    expect(dit(suite)).toEqual({ regime: 'amenagement', effet: 'refus-compte' });
    expect(issue(suite)).toMatchObject({ etat: 'refusee', motifCompte: true });
  });

  it('R4.194, R9.25: a regime attached since prevails only when it protects more; one detached takes nothing away', () => {
    expect(issue(notifiee().quand(regime('letchimy')))).toMatchObject({
      etat: 'refusee',
      refusCompte: false,
    });
    expect(issue(notifiee('letchimy').quand(regime('amenagement')))).toMatchObject({
      etat: 'refusee',
      refusCompte: false,
    });
    const detache = acte(pilote, 'DetacherRegime', { regime: 'amenagement', motif: 'Rattaché à tort' });
    expect(issue(notifiee('amenagement').quand(detache))).toMatchObject({ etat: 'acceptee' });
  });

  it('R4.194: a notification set right keeps what was told; taken back, then made again, it tells anew', () => {
    const suite = notifiee('amenagement').quand(...vers(autrement('amenagement', 'refus-compte')));
    suite
      .quand(jours(3), notifier(undefined, '2026-03-03', { motif: 'Avis de réception du 3' }))
      .alors('PropositionNotifiee');
    expect(dit(suite)).toMatchObject({ effet: 'acceptation' });
    const reprendre = (motif: string) =>
      acte(pilote, 'AnnulerReponse', { etape: 'notification', motif, proposition: 'p1' });
    suite.quand(reprendre('Autre ménage'), reprendre('Autre ménage'), notifier(undefined, '2026-03-03'));
    expect(dit(suite)).toMatchObject({ effet: 'refus-compte' });
  });

  it('R4.194: a history of before it was kept reads the silence on the day it is noted', () => {
    const suite = notifiee().quand(davant);
    expect(dit(suite)).toBeUndefined();
    expect(issue(suite.quand(regime('amenagement')))).toMatchObject({ etat: 'acceptee' });
  });
});

describe('what a household was told of its silence, at a migration', () => {
  it('R4.195: the trial names the offer notified, what it was told and what the version would say', () => {
    const suite = notifiee('amenagement');
    const lu = simuler(suite, autrement('amenagement', 'refus-sans-compte'));
    expect(lu.silences).toEqual([
      { proposition: 'p1', rang: 1, dit: 'vaut acceptation', calcule: 'vaut refus, qui ne compte pas' },
    ]);
    expect(simuler(suite, autrement('letchimy', 'refus-compte')).silences).toEqual([]);
  });

  it('R4.195: what was told before it was kept is kept from the migration on, and undoing it gives back what was', () => {
    const suite = notifiee('amenagement').quand(davant, ...vers(autrement('amenagement', 'refus-compte')));
    expect(dit(suite)).toEqual({ regime: 'amenagement', effet: 'acceptation' });
    expect(issue(suite)).toMatchObject({ etat: 'acceptee' });
    const rendu = notifiee('amenagement').quand(davant, ...vers(autrement('amenagement', 'refus-compte')));
    expect(dit(rendu.quand(annuler, retablir).alors('CharteRetablie'))).toBeUndefined();
  });
});
