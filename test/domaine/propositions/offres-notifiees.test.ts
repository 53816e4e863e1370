import { describe, expect, it } from '@jest/globals';
import { echeancesATraiter } from '../../../src/domaine/dossier/horloge-legale/echeances.js';
import { acte, bailleur, pilote, proposition } from '../soutien/gestes.js';
import { etantDonne, jours, procedure } from '../soutien/dsl.js';
import {
  confirmer,
  etape4Connue,
  notifier,
  refuser,
  regime,
  silence,
  verifiee,
  visiter,
} from '../soutien/gestes-propositions.js';
import { ligne, sous, type Suite } from '../soutien/horloge-legale.js';

const CODE = 'amenagement';
const aTraiter = ({ etat }: Suite) => echeancesATraiter(etat).map(({ code }) => code);
/** A notified offer, whose validity the pilot has checked. */
const notifiee = (n: number, code = CODE, le = '2026-03-02') => [
  proposition(`l-${n}`),
  verifiee(`p${n}`, code),
  confirmer(`p${n}`),
  notifier(`p${n}`, le),
];
const depart = { departLe: '2027-06-01' };

describe('R9.23: the notified offers that count for the dates of the law', () => {
  const deuxDues = () => etantDonne(etape4Connue(), regime(CODE, depart), notifiee(1), procedure);

  it('the offers owed, notified and valid, end the date before which they had to be', () => {
    const suite = deuxDues();
    expect(aTraiter(suite)).toEqual(['amenagement.offres-avant-depart']);
    suite.quand(...notifiee(2), procedure);
    expect(aTraiter(suite)).toEqual([]);
    expect(ligne(suite, CODE, 'offres-avant-depart')).toMatchObject({ etat: 'eteint' });
    expect(sous(suite, CODE).offres.propositions.map((o) => o.notificationCompte)).toEqual([true, true]);
  });

  it.each([
    ['withdrawn', acte(pilote, 'RetirerProposition', { proposition: 'p2', motif: 'Logement sinistré' })],
    ['not valid', verifiee('p2', CODE, false)],
  ])('an offer %s counts neither for its task nor on the clock', (_nom, geste) => {
    const suite = deuxDues().quand(...notifiee(2), geste, procedure);
    expect(aTraiter(suite)).toEqual(['amenagement.offres-avant-depart']);
    expect(ligne(suite, CODE, 'offres-avant-depart')).toMatchObject({ etat: 'a-venir' });
    expect(sous(suite, CODE).offres.propositions.map((o) => o.notificationCompte)).toEqual([true, false]);
    const taches = suite.etat.taches.filter((t) => t.code === 'traiter-echeance-legale');
    expect(taches.map((t) => [t.etat, t.terme])).toEqual([
      ['annulee', '2026-12-02T03:00:00.000Z'],
      ['a-faire', '2026-12-02T03:00:00.000Z'],
    ]);
  });

  it('an offer that nobody has checked does not count; checked, it does', () => {
    const suite = deuxDues().quand(proposition('l-2'), confirmer('p2'), notifier('p2', '2026-03-02'));
    expect(aTraiter(suite)).toHaveLength(1);
    suite.quand(verifiee('p2', CODE));
    expect(aTraiter(suite)).toEqual([]);
  });

  it('refused for a reason that does not count, another one is owed', () => {
    const suite = deuxDues().quand(...notifiee(2), visiter('p2'), refuser('p2', 'typologie-inadaptee'));
    expect(aTraiter(suite)).toHaveLength(1);
    const compte = deuxDues().quand(...notifiee(2), visiter('p2'), refuser('p2', 'trop-loin'));
    expect(aTraiter(compte)).toEqual([]);
  });

  it('declined by its bailleur after its notification, the departure is not counted from it', () => {
    const deuxieme = [proposition('l-2'), verifiee('p2', CODE), notifier('p2', '2026-03-02')];
    const suite = etantDonne(etape4Connue(), regime(CODE), notifiee(1), deuxieme);
    expect(sous(suite, CODE).depart.le).toBe('2026-09-02');
    const decliner = acte(bailleur, 'DeclinerProposition', {
      proposition: 'p2',
      motif: 'Vendu',
      code: 'autre-bailleur',
    });
    suite.quand(decliner).alors('PropositionDeclinee');
    expect(sous(suite, CODE).depart.le).toBeNull();
  });
});

describe('R9.24: a suspension begun after a deadline does not move it', () => {
  const suspendre = acte(pilote, 'SuspendreHorloge', { motif: 'Hospitalisation' });
  const reprendre = acte(pilote, 'ReprendreHorloge');
  const fin = ({ etat }: Suite) => etat.propositions[0]?.notification?.reponseAvant;
  const suite = () => etantDonne(etape4Connue(), regime(CODE), notifiee(1), procedure);

  it('the delay to answer, over, stays over: the silence may be noted as soon as the clock runs again', () => {
    const passee = suite().quand(jours(70), procedure);
    const avant = fin(passee);
    passee.quand(suspendre, jours(30), reprendre);
    expect(fin(passee)).toBe(avant);
    passee.quand(silence('p1')).alors('SilenceConstate');
  });

  it('begun before it, the whole of it is left out; a second one, begun after it, is not', () => {
    const repoussee = suite().quand(jours(50), suspendre, jours(20), reprendre);
    expect(fin(repoussee)).toBe('2026-05-23T03:00:00.000Z');
    repoussee.quand(jours(20), suspendre, jours(40), reprendre);
    expect(fin(repoussee)).toBe('2026-05-23T03:00:00.000Z');
  });

  it('the legal departure, reached, is not put off', () => {
    const atteint = suite().quand(...notifiee(2), jours(200), suspendre, jours(30), reprendre);
    expect(sous(atteint, CODE).depart.le).toBe('2026-09-02');
    const enCours = suite().quand(...notifiee(2), jours(100), suspendre, jours(30), reprendre);
    expect(sous(enCours, CODE).depart.le).toBe('2026-10-02');
  });
});

describe('R9.25: under several regimes, the silence has the effect that protects the household most', () => {
  const muet = (...codes: string[]) =>
    etantDonne(
      etape4Connue(),
      codes.map((code) => regime(code)),
      proposition('l-1'),
      confirmer(),
      notifier(undefined, '2026-03-02'),
      jours(90),
    ).quand(silence());

  it.each([
    [['amenagement', 'lhi-interdiction-definitive'], 'acceptee', 'amenagement'],
    [['lhi-interdiction-definitive', 'amenagement'], 'acceptee', 'amenagement'],
    [['amenagement', 'letchimy'], 'refusee', 'letchimy'],
    [['letchimy', 'amenagement'], 'refusee', 'letchimy'],
  ])('%j, in either order', (codes, etat, retenu) => {
    const suite = muet(...codes).alors('SilenceConstate');
    expect(suite.etat.propositions).toMatchObject([{ etat, silence: true, refusCompte: false }]);
    expect(suite.monde.lire('dossier', 'd-1').evenements.at(-1)?.donnees).toMatchObject({ regime: retenu });
  });

  it('the clock says that one under each regime, and why', () => {
    const suite = etantDonne(
      etape4Connue(),
      regime('lhi-interdiction-definitive'),
      regime('letchimy'),
      proposition('l-1'),
      confirmer(),
      notifier(undefined, '2026-03-02'),
    );
    expect(ligne(suite, 'lhi-interdiction-definitive', 'reponse-p1')?.effet).toBe(
      'Passé ce jour, son silence vaut refus, qui ne compte pas (Habitat informel (loi Letchimy), le plus protecteur), une fois constaté par une personne.',
    );
  });
});
