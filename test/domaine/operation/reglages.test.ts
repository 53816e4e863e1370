import { describe, expect, it } from '@jest/globals';
import { minorationAu } from '../../../src/domaine/operation/conventions/minoration.js';
import { organisation } from '../soutien/commission.js';
import { logement } from '../soutien/gestes.js';
import { etatOperation, fait, operationDefinie } from './gestes-operation.js';

const source = 'Convention NPNRU du 12/03/2024';

describe('R0.12: the ANRU objectives are settings of the operation', () => {
  it('each is set, set again, then given up with a reason', () => {
    const suite = operationDefinie();
    suite.quand(fait('RetirerObjectif', { objectif: 'horsQpv', motif: 'x' })).alorsRefus('R0.12');
    suite
      .quand(fait('ReglerObjectifHorsQpv', { part: 40, source }))
      .alors('ObjectifHorsQpvRegle')
      .quand(fait('ReglerObjectifNeuf', { part: 60, source }))
      .alors('ObjectifNeufRegle')
      .quand(fait('ReglerObjectifResteACharge', { part: 80, mesure: 'par-m2', hausseToleree: 10, source }))
      .alors('ObjectifResteAChargeRegle')
      .quand(fait('ReglerObjectifHorsQpv', { part: 50, source, valideLe: '2026-02-01' }))
      .alors('ObjectifHorsQpvRegle');
    expect(etatOperation(suite).reglages.objectifs).toEqual({
      horsQpv: { part: 50, source, valideLe: '2026-02-01' },
      neuf: { part: 60, ageMaxAnnees: 5, source },
      resteACharge: { part: 80, mesure: 'par-m2', hausseToleree: 10, source },
    });
    suite.quand(fait('RetirerObjectif', { objectif: 'neuf', motif: 'Avenant' })).alors('ObjectifRetire');
    suite.quand(fait('RetirerObjectif', { objectif: 'neuf', motif: 'x' })).alorsRefus('R0.12');
  });

  it('R0.22: a setting says its source, and is not validated tomorrow', () => {
    operationDefinie()
      .quand(fait('ReglerObjectifHorsQpv', { part: 40, source, valideLe: '2026-03-03' }))
      .alorsRefus('R0.4', { champ: 'valideLe' });
  });
});

it('R0.20: the default legal regime names who owes the rehousing', () => {
  const suite = operationDefinie();
  expect(etatOperation(suite).reglages.regime).toBeNull();
  suite
    .quand(fait('ReglerRegime', { regime: 'charte-seule', debiteur: 'initiateur-public', source }))
    .alors('RegimeRegle');
  expect(etatOperation(suite).reglages.regime).toMatchObject({ debiteur: 'initiateur-public' });
});

it('R0.21: what is paid of a move has one amount by typology', () => {
  const regler = (...tailles: string[]) =>
    fait('ReglerDemenagement', {
      mode: 'forfait',
      montants: tailles.map((typologie) => ({ typologie, montant: 900 })),
      source,
    });
  operationDefinie()
    .quand(regler('T2', 'T3', 'T2'))
    .alorsRefus('R0.21', { champ: 'montants[2].typologie' });
  operationDefinie().quand(regler('T2', 'T3')).alors('DemenagementRegle');
});

it('R0.23: the operation names its partners, known or free, once each', () => {
  const suite = operationDefinie();
  suite.quand(fait('AjouterPartenaire', { qualite: 'association' })).alorsRefus('R0.23', { champ: 'nom' });
  suite
    .quand(fait('AjouterPartenaire', { qualite: 'association', nom: 'Les voisins', role: 'Médiation' }))
    .alors('PartenaireAjoute')
    .quand(fait('AjouterPartenaire', { qualite: 'association', nom: 'Les voisins' }))
    .alorsRefus('R0.23');
  const { id } = etatOperation(suite).reglages.partenaires[0] ?? { id: '' };
  suite
    .quand(fait('RetirerPartenaire', { partenaire: id, motif: 'Dissoute' }))
    .alors('PartenaireRetire')
    .quand(fait('RetirerPartenaire', { partenaire: id, motif: 'x' }))
    .alorsRefus('R0.23');
});

describe('R4.12: conventions de loyers minorés', () => {
  const CONVENTION = {
    libelle: 'SIGUY 2026',
    parties: [{ organisation: 'siguy' }, { nom: 'CACL' }],
    logements: [
      { logement: 'l-1', minoration: 41 },
      { logement: 'l-2', minoration: 60.5 },
    ],
    du: '2026-01-01',
    au: '2026-12-31',
  };
  const conclure = (corps: object = {}) => fait('ConclureConvention', { ...CONVENTION, ...corps });
  const offres = [organisation('siguy', 'bailleur'), logement('l-1'), logement('l-2')];

  it('name their parties, dwellings, period and amounts', () => {
    const suite = operationDefinie(...offres);
    suite.quand(conclure({ au: '2025-12-31' })).alorsRefus('R4.12', { champ: 'au' });
    suite
      .quand(conclure({ parties: [{ nom: 'CACL' }, {}] }))
      .alorsRefus('R4.12', { champ: 'parties[1].nom' });
    suite
      .quand(conclure({ parties: [{ nom: 'Cacl' }, { organisation: 'siguy' }, { nom: 'CACL' }] }))
      .alorsRefus('R4.12', { champ: 'parties[2]' });
    suite
      .quand(conclure({ logements: [{ logement: 'l-1', minoration: 0 }] }))
      .alorsRefus('R4.12', { champ: 'logements[0].minoration' });
    suite
      .quand(conclure({ logements: [...CONVENTION.logements, { logement: 'l-1', minoration: 3 }] }))
      .alorsRefus('R4.12', { champ: 'logements[2].logement' });
    suite.quand(conclure()).alors('ConventionConclue');
  });

  it('take off a rent on the days they hold, first and last included', () => {
    const suite = operationDefinie(...offres, conclure());
    const montant = (logement: string, date: string) =>
      minorationAu(etatOperation(suite), logement, date)?.montant ?? null;
    expect([
      montant('l-1', '2025-12-31'),
      montant('l-1', '2026-01-01'),
      montant('l-2', '2026-12-31'),
      montant('l-2', '2027-01-01'),
      montant('l-3', '2026-06-01'),
    ]).toEqual([null, 41, 60.5, null, null]);
    const convention = etatOperation(suite).conventions[0]?.id;
    const terminer = (le: string) => fait('TerminerConvention', { convention, le, motif: 'Vente' });
    suite.quand(terminer('2025-12-31')).alorsRefus('R0.24', { champ: 'le' });
    suite.quand(terminer('2026-12-31')).alorsRefus('R0.24', { champ: 'le' });
    suite.quand(terminer('2026-06-30')).alors('ConventionTerminee');
    expect([montant('l-1', '2026-06-30'), montant('l-1', '2026-07-01')]).toEqual([41, null]);
    suite.quand(fait('RetirerConvention', { convention, motif: 'Erreur' })).alors('ConventionRetiree');
    expect(montant('l-1', '2026-06-30')).toBeNull();
  });

  it('R0.24: on one day, one at most covers a dwelling', () => {
    const suite = operationDefinie(...offres, conclure());
    const autre = { libelle: 'SIGUY 2027', logements: [{ logement: 'l-2', minoration: 10 }] };
    suite
      .quand(conclure({ ...autre, du: '2026-12-31', au: undefined }))
      .alorsRefus('R0.24', { champ: 'logements[0].logement' });
    suite.quand(conclure({ ...autre, du: '2027-01-01', au: undefined })).alors('ConventionConclue');
    const [premiere, seconde] = etatOperation(suite).conventions.map((c) => c.id);
    const corriger = (convention: string | undefined, corps: object) =>
      fait('CorrigerConvention', { convention, motif: 'x', ...corps });
    suite.quand(corriger(seconde, { du: '2026-12-01' })).alorsRefus('R0.24');
    suite.quand(corriger(premiere, {})).alorsRefus('R0.5');
    suite
      .quand(corriger(premiere, { au: '2026-11-30' }), corriger(seconde, { du: '2026-12-01' }))
      .alors('ConventionCorrigee');
    expect(minorationAu(etatOperation(suite), 'l-2', '2026-12-01')).toMatchObject({ libelle: 'SIGUY 2027' });
  });
});

it('R2.6: the programme is fitted to the needs by a decision with its reason', () => {
  const suite = operationDefinie();
  const decision = {
    decideeLe: '2026-03-01',
    decision: 'Plus de T4 à Matoury',
    motif: 'Familles nombreuses',
  };
  suite
    .quand(fait('AdapterProgramme', { ...decision, decideeLe: '2026-03-03' }))
    .alorsRefus('R0.4', { champ: 'decideeLe' });
  suite
    .quand(fait('AdapterProgramme', { ...decision, lignes: [{ typologie: 'T4', logements: 0 }] }))
    .alorsRefus('R2.6', { champ: 'lignes[0].logements' });
  const ligne = { typologie: 'T4', commune: 'Matoury', logements: 6 };
  for (const [champ, change] of [
    ['decideeLe', { decideeLe: '2026-02-01' }],
    ['lignes[1].typologie', { lignes: [ligne, { ...ligne, logements: 2 }] }],
    ['lignes[0].commune', { lignes: [{ ...ligne, commune: 'Roura' }] }],
  ] as const)
    suite.quand(fait('AdapterProgramme', { ...decision, ...change })).alorsRefus('R1.40', { champ });
  suite
    .quand(
      fait('AdapterProgramme', {
        ...decision,
        lignes: [ligne],
      }),
    )
    .alors('ProgrammeAdapte');
  const adaptation = etatOperation(suite).adaptations[0]?.id;
  suite
    .quand(fait('RetirerAdaptation', { adaptation, motif: 'Reportée' }))
    .alors('AdaptationRetiree')
    .quand(fait('RetirerAdaptation', { adaptation, motif: 'x' }))
    .alorsRefus('R2.6');
});
