import { describe, expect, it } from '@jest/globals';
import { CHARTE_DEFAUT } from '../../../src/domaine/charte/defaut.js';
import { lireCharte } from '../../../src/domaine/charte/validation.js';
import { acte, jusqua, offreVisitee, proposition, referent, refusMenage } from '../soutien/gestes.js';
import { etantDonne, procedure } from '../soutien/dsl.js';
import { etape4Connue, regime, verifiee } from '../soutien/gestes-propositions.js';
import { detacher, horloge, ligne, modifier, sous } from '../soutien/horloge-legale.js';

const etape4 = jusqua('rapprochement');
const motif = 'Décision du comité';

describe('R9.3: the regimes of the charter', () => {
  it.each([
    ['amenagement', 2, 'P2M', 'acceptation', 'L. 314-7'],
    ['demolition-hlm-anru', 3, undefined, 'refus-compte', 'L. 442-6'],
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

  it('R9.3: of a SEM, three refusals let the bailleur give notice, and the service says that it does not know that notice', () => {
    const sem = CHARTE_DEFAUT.regimes.regimes.find((r) => r.code === 'demolition-sem');
    expect(sem?.apresEpuisement).toMatch(/donner congé.*préavis de six mois/);
    expect(sem?.aVerifier).toMatch(/préavis de ce congé, que le service ne connaît pas/);
    expect(sem?.jalons.map(({ portee }) => portee)).toEqual(['pas-de-depart-avant']);
  });

  it('R9.11: of the DALO, the six months of the commission overseas are those of R. 441-15, whose text is still to be checked', () => {
    const dalo = CHARTE_DEFAUT.regimes.regimes.find((r) => r.code === 'dalo');
    expect(dalo?.jalons.find(({ code }) => code === 'decision-comed')).toMatchObject({
      delai: { duree: 'P6M' },
      article: expect.stringMatching(/R\. 441-15.*outre-mer.*à vérifier/),
    });
    expect(dalo?.aVerifier).toMatch(/texte de R\. 441-15 .* non lu/);
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
