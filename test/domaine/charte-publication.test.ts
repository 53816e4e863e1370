import { describe, expect, it } from '@jest/globals';
import type { Charte } from '../../src/domaine/charte/charte.js';
import { CHARTE_DEFAUT } from '../../src/domaine/charte/defaut.js';
import { avertissements, empechements } from '../../src/domaine/charte/avant-publication.js';
import { AUTOUR_DUNE_DATE, escaladesPrecoces } from '../../src/domaine/charte/echelles.js';
import { obstaclesAPublier } from '../../src/domaine/charte/obstacles-publication.js';
import {
  NECESSAIRES,
  tachesManquantes,
  tachesNonDemandees,
} from '../../src/domaine/charte/taches-necessaires.js';
import { CODES_TACHES, type CodeTache } from '../../src/domaine/charte/taches.js';
import { lireCharte } from '../../src/domaine/charte/validation.js';
import { DEVOIRS_CHARTE } from '../../src/domaine/dossier/procedure.js';
import { charteEnSecondes } from '../../src/parcours/charte-secondes.js';
import { etantDonne } from './soutien/dsl.js';
import { surCharte } from './soutien/migration.js';
import type { Recit } from './soutien/gestes.js';

const version = (reste: Partial<Charte>): Charte => ({ ...CHARTE_DEFAUT, version: '2027-1', ...reste });
const sans = (...codes: CodeTache[]): Charte =>
  version({
    taches: Object.fromEntries(
      Object.entries(CHARTE_DEFAUT.taches).filter(([code]) => !codes.some((c) => c === code)),
    ),
  });
const preparer = (contenu: unknown): Recit =>
  surCharte('PreparerCharte', { contenu: JSON.stringify(contenu) });
const publier = (corps: object = {}): Recit => surCharte('PublierCharte', corps);
const fautes = (charte: Charte) => lireCharte(JSON.parse(JSON.stringify(charte))).erreurs;

describe('R0.49, R0.50: the tasks that a version must have', () => {
  it('R0.49: a draft without one of them is kept and tried, never published; the refusal names the task', () => {
    etantDonne(preparer(sans('proposer-logement')))
      .quand(publier())
      .alorsRefus('R0.49', {
        champ: 'contenu.taches.proposer-logement',
        motif: expect.stringMatching(/Proposer un logement.*Rapprochement/) as never,
      });
    for (const code of NECESSAIRES)
      expect(tachesManquantes(sans(code)).map((e) => e.chemin)).toEqual([`taches.${code}`]);
  });

  it('R0.49: a version without the others is published', () => {
    etantDonne(preparer(sans('faire-point-mensuel')))
      .quand(publier())
      .alors('ChartePubliee');
  });

  it('R0.50: what will be asked of nobody is said', () => {
    expect(tachesNonDemandees(sans('faire-point-mensuel', 'proposer-logement')).map((e) => e.chemin)).toEqual(
      ['taches.faire-point-mensuel'],
    );
    expect([...tachesManquantes(CHARTE_DEFAUT), ...tachesNonDemandees(CHARTE_DEFAUT)]).toEqual([]);
  });
});

describe('R0.51: a ladder in its order', () => {
  const delai = (duree: string, calendrier: 'civil' | 'ouvre' = 'civil') => ({ duree, calendrier });
  type Regle = NonNullable<Charte['taches']['signer-bail']>;
  const regle = (echeance: string, rappels: string[], escalades: string[]): Regle => ({
    pour: 'referent',
    rappels: rappels.map((d) => delai(d)),
    echeance: delai(echeance),
    escalades: escalades.map((d) => ({ apres: delai(d), vers: 'pilote' as const })),
  });
  const avec = (code: CodeTache, r: Regle) => version({ taches: { ...CHARTE_DEFAUT.taches, [code]: r } });

  const chemin = (suite: string) => `taches.signer-bail.${suite}`;

  it.each(['P0D', 'PT0S'])(
    'R0.51: a due date of nothing (%s) is refused when the draft is written',
    (duree) => {
      const nulle = avec('signer-bail', regle(duree, [], ['P5D']));
      expect(fautes(nulle).map((e) => e.chemin)).toEqual([chemin('echeance.duree')]);
      etantDonne()
        .quand(preparer(nulle))
        .alorsRefus('R7.2', { champ: `contenu.${chemin('echeance.duree')}` });
    },
  );

  it('R0.51: a reminder after the due date may be tried, not published', () => {
    etantDonne(preparer(avec('signer-bail', regle('P10D', ['P5D', 'P12D'], ['P15D']))))
      .quand(publier())
      .alorsRefus('R0.49', { champ: `contenu.${chemin('rappels[1].duree')}` });
  });

  it.each([
    ['before the due date', regle('P10D', [], ['P5D']), 'escalades[0].apres.duree'],
    ['upside down', regle('P10D', [], ['P30D', 'P20D']), 'escalades[1].apres.duree'],
  ])('R0.51: escalations %s are said, and published', (_cas, r, suite) => {
    expect(avertissements(avec('signer-bail', r)).map((e) => e.chemin)).toEqual([chemin(suite)]);
    etantDonne(preparer(avec('signer-bail', r)))
      .quand(publier())
      .alors('ChartePubliee');
  });

  it('R0.51: a reminder a month after, for thirty days, may be right: it is let be', () => {
    expect(empechements(avec('signer-bail', regle('P30D', ['P1M'], ['P2M'])))).toEqual([]);
  });

  it('R0.51, R7.9: around a date that a fact gives, the day itself is a due date and reminders are counted back', () => {
    const autour = avec('conclure-mesure', regle('P0D', ['P2M'], ['P7D']));
    expect([fautes(autour), empechements(autour)]).toEqual([[], []]);
    const tournent = DEVOIRS_CHARTE.filter((d) => d.terme !== undefined).map((d) => d.code);
    const parfois: readonly CodeTache[] = [
      ...(['visiter-logement', 'signer-bail', 'realiser-demenagement'] as const),
      ...(['etablir-etat-des-lieux', 'accomplir-demarches'] as const),
    ];
    for (const code of AUTOUR_DUNE_DATE) expect(CODES_TACHES).toContain(code);
    expect(tournent.filter((c) => !AUTOUR_DUNE_DATE.has(c) && !parfois.includes(c))).toEqual([]);
    expect([...AUTOUR_DUNE_DATE].filter((c) => !tournent.includes(c))).toEqual([]);
  });

  it('R0.51: the shipped version and the accelerated one are in order', () => {
    for (const charte of [CHARTE_DEFAUT, charteEnSecondes('secondes')])
      expect([fautes(charte), empechements(charte), escaladesPrecoces(charte)]).toEqual([[], [], []]);
  });
});

describe('R0.52: what would take away what it gives', () => {
  it.each([
    [
      'validiteEnquete',
      { validiteEnquete: { duree: 'P0D', calendrier: 'civil' as const } },
      'validiteEnquete.duree',
    ],
    [
      'regimes.delaiReponse',
      {
        regimes: { ...CHARTE_DEFAUT.regimes, delaiReponse: { duree: 'PT0S', calendrier: 'civil' as const } },
      },
      'regimes.delaiReponse.duree',
    ],
    [
      'guichet.dureeRetenue',
      { guichet: { ...CHARTE_DEFAUT.guichet, dureeRetenue: { duree: 'P0M', calendrier: 'civil' as const } } },
      'guichet.dureeRetenue.duree',
    ],
    ['cotation, empty', { cotation: { criteres: [] } }, 'cotation.criteres'],
    [
      'cotation, no point',
      { cotation: { criteres: CHARTE_DEFAUT.cotation.criteres.map((c) => ({ ...c, points: 0 })) } },
      'cotation.criteres',
    ],
  ])('R0.52: %s is refused at its path', (_cas, reste, chemin) => {
    expect(fautes(version(reste)).map((e) => e.chemin)).toEqual([chemin]);
  });
});

describe('R0.53: publishing over dossiers that could not migrate', () => {
  it('R0.53: says how many, and the names of those that one may know', () => {
    expect(obstaclesAPublier([])).toBeNull();
    expect(
      obstaclesAPublier([
        { reference: 'REF-1', motifs: ['La tâche « Signer le bail » est ouverte'] },
        { reference: null, motifs: ['Autre'] },
      ]),
    ).toMatchObject({
      regle: 'R0.53',
      champ: 'malgreObstacles',
      motif: expect.stringMatching(
        /^2 dossiers qui courent ne pourraient pas .* : REF-1 \(La tâche « Signer le bail » est ouverte\), 1 sans être nommés ici\./,
      ),
    });
  });

  it('R0.53: the reason to publish all the same is kept', () => {
    const suite = etantDonne(preparer(version({}))).quand(publier({ malgreObstacles: 'Aucun ne migrera' }));
    suite.alors('ChartePubliee');
  });
});

it('R7.2: a content that is no object is refused by its field, without a point', () => {
  etantDonne()
    .quand(preparer([]))
    .alorsRefus('R7.2', { champ: 'contenu', motif: 'Le contenu doit être un objet.' });
});
