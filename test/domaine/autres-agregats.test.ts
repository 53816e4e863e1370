import { describe, expect, it } from '@jest/globals';
import { AGREGATS, type NomAgregat } from '../../src/domaine/agregats.js';
import type { Personne } from '../../src/domaine/noyau/acteur.js';
import {
  administrateur,
  autreBailleur,
  bailleur,
  charte,
  jusqua,
  lecteur,
  logement,
  operation,
  OPERATION,
  partenaire,
  pilote,
  proposition,
  referent,
  type Recit,
} from './soutien/gestes.js';
import { etantDonne } from './soutien/dsl.js';

const sur =
  (agregat: NomAgregat, id: string) =>
  (acteur: Personne, acte: string, corps: object = {}): Recit => ({ acteur, agregat, id, acte, corps });
const surOperation = sur('operation', OPERATION);
const simko = sur('organisation', 'simko')(pilote, 'DeclarerOrganisation', {
  code: 'simko',
  nom: 'SIMKO',
  type: 'bailleur',
});

describe('operations', () => {
  const definir = (definiLe: string) => surOperation(pilote, 'DefinirProjet', { definiLe });
  const action = (corps: object) =>
    surOperation(partenaire, 'EnregistrerActionConcertation', { nature: 'permanence', ...corps });

  it('R0.11: carries programme, communes and a published charter', () => {
    const choisie = surOperation(pilote, 'DeclarerOperation', {
      code: OPERATION,
      programme: 'LHI',
      nom: 'Habitat indigne',
      communes: ['Cayenne'],
      charte: '2026-1',
    });
    etantDonne().quand(choisie).alorsRefus('R7.2', { champ: 'charte' });
    etantDonne(charte[0] ?? [])
      .quand(choisie)
      .alorsRefus('R7.2', { champ: 'charte' });
    etantDonne(charte).quand(choisie).alors('OperationDeclaree');
    const { monde } = etantDonne(charte, operation('2026-02-02'));
    expect(monde.lire('operation', OPERATION)).toMatchObject({
      version: 2,
      etat: {
        programme: 'LHI',
        communes: ['Cayenne', 'Matoury'],
        charte: '2026-1',
        defini: { date: '2026-02-02' },
      },
    });
  });

  it('R0.4: is not defined tomorrow', () => {
    etantDonne(charte).quand(operation('2026-03-03')).alorsRefus('R0.4', { champ: 'definieLe' });
    etantDonne(charte, operation()).quand(definir('2026-03-03')).alorsRefus('R0.4', { champ: 'definiLe' });
  });

  it('R1.40: is not defined in another age, a slip of the year', () => {
    etantDonne(charte).quand(operation('1900-01-01')).alorsRefus('R1.40', { champ: 'definieLe' });
    etantDonne(charte, operation()).quand(definir('1900-01-01')).alorsRefus('R1.40', { champ: 'definiLe' });
  });

  it('R1.1: is defined once, before any concertation', () => {
    const suite = etantDonne(charte, operation());
    suite.quand(action({ le: '2026-03-01' })).alorsRefus('R1.1');
    suite.quand(definir('2026-03-01')).alors('ProjetDefini').quand(definir('2026-03-01')).alorsRefus('R1.1');
    suite.quand(action({ le: '2026-02-28' })).alorsRefus('R1.1', { champ: 'le' });
  });

  it('R1.3: concertation actions keep their partners and attendance', () => {
    const suite = etantDonne(charte, operation('2026-02-02'));
    suite.quand(action({ le: '2026-03-03' })).alorsRefus('R0.4', { champ: 'le' });
    suite
      .quand(action({ le: '2026-02-20', participants: 31, partenaires: ['Conseil citoyen'] }))
      .alors('ActionConcertationEnregistree');
    expect(suite.monde.lire('operation', OPERATION).etat.actions).toMatchObject([
      { participants: 31, partenaires: ['Conseil citoyen'] },
    ]);
  });

  it('R0.6: is the pilot’s, on its territory', () => {
    const deRoura = { ...pilote, territoire: ['Roura'] };
    etantDonne(charte, operation())
      .quand(surOperation(deRoura, 'DefinirProjet', { definiLe: '2026-03-01' }))
      .alorsRefus('R0.6');
    etantDonne(charte, operation())
      .quand(surOperation(referent, 'DefinirProjet', {}))
      .alorsRefus('R0.6');
  });
});

describe('the guichet unique', () => {
  const publier = (acteur: Personne, corps: object = {}) => logement('m-1', corps, acteur);
  const retirer = (acteur: Personne, id = 'm-1'): Recit =>
    sur('logement', id)(acteur, 'RetirerLogement', { motif: 'Travaux' });

  it('R4.10: a bailleur publishes its own dwellings, a pilot those of a declared bailleur', () => {
    expect(etantDonne(publier(bailleur)).logement('m-1')).toMatchObject({
      bailleur: 'siguy',
      statut: 'disponible',
    });
    etantDonne(simko)
      .quand(publier(bailleur, { bailleur: 'simko' }))
      .alorsRefus('R0.6', { champ: 'bailleur' });
    etantDonne().quand(publier(pilote)).alorsRefus('R4.10', { champ: 'bailleur' });
    etantDonne()
      .quand(publier(pilote, { bailleur: 'simko' }))
      .alorsRefus('R4.10', { champ: 'bailleur' });
    etantDonne(simko)
      .quand(publier(pilote, { bailleur: 'simko' }))
      .alors('LogementPublie');
    etantDonne()
      .quand(publier({ ...bailleur, territoire: ['Roura'] }))
      .alorsRefus('R0.6', { champ: 'commune' });
  });

  it('R4.10: a held dwelling is not withdrawn, nor another’s', () => {
    const suite = etantDonne(jusqua('rapprochement'), publier(bailleur));
    suite.quand(retirer(autreBailleur)).alorsRefus('R0.6');
    suite.quand(proposition('m-1'), retirer(bailleur, 'l-1')).alors('LogementRetire');
    suite.quand(retirer(bailleur)).alorsRefus('R4.10', { motif: expect.stringContaining('retenu') as never });
    suite.quand(retirer(bailleur, 'l-1')).alorsRefus('R4.10');
    etantDonne(jusqua('demenagement'))
      .quand(retirer(bailleur, 'l-1'))
      .alorsRefus('R4.10', {
        motif: expect.stringContaining('attribué') as never,
      });
  });

  it('R4.1: a dwelling withdrawn is not proposed', () => {
    etantDonne(jusqua('rapprochement'), retirer(bailleur, 'l-1'))
      .quand(proposition('l-1'))
      .alorsRefus('R4.1');
  });
});

describe('organisations', () => {
  it('R0.6: are declared and changed by pilot or administrator', () => {
    const changer = (qui: Personne) =>
      sur('organisation', 'simko')(qui, 'ModifierCoordonnees', { courriel: 'relogement@simko.example' });
    const suite = etantDonne(simko);
    suite.quand(changer(bailleur)).alorsRefus('R0.6');
    suite.quand(changer(administrateur)).alors('CoordonneesModifiees');
    expect(suite.monde.lire('organisation', 'simko').etat).toMatchObject({
      nom: 'SIMKO',
      courriel: 'relogement@simko.example',
    });
  });
});

it.each(Object.entries(AGREGATS).map(([nom, { actes }]) => [nom, Object.values(actes)] as const))(
  'R0.6: a reader does no act of %s',
  (_nom, actes) => {
    for (const acte of actes) expect(acte.roles).not.toContain(lecteur.role);
  },
);
