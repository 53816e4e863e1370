import { describe, expect, it } from '@jest/globals';
import { agrementValide } from '../../src/domaine/organisation/etat.js';
import { PROCEDURE_ACTEUR, type Personne } from '../../src/domaine/noyau/acteur.js';
import { etantDonne } from './soutien/dsl.js';
import { administrateur, autreBailleur, bailleur, logement, pilote, type Recit } from './soutien/gestes.js';

const sur =
  (id: string) =>
  (acteur: Personne, acte: string, corps: object = {}): Recit => ({
    acteur,
    agregat: 'organisation',
    id,
    acte,
    corps,
  });
const declarer = (code: string, type: string): Recit =>
  sur(code)(pilote, 'DeclarerOrganisation', { code, nom: code.toUpperCase(), type });
const BAILLEURS = [declarer('siguy', 'bailleur'), declarer('simko', 'bailleur')];
const etat = (suite: ReturnType<typeof etantDonne>, code: string) =>
  suite.monde.lire('organisation', code).etat;

describe('R4.24: approvals of the State', () => {
  const agrement = (corps: object = {}) =>
    sur('soliha')(pilote, 'EnregistrerAgrement', {
      ...{
        type: 'ingenierie-sociale',
        numero: 'R03-12',
        autorite: 'Préfet de la Guyane',
        du: '2024-01-01',
        au: '2028-12-31',
      },
      ...corps,
    });
  it('have a term, and hold until it or until they are withdrawn', () => {
    const suite = etantDonne(declarer('soliha', 'association'));
    suite.quand(agrement({ au: '2023-12-31' })).alorsRefus('R4.24', { champ: 'au' });
    suite
      .quand(agrement())
      .alors('AgrementEnregistre')
      .quand(agrement())
      .alorsRefus('R4.24', { champ: 'numero' });
    const valide = (le: string) =>
      agrementValide(etat(suite, 'soliha'), 'ingenierie-sociale', le)?.numero ?? null;
    expect(['2023-12-31', '2024-01-01', '2028-12-31', '2029-01-01'].map(valide)).toEqual([
      null,
      'R03-12',
      'R03-12',
      null,
    ]);
    const retirer = (numero: string, le = '2026-02-01') =>
      sur('soliha')(administrateur, 'RetirerAgrement', { numero, le, motif: 'Manquement' });
    suite.quand(retirer('inconnu')).alorsRefus('R4.24', { champ: 'numero' });
    suite.quand(retirer('R03-12', '2023-01-01')).alorsRefus('R4.24', { champ: 'le' });
    suite.quand(retirer('R03-12')).alors('AgrementRetire');
    expect(['2026-01-31', '2026-02-01'].map(valide)).toEqual(['R03-12', null]);
    suite.quand(retirer('R03-12')).alorsRefus('R4.24');
  });
  it('are not those of a réservataire', () => {
    etantDonne(declarer('soliha', 'reservataire')).quand(agrement()).alorsRefus('R4.24');
  });
});

it('R4.25: a bailleur’s conditions of examination are collected, every version kept', () => {
  const recueillir = (acteur: Personne, du: string, id = 'siguy') =>
    sur(id)(acteur, 'DefinirConditionsExamen', {
      du,
      examen: 'Dossier complet',
      attribution: 'Ancienneté',
      pieces: ['Identité'],
    });
  const suite = etantDonne(BAILLEURS, declarer('ctg', 'collectivite'));
  suite.quand(recueillir(pilote, '2025-01-01', 'ctg')).alorsRefus('R4.25');
  suite.quand(recueillir(autreBailleur, '2025-01-01')).alorsRefus('R0.6');
  suite
    .quand(recueillir(bailleur, '2025-01-01'), recueillir(pilote, '2026-01-01'))
    .alors('ConditionsExamenDefinies');
  suite.quand(recueillir(bailleur, '2025-06-01')).alorsRefus('R4.25', { champ: 'du' });
  expect(etat(suite, 'siguy').conditionsExamen.map((c) => c.du)).toEqual(['2025-01-01', '2026-01-01']);
});

it('R4.29: an engagement is written down, and where it stands is said', () => {
  const constater = (rang: number) => sur('siguy')(pilote, 'ConstaterEngagement', { rang, etat: 'tenu' });
  const suite = etantDonne(BAILLEURS);
  suite.quand(constater(1)).alorsRefus('R4.29');
  suite
    .quand(
      sur('siguy')(pilote, 'PrendreEngagement', {
        quoi: '20 logements',
        nombre: 20,
        du: '2026-01-01',
        au: '2025-01-01',
      }),
    )
    .alorsRefus('R4.29');
  suite
    .quand(sur('siguy')(pilote, 'PrendreEngagement', { quoi: '20 logements', nombre: 20, du: '2026-01-01' }))
    .alors('EngagementPris');
  suite.quand(constater(2)).alorsRefus('R4.29', { champ: 'rang' });
  suite.quand(constater(1)).alors('EngagementConstate');
  expect(etat(suite, 'siguy').engagements).toMatchObject([{ nombre: 20, etat: 'tenu' }]);
});

describe('R4.26: organisations succeed each other', () => {
  const acter = (vers: string, de = 'simko', le = '2026-03-01') =>
    sur(de)(pilote, 'ActerSuccession', { vers, nature: 'absorption', le, motif: 'Fusion des SEM' });
  it('by an act with its date and reason, undone by another', () => {
    const suite = etantDonne(BAILLEURS, declarer('ctg', 'collectivite'));
    suite.quand(acter('simko')).alorsRefus('R4.26', { champ: 'vers' });
    suite.quand(acter('inconnu')).alorsRefus('R4.26', { champ: 'vers' });
    suite.quand(acter('ctg')).alorsRefus('R4.26', { champ: 'vers' });
    suite.quand(acter('siguy', 'simko', '2026-03-03')).alorsRefus('R0.4', { champ: 'le' });
    suite.quand(acter('siguy')).alors('SuccessionActee').quand(acter('siguy')).alorsRefus('R4.26');
    suite.quand(acter('simko', 'siguy')).alorsRefus('R4.26', { champ: 'vers' });
    expect(etat(suite, 'siguy').predecesseurs).toEqual(['simko']);
    suite.quand(logement('m-1', { bailleur: 'simko' }, pilote)).alorsRefus('R4.26', { champ: 'bailleur' });
    suite.quand(sur('simko')(pilote, 'AnnulerSuccession', { motif: 'Erreur' })).alors('SuccessionAnnulee');
    expect([etat(suite, 'simko').successeur, etat(suite, 'siguy').predecesseurs]).toEqual([null, []]);
    suite.quand(sur('simko')(pilote, 'AnnulerSuccession', { motif: 'Erreur' })).alorsRefus('R4.26');
  });
  it('a dwelling follows, and only the procedure moves it', () => {
    const transferer = (de: string, vers: string): Recit => ({
      ...{
        acteur: PROCEDURE_ACTEUR,
        agregat: 'logement',
        id: 'm-1',
        acte: 'TransfererLogement',
        corps: { de, vers },
      },
    });
    const suite = etantDonne(BAILLEURS, logement('m-1'));
    suite.quand(transferer('simko', 'siguy')).alorsRefus('R4.26');
    suite.quand(transferer('siguy', 'simko')).alors('LogementTransfere');
    expect(suite.logement('m-1')).toMatchObject({ bailleur: 'simko', anciensBailleurs: ['siguy'] });
  });
});

it('R8.5: contacts are desks, not people', () => {
  const suite = etantDonne(BAILLEURS);
  suite
    .quand(
      sur('siguy')(pilote, 'DefinirContacts', {
        contacts: [{ fonction: 'Pôle attribution', courriel: 'a@siguy.example' }],
      }),
    )
    .alors('ContactsDefinis');
  expect(etat(suite, 'siguy').contacts).toHaveLength(1);
});
