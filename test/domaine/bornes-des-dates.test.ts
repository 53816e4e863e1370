import { describe, expect, it } from '@jest/globals';
import { CHARTE_DEFAUT } from '../../src/domaine/charte/defaut.js';
import { champPosition } from '../../src/domaine/position.js';
import { examiner } from '../../src/api/dto/valider.js';
import { demolition, jalon, operationDefinie } from './operation/gestes-operation.js';
import { etantDonne, jours, sousCharte } from './soutien/dsl.js';
import * as g from './soutien/gestes.js';

const ouvert = g.jusqua('concertation');
const rattacher = (departLe: string) =>
  g.acte(g.pilote, 'RattacherRegime', { regime: 'letchimy', motif: 'Arrêté', departLe });

describe('R2.79: no day that an act says is of another age, nor one that nobody waits for', () => {
  it('given thirty years to come, a later day is refused by its field', () => {
    const suite = etantDonne(ouvert);
    suite.quand(rattacher('2190-01-01')).alorsRefus('R2.79', { champ: 'departLe', nature: 'invalide' });
    suite.quand(rattacher('2056-03-03')).alorsRefus('R2.79', { champ: 'departLe' });
    suite.quand(rattacher('2056-03-02')).alors('RegimeRattache');
  });

  it('the years are those of the charter', () => {
    const bornes = { ...CHARTE_DEFAUT.bornes, avenirAnnees: 5 };
    const suite = etantDonne(ouvert, sousCharte({ bornes }));
    suite.quand(rattacher('2031-03-03')).alorsRefus('R2.79', { champ: 'departLe' });
    suite.quand(rattacher('2031-03-02')).alors('RegimeRattache');
  });

  it('a dwelling offered was not put under convention in another age', () => {
    const offre = (conventionneLe: string) => g.logement('m-1', { conventionneLe });
    etantDonne().quand(offre('1930-01-01')).alorsRefus('R2.79', { champ: 'conventionneLe' });
    etantDonne().quand(offre('1978-01-01')).alors('LogementPublie');
  });

  it('the day of the act itself, and the days within its lists, are held to the same', () => {
    const vieille = { acteur: g.pilote, agregat: 'operation', id: 'O', acte: 'DeclarerOperation' } as const;
    const corps = { code: 'O', programme: 'LHI', nom: 'Opération', communes: ['Cayenne'] };
    const [aLAge, dansLAge] = ['1930-01-01T15:00:00.000Z', '2026-01-01T15:00:00.000Z'];
    const suite = etantDonne(g.charte);
    suite.quand({ ...vieille, corps, survenuLe: aLAge }).alorsRefus('R2.79', { champ: 'survenuLe' });
    suite.quand({ ...vieille, corps, survenuLe: dansLAge }).alors('OperationDeclaree');
    const operation = operationDefinie(jalon({ nature: 'phase', libelle: 'Études', le: '2027-01-01' }));
    operation
      .quand(jalon({ nature: 'phase', libelle: 'Chantier', le: '2027-01-01', fin: '2190-01-01' }))
      .alorsRefus('R2.79', { champ: 'fin' });
  });
});

describe('R1.41: works and demolition are not planned before the project is defined', () => {
  it('nor of another age (R1.40), a phase included', () => {
    const suite = operationDefinie(jours(1));
    suite.quand(demolition('2020-01-01')).alorsRefus('R1.41', { champ: 'le', nature: 'invalide' });
    suite.quand(demolition('1990-01-01')).alorsRefus('R1.40', { champ: 'le' });
    suite.quand(jalon({ nature: 'phase', libelle: 'Études', le: '1990-01-01' })).alorsRefus('R1.40');
    suite.quand(jalon({ nature: 'phase', libelle: 'Études', le: '2020-01-01' })).alors('JalonPlanifie');
    suite.quand(demolition('2027-01-01')).alors('JalonPlanifie');
  });

  it('a date that is past waits for the project to be defined; one to come does not', () => {
    const suite = etantDonne(g.charte, g.operation());
    suite.quand(demolition('2026-03-01')).alorsRefus('R1.41', { champ: 'le' });
    suite.quand(demolition('2026-03-03')).alors('JalonPlanifie');
  });
});

it('R0.86: a visit is not put off beyond the hold of the dwelling', () => {
  const suite = etantDonne(g.jusqua('rapprochement'), g.proposition('l-1'), g.confirmation);
  const reporter = (reporteeAu: string) =>
    g.acte(g.referent, 'VisiterLogement', { issue: 'reportee', reporteeAu });
  const fin = suite.etat.propositions[0]?.tenuJusquau?.slice(0, 10) ?? '';
  expect(fin).toMatch(/^2026-/);
  suite.quand(reporter('2027-06-01')).alorsRefus('R0.86', { champ: 'reporteeAu', nature: 'conflit' });
  suite.quand(reporter('2026-04-01')).alors('VisiteManquee');
});

it('R2.81: a dwelling stands in the CACL or near it', () => {
  const champs = { position: champPosition('Coordonnées') };
  const lire = (latitude: number, longitude: number) =>
    examiner(champs, { position: { latitude, longitude } }).refuses.map((e) => e.champ);
  expect(lire(4.9224, -52.3135)).toEqual([]);
  expect(lire(2, -51)).toEqual(['position.latitude', 'position.longitude']);
  expect(lire(5.5, -54.03)).toEqual(['position.latitude', 'position.longitude']);
});

it('R6.36: nobody is dead before what was done with them since', () => {
  const suite = etantDonne(ouvert, g.informe, jours(5), g.consentement);
  const deces = (le: string) =>
    g.acte(g.referent, 'CloreDossier', {
      ...{ issue: 'deces', restants: 'aucun', le },
      preuve: 'Acte de décès',
    });
  suite.quand(deces('2026-03-06')).alorsRefus('R6.36', { champ: 'le', nature: 'invalide' });
  suite.quand(deces('2026-03-01')).alorsRefus('R6.20', { champ: 'le' });
  suite.quand(jours(2), deces('2026-03-08')).alors('DossierClos');
});
