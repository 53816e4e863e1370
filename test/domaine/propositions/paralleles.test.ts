import { describe, expect, it } from '@jest/globals';
import { acte, autreBailleur, bailleur, jusqua, logement, proposition, referent } from '../soutien/gestes.js';
import { etantDonne, procedure, sousCharte } from '../soutien/dsl.js';
import { accepter, confirmer, notifier, refuser, regime, visiter } from '../soutien/gestes-propositions.js';

const etape4 = jusqua('rapprochement');
const demolition = [...etape4, regime('demolition-hlm-anru')];
const etats = ({ propositions }: { propositions: readonly { etat: string }[] }) =>
  propositions.map((p) => p.etat);
const attribuer = (p: string, reste: object = {}) =>
  acte(bailleur, 'AttribuerLogement', {
    proposition: p,
    seance: '2026-03-02',
    membres: ['bailleur'],
    ...reste,
  });

describe('several proposals together', () => {
  it('R4.50: as many as the regime allows, and not one more', () => {
    const suite = etantDonne(demolition, proposition('l-1'), proposition('l-2')).quand(proposition('l-3'));
    suite.alors('LogementPropose');
    suite.quand(proposition('l-4')).alorsRefus('R4.50');
    expect(suite.logement('l-4').statut).toBe('disponible');
  });

  it('R4.50: with several regimes, the narrowest one holds', () => {
    etantDonne(demolition, regime('lhi-interdiction-definitive'), proposition('l-1'))
      .quand(proposition('l-2'))
      .alorsRefus('R4.2');
  });

  it('R4.50, R9.11: an additional clock opens nothing', () => {
    etantDonne(etape4, regime('dalo'), proposition('l-1')).quand(proposition('l-2')).alorsRefus('R4.2');
  });

  it('R4.52: two open, an act names the one it is about; alone, it needs not', () => {
    const deux = etantDonne(demolition, proposition('l-1'), proposition('l-2'));
    deux.quand(confirmer()).alorsRefus('R4.52', { champ: 'proposition', nature: 'invalide' });
    const suite = deux.quand(confirmer('p2'));
    expect(etats(suite.etat)).toEqual(['proposee', 'confirmee']);
    suite.quand(visiter()).alors('LogementVisite');
    suite.quand(confirmer('p9')).alorsRefus('R4.52', { champ: 'proposition' });
  });

  it('R0.6: a bailleur needs not name the only one of its own, and never reaches another’s', () => {
    const deux = [
      logement('m-1', {}, autreBailleur),
      regime('demolition-hlm-anru'),
      proposition('l-1'),
      proposition('m-1'),
    ];
    etantDonne(etape4, deux).quand(acte(autreBailleur, 'ConfirmerProposition')).alors('PropositionConfirmee');
    etantDonne(etape4, deux)
      .quand(acte(autreBailleur, 'ConfirmerProposition', { proposition: 'p1' }))
      .alorsRefus('R0.6', { nature: 'interdit' });
  });

  it('R7.10: each proposal has its own tasks, and an act ends only its own', () => {
    const suite = etantDonne(demolition, procedure, proposition('l-1'), proposition('l-2'), procedure);
    const confirmations = () =>
      suite.etat.taches
        .filter((t) => t.code === 'confirmer-proposition')
        .map(({ objet, etat, pour }) => ({ objet, etat, organisation: pour.organisation }));
    expect(confirmations()).toEqual([
      { objet: 'p1', etat: 'a-faire', organisation: 'siguy' },
      { objet: 'p2', etat: 'a-faire', organisation: 'siguy' },
    ]);
    suite.quand(confirmer('p2'), procedure);
    expect(confirmations().map((t) => t.etat)).toEqual(['a-faire', 'terminee']);
    expect(suite.etat.taches.filter((t) => t.code === 'visiter-logement').map((t) => t.objet)).toEqual([
      'p2',
    ]);
  });

  it('R4.62: an attribution withdraws the others and frees their dwellings, in the same transaction', () => {
    const suite = etantDonne(
      demolition,
      proposition('l-1'),
      proposition('l-2'),
      confirmer('p2'),
      visiter('p2'),
      accepter('p2'),
    )
      .quand(attribuer('p2'))
      .alors('PropositionRetiree', 'AttributionDecidee');
    expect(etats(suite.etat)).toEqual(['retiree', 'attribuee']);
    expect(suite.logement('l-1')).toMatchObject({ statut: 'disponible', dossier: null });
    expect(suite.logement('l-2').statut).toBe('attribue');
  });

  it('R4.61: the CALEOL says who sat; ranked after others, the candidate is not attributed', () => {
    const acceptee = etantDonne(etape4, proposition('l-1'), confirmer(), visiter(), accepter());
    const classee = acceptee.quand(attribuer('p1', { rang: 2, membres: ['bailleur', 'ctg'] }));
    classee.alors('CandidatureClassee');
    expect(classee.etat.propositions[0]).toMatchObject({
      etat: 'acceptee',
      caleol: { decision: 'classement', rang: 2, membres: ['bailleur', 'ctg'] },
    });
    expect(classee.logement('l-1').statut).toBe('reserve');
    classee.quand(
      attribuer('p1', { rang: 1, membres: ['bailleur'], conditions: 'Trois bulletins de salaire' }),
    );
    expect(classee.etat.propositions[0]).toMatchObject({
      etat: 'attribuee',
      caleol: { decision: 'attribution', membres: ['bailleur'] },
    });
  });

  it('R4.51: what is proposed stays as it was that day', () => {
    const { etat } = etantDonne(etape4, proposition('l-1'));
    expect(etat.propositions[0]).toMatchObject({
      rang: 1,
      instantane: { reference: 'l-1', typologie: 'T3', surface: 62, loyer: 410, charges: 50, horsQpv: true },
      criteres: { surface: true, decence: null },
      chiffres: { personnes: 3, ressources: 2400 },
    });
  });

  it('R8.4: the figures of the household go with its key, the count of its offers stays', () => {
    const suite = etantDonne(etape4, proposition('l-1'), confirmer(), visiter(), refuser());
    const { evenements } = suite.monde.lire('dossier', 'd-1');
    const propose = evenements.find((e) => e.type === 'LogementPropose');
    expect(JSON.stringify(propose?.donnees)).not.toContain('personnes');
    expect(propose?.personnel).toMatchObject({ chiffres: { personnes: 3 } });
    expect(suite.etat.refusComptes).toBe(1);
  });
});

describe('visits', () => {
  const confirmee = etantDonne(etape4, procedure, proposition('l-1'), confirmer(), procedure);
  const manquee = (issue: string, reste: object = {}) =>
    acte(referent, 'VisiterLogement', { issue, ...reste });

  it('R4.54: a visit that did not take place leaves the answer to come, and another visit owed', () => {
    const suite = confirmee.quand(manquee('menage-absent'), procedure);
    expect(suite.etat.propositions[0]).toMatchObject({
      etat: 'confirmee',
      visites: [{ issue: 'menage-absent' }],
    });
    suite.quand(accepter()).alorsRefus('R4.4');
    expect(suite.etat.taches.filter((t) => t.code === 'visiter-logement').map((t) => t.etat)).toEqual([
      'terminee',
      'a-faire',
    ]);
  });

  it('R4.54: postponed, its task turns around the new date; then it may be made', () => {
    const suite = etantDonne(etape4, procedure, proposition('l-1'), confirmer(), procedure).quand(
      manquee('reportee', { reporteeAu: '2026-03-20' }),
      procedure,
    );
    const ouverte = suite.etat.taches.find((t) => t.code === 'visiter-logement' && t.etat === 'a-faire');
    expect(ouverte?.terme).toBe('2026-03-20T15:00:00.000Z');
    suite.quand(visiter());
    expect(suite.etat.propositions[0]?.visites.map((v) => v.issue)).toEqual(['reportee', 'realisee']);
  });

  it.each([
    ['realisee', {}, 'avis'],
    ['reportee', {}, 'reporteeAu'],
    ['reportee', { reporteeAu: '2026-01-01' }, 'reporteeAu'],
  ])('R4.54: %s asks what it needs', (issue, reste, champ) => {
    etantDonne(etape4, proposition('l-1'), confirmer())
      .quand(manquee(issue, reste))
      .alorsRefus('R4.54', { champ, nature: 'invalide' });
  });
});

describe('notification', () => {
  it('R4.55: the delay to answer runs from it; a second one says why', () => {
    const suite = etantDonne(etape4, regime('amenagement'), proposition('l-1')).quand(
      notifier(undefined, '2026-03-02'),
    );
    suite.alors('PropositionNotifiee');
    expect(suite.etat.propositions[0]?.notification).toMatchObject({
      mode: 'lettre-recommandee',
      reponseAvant: '2026-05-03T03:00:00.000Z',
    });
    suite.quand(notifier(undefined, '2026-03-02')).alorsRefus('R4.55', { champ: 'motif' });
    suite
      .quand(notifier(undefined, '2026-03-02', { mode: 'huissier', motif: 'Acte signifié le même jour' }))
      .alors('PropositionNotifiee');
  });

  it('R4.55: neither to come, nor before the proposal', () => {
    const suite = etantDonne(etape4, proposition('l-1'));
    suite.quand(notifier(undefined, '2026-03-09')).alorsRefus('R0.4', { champ: 'le' });
    suite.quand(notifier(undefined, '2026-02-01')).alorsRefus('R0.10', { champ: 'le' });
  });

  it('R4.55: under a law, notifying a confirmed offer is a task', () => {
    const { etat } = etantDonne(demolition, procedure, proposition('l-1'), confirmer(), procedure);
    expect(etat.taches.filter((t) => t.code === 'notifier-proposition')).toMatchObject([
      { objet: 'p1', etat: 'a-faire' },
    ]);
  });

  it('R9.5: without a law, the charter’s delay in working days', () => {
    const { etat } = etantDonne(
      etape4,
      sousCharte({}),
      proposition('l-1'),
      notifier(undefined, '2026-03-02'),
    );
    expect(etat.propositions[0]?.notification?.reponseAvant).toBe('2026-03-31T03:00:00.000Z');
  });
});
