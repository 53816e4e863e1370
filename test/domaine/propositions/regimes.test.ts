import { describe, expect, it } from '@jest/globals';
import { CHARTE_DEFAUT } from '../../../src/domaine/charte/defaut.js';
import { lireCharte } from '../../../src/domaine/charte/validation.js';
import { horlogeLegale } from '../../../src/domaine/dossier/horloge-legale/horloge-legale.js';
import type { HorlogeRegime } from '../../../src/domaine/dossier/horloge-legale/types.js';
import { GUYANE } from '../soutien/calendrier.js';
import { acte, jusqua, offreVisitee, pilote, proposition, referent, refusMenage } from '../soutien/gestes.js';
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

const etape4 = jusqua('rapprochement');
type Suite = ReturnType<typeof etantDonne>;
const horloge = ({ etat, monde }: Suite) =>
  horlogeLegale(etat, { charte: monde.charte, calendrier: GUYANE, maintenant: monde.maintenant });
function sous(suite: Suite, code: string): HorlogeRegime {
  const lu = horloge(suite).regimes.find((r) => r.code === code);
  if (!lu) throw new Error(`Régime absent : ${code}`);
  return lu;
}
const ligne = (suite: Suite, code: string, nom: string) =>
  sous(suite, code).lignes.find((l) => l.code === nom);
const motif = 'Décision du comité';
const detacher = (code: string) => acte(pilote, 'DetacherRegime', { regime: code, motif });
const modifier = (code: string, dates: object) =>
  acte(pilote, 'ModifierRegime', { regime: code, motif, ...dates });
const effet = (code: string) => acte(pilote, 'ConstaterEffetRegime', { regime: code, motif });

describe('R9.3: the regimes of the charter', () => {
  it.each([
    ['amenagement', 2, 'P2M', 'acceptation', 'L. 314-7'],
    ['demolition-hlm-anru', 3, undefined, 'refus-compte', 'L. 353-15'],
    ['demolition-sem', 3, undefined, 'refus-compte', 'L. 481-3'],
    ['lhi-interdiction-definitive', 1, undefined, 'refus-compte', 'L. 521-3-1 II'],
    ['lhi-interdiction-temporaire', 1, undefined, 'refus-sans-compte', 'L. 521-3-1 I'],
    ['letchimy', 1, 'P1M', 'refus-sans-compte', 'art. 11-1'],
    ['charte-seule', undefined, undefined, 'refus-compte', 'Charte'],
    ['dalo', 1, undefined, 'refus-sans-compte', 'L. 441-2-3'],
  ])('%s: offers, answer, silence, article', (code, dues, delai, effetSilence, article) => {
    const lu = CHARTE_DEFAUT.regimes.regimes.find((r) => r.code === code);
    expect(lu).toMatchObject({ silence: effetSilence });
    expect(lu?.offresDues).toBe(dues);
    expect(lu?.delaiReponse?.duree).toBe(delai);
    expect(JSON.stringify(lu)).toContain(article);
    expect(lu?.verifieLe ?? lu?.aVerifier ?? lu?.source).toMatch(/20\d\d|vérifier|valider/);
  });

  it('a charter always says the regime by default', () => {
    const regimes = CHARTE_DEFAUT.regimes.regimes.filter((r) => r.code !== 'charte-seule');
    const { erreurs } = lireCharte({ ...CHARTE_DEFAUT, regimes: { ...CHARTE_DEFAUT.regimes, regimes } });
    expect(erreurs.map((e) => e.chemin)).toEqual(['regimes.regimes']);
  });
});

describe('attaching, changing, detaching', () => {
  it('R9.2: none attached, the charter alone counts', () => {
    const suite = etantDonne(etape4);
    expect(horloge(suite).regimes.map((r) => [r.code, r.rattache])).toEqual([['charte-seule', false]]);
    expect(sous(suite, 'charte-seule').offres.dues).toBe(3);
  });

  it('R9.1: several at once, each with its clock', () => {
    const suite = etantDonne(etape4, regime('demolition-hlm-anru'), regime('dalo'));
    expect(horloge(suite).regimes.map((r) => r.code)).toEqual(['demolition-hlm-anru', 'dalo']);
  });

  it('R9.1: a pilot only, a known regime, once, an act that is past, a departure after it', () => {
    const suite = etantDonne(etape4, regime('letchimy'));
    suite.quand(acte(referent, 'RattacherRegime', { regime: 'dalo', motif })).alorsRefus('R0.6');
    suite.quand(regime('inconnu')).alorsRefus('R9.1', { champ: 'regime' });
    suite.quand(regime('letchimy')).alorsRefus('R9.1', { champ: 'regime' });
    suite.quand(regime('dalo', { acteLe: '2027-01-01' })).alorsRefus('R0.4', { champ: 'acteLe' });
    suite
      .quand(regime('amenagement', { acteLe: '2026-02-01', departLe: '2026-01-01' }))
      .alorsRefus('R9.1', { champ: 'departLe' });
    suite.quand(detacher('amenagement')).alorsRefus('R9.1', { champ: 'regime' });
  });

  it('R9.7: a back-dated act, then corrected, makes the dates again', () => {
    const suite = etantDonne(etape4, regime('lhi-interdiction-temporaire', { acteLe: '2024-05-15' }));
    const bascule = () => ligne(suite, 'lhi-interdiction-temporaire', 'devient-definitive');
    expect(bascule()).toMatchObject({
      le: '2027-05-15',
      etat: 'a-venir',
      article: 'CCH L. 521-3-1 I, dernier alinéa',
    });
    suite.quand(modifier('lhi-interdiction-temporaire', { acteLe: '2023-01-10' }));
    expect(bascule()).toMatchObject({ le: '2026-01-10', etat: 'atteint' });
    suite.quand(detacher('lhi-interdiction-temporaire'));
    expect(horloge(suite).regimes.map((r) => r.code)).toEqual(['charte-seule']);
  });

  it('R9.10: without its act, a date is not guessed: the proof that lacks is named', () => {
    const suite = etantDonne(etape4, regime('letchimy'));
    expect(ligne(suite, 'letchimy', 'evacuation')).toMatchObject({
      le: null,
      etat: 'a-venir',
      preuve: { fait: null },
    });
    expect(horloge(suite).departAuPlusTot).toEqual({
      le: null,
      article: 'Loi 2011-725, art. 11-1',
      manque: 'Notification de l’arrêté et de la proposition annexée',
    });
  });
});

describe('the count of offers', () => {
  it('R9.4, R4.53: an offer that nobody has checked does not count under a law; the pilot says whether it is valid', () => {
    const code = 'lhi-interdiction-definitive';
    const suite = etantDonne(etape4Connue(), regime(code), offreVisitee('l-1'), refusMenage());
    expect(sous(suite, code).offres).toMatchObject({
      comptees: 0,
      restantes: 1,
      propositions: [{ valide: null, inconnus: ['decence'], compte: false }],
    });
    suite.quand(verifiee('p1', code));
    expect(sous(suite, code).offres).toMatchObject({ comptees: 1, epuisees: true });
    expect(suite.etat.faits['offres-epuisees']).toBeDefined();
    suite.quand(verifiee('p1', code, false));
    expect(sous(suite, code).offres).toMatchObject({ comptees: 0, epuisees: false });
    expect(suite.etat.faits['offres-epuisees']).toBeUndefined();
  });

  it('R4.53: a reason and the pilot’s role are needed', () => {
    etantDonne(etape4, proposition('l-1'))
      .quand(acte(referent, 'CorrigerValidite', { proposition: 'p1', regime: 'dalo', valide: true, motif }))
      .alorsRefus('R0.6');
    etantDonne(etape4, proposition('l-1')).quand(verifiee('p1', 'inconnu')).alorsRefus('R4.53');
  });

  it('R4.63: exhausted under one regime, the household is still owed the offers of the other', () => {
    const suite = etantDonne(
      etape4Connue(),
      regime('lhi-interdiction-definitive'),
      regime('amenagement'),
      offreVisitee('l-1'),
      refusMenage(),
      verifiee('p1', 'lhi-interdiction-definitive'),
      verifiee('p1', 'amenagement'),
    );
    expect(suite.etat.faits['offres-epuisees']).toBeUndefined();
    suite.quand(detacher('amenagement'));
    expect(suite.etat.faits['offres-epuisees']).toBeDefined();
  });

  it('R4.7: three valid offers refused under the demolition of a HLM, and the commission is referred to', () => {
    const code = 'demolition-hlm-anru';
    const suite = etantDonne(etape4Connue(), procedure, regime(code));
    for (const n of [1, 2, 3]) {
      suite.quand(...offreVisitee(`l-${n}`), refusMenage(), verifiee(`p${n}`, code), procedure);
      expect(suite.etat.faits['commission-saisie'] !== undefined).toBe(n === 3);
    }
    expect(sous(suite, code).offres).toMatchObject({ dues: 3, comptees: 3, epuisees: true });
  });
});

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

  it('R9.6: six months after the third notification (CCH L. 353-15); before it, it cannot be told', () => {
    const code = 'demolition-hlm-anru';
    const suite = etantDonne(etape4Connue(), regime(code));
    for (const n of [1, 2, 3]) {
      expect(sous(suite, code).depart).toMatchObject({ le: null, article: 'CCH L. 353-15' });
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
    expect(rangs).toEqual(['rappel-1', 'rappel-2', 'retard', 'escalade-1', 'escalade-2']);
    suite.quand(jours(400), procedure);
    expect(tache(suite)[0]).toMatchObject({ enRetard: true, niveau: 2, etat: 'a-faire' });
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
});
