import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Charte } from '../../src/domaine/charte/charte.js';
import { CHARTE_DEFAUT } from '../../src/domaine/charte/defaut.js';
import { simulerMigration } from '../../src/domaine/dossier/etapes/charte/simulation.js';
import { GUYANE } from './soutien/calendrier.js';
import { etantDonne, jours, procedure } from './soutien/dsl.js';
import { acte, jusqua, pilote, proposition, refusMenage } from './soutien/gestes.js';
import { confirmer, notifier, regime, silence, verifiee, visiter } from './soutien/gestes-propositions.js';
import { horloge, ligne, sous, type Suite } from './soutien/horloge-legale.js';
import { annuler, avec, decider, migrer, publier, retablir } from './soutien/migration.js';

type Regimes = Charte['regimes']['regimes'];
type Regime = Regimes[number];

/** A version that says one regime otherwise. */
const changeant = (code: string, apport: (r: Regime) => Partial<Regime>, reste: Partial<Charte> = {}) => {
  const regimes = CHARTE_DEFAUT.regimes.regimes.map((r) => (r.code === code ? { ...r, ...apport(r) } : r));
  const informer = CHARTE_DEFAUT.taches['informer-menage'] ?? null;
  return avec(informer, { regimes: { ...CHARTE_DEFAUT.regimes, regimes }, ...reste });
};
const repondre = (duree: string) =>
  changeant('amenagement', () => ({ delaiReponse: { duree, calendrier: 'civil' } }));
const preavis = (duree: string) =>
  changeant('amenagement', ({ jalons }) => ({
    jalons: jalons.map((j) => ({ ...j, delai: { duree, calendrier: 'civil' as const } })),
  }));
const vers = (charte: Charte, corps: object = {}) => [...publier(charte), decider(corps), migrer];
const raccourcir = { raccourcissement: 'Arrêté préfectoral' };
const simuler = ({ etat, monde }: Suite, charte: Charte, raccourcit = false) =>
  simulerMigration(etat, CHARTE_DEFAUT, charte, {
    calendrier: GUYANE,
    maintenant: monde.maintenant,
    raccourcir: raccourcit,
  });

const etape4 = jusqua('rapprochement');
/** Under the law of planning operations, an offer notified on 2 March: its answer is due until 2 May, the departure is planned in 2028. */
const notifiee = () =>
  etantDonne(
    etape4,
    regime('amenagement', { departLe: '2028-01-10' }),
    procedure,
    proposition('l-1'),
    confirmer(),
    notifier(undefined, '2026-03-02'),
    verifiee('p1', 'amenagement'),
  ).quand(procedure);
const reponse = ({ etat }: Suite) => etat.propositions[0]?.notification?.reponseAvant;
const tacheDe = ({ etat }: Suite, code: string) => etat.taches.find((t) => t.code === code);

describe('the delay to answer, at a migration', () => {
  it('R0.80: a date set right afterwards keeps the longer delay that was told, and moves with the date', () => {
    const suite = notifiee().quand(...vers(repondre('P1M')));
    expect(reponse(suite)).toBe('2026-05-03T03:00:00.000Z');
    suite.quand(jours(3), notifier(undefined, '2026-03-04', { motif: 'Avis de réception du 4' }));
    expect(reponse(suite)).toBe('2026-05-05T03:00:00.000Z');
    suite.quand(notifier(undefined, '2026-03-03', { motif: 'Avis relu' }));
    expect(reponse(suite)).toBe('2026-05-04T03:00:00.000Z');
  });

  it('R0.40: a longer one moves the end of the delay and its task, and the simulation says from when to when', () => {
    const suite = notifiee();
    expect(simuler(suite, repondre('P3M'))).toMatchObject({
      reponses: [
        { rang: 1, effet: 'reculee', de: '2026-05-03T03:00:00.000Z', vers: '2026-06-03T03:00:00.000Z' },
      ],
    });
    const apres = suite.quand(...vers(repondre('P3M'))).alors('CharteMigree');
    expect(reponse(apres)).toBe('2026-06-03T03:00:00.000Z');
    expect(tacheDe(apres, 'obtenir-reponse')).toMatchObject({
      terme: '2026-06-03T03:00:00.000Z',
      gardee: false,
      etat: 'a-faire',
    });
    expect(ligne(apres, 'amenagement', 'reponse-p1')).toMatchObject({ le: '2026-06-02' });
    apres.quand(jours(70), silence()).alorsRefus('R4.56');
  });

  it('R0.41: a shorter one never shortens a delay already told, nor when the clock is stopped then resumes', () => {
    const suite = notifiee();
    expect(simuler(suite, repondre('P1M'))).toMatchObject({
      reponses: [
        {
          effet: 'gardee',
          de: '2026-05-03T03:00:00.000Z',
          calculee: '2026-04-03T03:00:00.000Z',
          vers: '2026-05-03T03:00:00.000Z',
        },
      ],
    });
    const apres = suite.quand(...vers(repondre('P1M'))).alors('CharteMigree');
    expect(reponse(apres)).toBe('2026-05-03T03:00:00.000Z');
    expect(ligne(apres, 'amenagement', 'reponse-p1')).toMatchObject({ le: '2026-05-02' });
    const repris = apres.quand(
      acte(pilote, 'SuspendreHorloge', { motif: 'Hospitalisation' }),
      jours(10),
      acte(pilote, 'ReprendreHorloge'),
    );
    expect(reponse(repris)).toBe('2026-05-13T03:00:00.000Z');
    expect(tacheDe(repris, 'obtenir-reponse')?.echeance).toBe('2026-05-13T03:00:00.000Z');
    repris.quand(jours(45), silence()).alorsRefus('R4.56');
  });

  it('R0.41: accepted with a reason, it comes earlier, never before now; R10.8: what has run out stays so', () => {
    const avance = notifiee().quand(...vers(repondre('P1M'), raccourcir));
    expect(reponse(avance)).toBe('2026-04-03T03:00:00.000Z');
    const tard = notifiee().quand(jours(40), procedure);
    const clampe = tard.quand(...vers(repondre('P1M'), raccourcir));
    expect(reponse(clampe)).toBe(clampe.monde.maintenant);
    const echue = notifiee().quand(jours(70), procedure);
    expect(simuler(echue, repondre('P6M')).reponses).toEqual([]);
  });
});

describe('the dates of a regime, at a migration', () => {
  it('R0.40: a shorter notice leaves more time to act: the date and its task move', () => {
    const suite = notifiee();
    expect(ligne(suite, 'amenagement', 'offres-avant-depart')).toMatchObject({ le: '2027-07-10' });
    expect(tacheDe(suite, 'traiter-echeance-legale')?.terme).toBe('2027-07-11T03:00:00.000Z');
    expect(simuler(suite, preavis('P3M')).datesLegales).toContainEqual({
      regime: 'amenagement',
      code: 'offres-avant-depart',
      libelle: 'Dernier jour pour notifier les offres dues',
      effet: 'reculee',
      de: '2027-07-10',
      calculee: '2027-10-10',
      vers: '2027-10-10',
    });
    const apres = suite.quand(...vers(preavis('P3M')));
    expect(ligne(apres, 'amenagement', 'offres-avant-depart')).toMatchObject({ le: '2027-10-10' });
    expect(tacheDe(apres, 'traiter-echeance-legale')?.echeance).toBe('2027-10-11T03:00:00.000Z');
  });

  it('R0.41: a longer notice does not bring a date to act forward, unless a reason accepts it', () => {
    const suite = notifiee().quand(...vers(preavis('P8M')));
    expect(ligne(suite, 'amenagement', 'offres-avant-depart')).toMatchObject({ le: '2027-07-10' });
    expect(tacheDe(suite, 'traiter-echeance-legale')).toMatchObject({
      gardee: true,
      echeance: '2027-07-11T03:00:00.000Z',
    });
    const avance = notifiee().quand(...vers(preavis('P8M'), raccourcir));
    expect(ligne(avance, 'amenagement', 'offres-avant-depart')).toMatchObject({ le: '2027-05-10' });
    expect(avance.monde.lire('dossier', 'd-1').evenements.at(-1)?.personnel).toMatchObject(raccourcir);
  });

  it('R0.41: the first day of departure told to a household stays, even when the version no longer says it', () => {
    const acceptee = notifiee().quand(jours(70), silence());
    expect(horloge(acceptee).departAuPlusTot).toMatchObject({ le: '2026-09-02' });
    const plusCourt = acceptee.quand(...vers(preavis('P3M'))).alors('CharteMigree');
    expect(horloge(plusCourt).departAuPlusTot).toMatchObject({ le: '2026-09-02' });

    const retire = changeant('amenagement', () => ({ offresDues: 1, jalons: [] }));
    const autre = notifiee().quand(jours(70), silence(), ...vers(retire));
    expect(horloge(autre).departAuPlusTot).toMatchObject({ le: '2026-09-02' });
    const change = acte(pilote, 'ModifierRegime', {
      regime: 'amenagement',
      departLe: '2028-06-01',
      motif: 'Nouveau calendrier',
    });
    expect(horloge(autre.quand(change)).departAuPlusTot).toMatchObject({ le: null, manque: null });
  });
});

describe('the count of offers, at a migration', () => {
  const refuse = (logement: string) => [
    ...[proposition(logement), procedure, confirmer(), procedure, visiter(), procedure],
    ...[refusMenage(), procedure],
  ];
  const deuxRefus = () => etantDonne(etape4, ...refuse('l-1'), ...refuse('l-2')).quand(procedure);
  const avecOffres = (offresAvantCasSpecifique: number) =>
    avec(CHARTE_DEFAUT.taches['informer-menage'] ?? null, { offresAvantCasSpecifique });

  it('R0.40: fewer offers owed exhaust them, the commission is referred to; the simulation says the count', () => {
    const suite = deuxRefus();
    expect(suite.etat.refusComptes).toBe(2);
    const dit = simuler(suite, avecOffres(2));
    expect(dit.offres).toEqual([
      {
        regime: 'charte-seule',
        libelle: expect.any(String),
        dues: { de: 3, vers: 2 },
        comptees: { de: 2, vers: 2 },
        epuisees: { de: false, vers: true },
      },
    ]);
    expect(dit.fermetures).toEqual(['Proposer un logement']);
    const apres = suite.quand(...vers(avecOffres(2)));
    expect(apres.etat.faits['offres-epuisees']).toBeDefined();
    expect(tacheDe(apres.quand(procedure), 'examiner-cas-specifique')?.etat).toBe('a-faire');
    apres.quand(annuler, retablir).alorsRefus('R10.9');
  });

  it('R0.40: more offers owed open the search again', () => {
    const epuisees = deuxRefus().quand(...refuse('l-3'), procedure);
    expect(tacheDe(epuisees, 'examiner-cas-specifique')?.etat).toBe('a-faire');
    expect(simuler(epuisees, avecOffres(4))).toMatchObject({
      fermetures: ['Examiner le cas spécifique en commission'],
      ouvertures: ['Proposer un logement'],
    });
    const apres = epuisees.quand(...vers(avecOffres(4)), procedure);
    expect(sous(apres, 'charte-seule').offres).toMatchObject({ dues: 4, comptees: 3, restantes: 1 });
    expect(apres.etat.taches.filter((t) => t.etat === 'a-faire').map((t) => t.code)).toContain(
      'proposer-logement',
    );
  });

  it('R10.9: undone before anything happened, the count, the exhaustion and the tasks are as before', () => {
    const avant = deuxRefus();
    const { faits, refusComptes, propositions, taches } = avant.etat;
    const apres = avant.quand(...vers(avecOffres(2)), annuler, retablir).alors('CharteRetablie');
    expect(apres.etat).toMatchObject({ refusComptes, propositions });
    expect(apres.etat.faits).toEqual(faits);
    const nu = ({ etat, echeance, echelle }: (typeof taches)[number]) => ({ etat, echeance, echelle });
    expect(apres.etat.taches.map(nu)).toEqual(taches.map(nu));
  });
});

describe('whatever the delays of the new version', () => {
  const mois = fc.integer({ min: 1, max: 14 });

  it('R0.41, R10.9: no legal date told comes earlier, and undoing gives back exactly what was', () => {
    fc.assert(
      fc.property(mois, mois, fc.integer({ min: 0, max: 90 }), (delai, notice, attente) => {
        const charte = changeant('amenagement', ({ jalons }) => ({
          delaiReponse: { duree: `P${delai}M`, calendrier: 'civil' },
          jalons: jalons.map((j) => ({
            ...j,
            delai: { duree: `P${notice}M`, calendrier: 'civil' as const },
          })),
        }));
        const avant = notifiee().quand(jours(attente));
        const dites = sous(avant, 'amenagement').lignes.map((l) => [l.code, l.le] as const);
        const { regimes, propositions, datesGardees } = avant.etat;
        const apres = avant.quand(...vers(charte)).alors('CharteMigree');
        for (const [code, le] of dites) {
          expect((ligne(apres, 'amenagement', code)?.le ?? '9999') >= (le ?? '')).toBe(true);
        }
        const rendu = apres.quand(annuler, retablir).alors('CharteRetablie').etat;
        expect({ ...rendu }).toMatchObject({ regimes, propositions, datesGardees });
      }),
      { numRuns: 40 },
    );
  });
});
