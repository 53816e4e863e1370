import { describe, expect, it } from '@jest/globals';
import { datesPour, jalonsTenus } from '../../../src/domaine/operation/calendrier/lectures.js';
import { charte, operation, pilote, referent } from '../soutien/gestes.js';
import { etantDonne } from '../soutien/dsl.js';
import { demolition, etatOperation, fait, immeuble, jalon, operationDefinie } from './gestes-operation.js';

const action = (le: string) => fait('EnregistrerActionConcertation', { nature: 'permanence', le });

describe('R1.8: the definition of the project', () => {
  it('is corrected with a reason, never after what the concertation has done', () => {
    const suite = operationDefinie();
    suite
      .quand(fait('CorrigerDefinitionProjet', { definiLe: '2026-02-02', motif: 'x' }))
      .alorsRefus('R1.8', { champ: 'definiLe' });
    suite
      .quand(fait('CorrigerDefinitionProjet', { definiLe: '2026-03-03', motif: 'x' }))
      .alorsRefus('R0.4', { champ: 'definiLe' });
    suite
      .quand(action('2026-02-10'), fait('CorrigerDefinitionProjet', { definiLe: '2026-02-11', motif: 'x' }))
      .alorsRefus('R1.1', { champ: 'definiLe' });
    suite
      .quand(fait('CorrigerDefinitionProjet', { definiLe: '2026-01-20', motif: 'Délibération du 20' }))
      .alors('DefinitionProjetCorrigee');
    expect(etatOperation(suite).defini).toMatchObject({ date: '2026-01-20' });
  });

  it('is annulled with a reason, until the concertation has begun', () => {
    etantDonne(charte, operation())
      .quand(fait('AnnulerDefinitionProjet', { motif: 'x' }))
      .alorsRefus('R1.8');
    operationDefinie(action('2026-02-10'))
      .quand(fait('AnnulerDefinitionProjet', { motif: 'x' }))
      .alorsRefus('R1.8');
    const suite = operationDefinie();
    suite
      .quand(fait('AnnulerDefinitionProjet', { motif: 'Maîtrise d’ouvrage en suspens' }))
      .alors('DefinitionProjetAnnulee')
      .quand(action('2026-02-10'))
      .alorsRefus('R1.1')
      .quand(fait('DefinirProjet', { definiLe: '2026-02-20' }))
      .alors('ProjetDefini');
    expect(etatOperation(suite).defini).toMatchObject({ date: '2026-02-20' });
  });
});

describe('R1.11: the buildings of an operation', () => {
  it('have a code each, in the communes of the operation', () => {
    const suite = operationDefinie(immeuble('A'));
    suite.quand(immeuble('a')).alorsRefus('R1.11', { champ: 'code' });
    suite.quand(immeuble('B', { commune: 'Roura' })).alorsRefus('R0.11', { champ: 'commune' });
    suite
      .quand(immeuble('B', { commune: 'Matoury', secteur: 'Nord', logements: 24 }))
      .alors('ImmeubleDeclare');
    expect(etatOperation(suite).immeubles).toMatchObject([{ id: 'A' }, { id: 'B', secteur: 'Nord' }]);
  });

  it('are corrected and withdrawn with a reason, not while a date is about them', () => {
    const suite = operationDefinie(immeuble('A'), demolition('2027-01-10', { immeuble: 'A' }));
    suite.quand(fait('CorrigerImmeuble', { immeuble: 'Z', motif: 'x' })).alorsRefus('R1.11');
    suite.quand(fait('CorrigerImmeuble', { immeuble: 'A', motif: 'x' })).alorsRefus('R0.5');
    suite
      .quand(fait('CorrigerImmeuble', { immeuble: 'A', secteur: 'Sud', motif: 'x' }))
      .alors('ImmeubleCorrige');
    suite.quand(fait('RetirerImmeuble', { immeuble: 'A', motif: 'x' })).alorsRefus('R1.11');
    suite
      .quand(
        fait('AnnulerJalon', { jalon: jalonsTenus(etatOperation(suite))[0]?.id, motif: 'Réhabilité' }),
        fait('RetirerImmeuble', { immeuble: 'A', motif: 'Réhabilité' }),
      )
      .alors('ImmeubleRetire')
      .quand(immeuble('A'))
      .alors('ImmeubleDeclare');
  });
});

describe('R1.7: the calendar', () => {
  it('holds works, demolitions and phases, each about something of the operation', () => {
    const suite = operationDefinie(immeuble('A', { secteur: 'Nord' }));
    suite.quand(demolition('2027-01-10', { immeuble: 'Z' })).alorsRefus('R1.11', { champ: 'immeuble' });
    suite.quand(demolition('2027-01-10', { secteur: 'Sud' })).alorsRefus('R1.7', { champ: 'secteur' });
    suite
      .quand(demolition('2027-01-10', { secteur: 'Nord', immeuble: 'A' }))
      .alorsRefus('R1.7', { champ: 'secteur' });
    suite.quand(jalon({ nature: 'phase', le: '2026-06-01' })).alorsRefus('R1.7', { champ: 'libelle' });
    suite
      .quand(jalon({ nature: 'phase', libelle: 'Phase 1', le: '2026-06-01', fin: '2026-05-31' }))
      .alorsRefus('R1.7', { champ: 'fin' });
    suite
      .quand(jalon({ nature: 'demolition', le: '2026-06-01', fin: '2026-07-01' }))
      .alorsRefus('R1.7', { champ: 'fin' });
    suite
      .quand(jalon({ nature: 'phase', libelle: 'Phase 1', le: '2026-06-01', fin: '2026-09-30' }))
      .alors('JalonPlanifie');
    suite.quand(demolition('2027-01-10', { immeuble: 'A' })).alors('JalonPlanifie');
    suite.quand(demolition('2027-02-10', { immeuble: 'A' })).alorsRefus('R1.7', { champ: 'nature' });
    expect(jalonsTenus(etatOperation(suite)).map((j) => j.libelle)).toEqual([
      'Phase 1',
      'Démolition, Bâtiment A',
    ]);
  });

  it('a date moves by a new fact with its reason, is seen to happen, then moves no more', () => {
    const suite = operationDefinie(demolition('2026-04-10'));
    const id = jalonsTenus(etatOperation(suite))[0]?.id;
    const deplacer = (le: string) => fait('DeplacerJalon', { jalon: id, le, motif: 'Désamiantage' });
    suite.quand(fait('DeplacerJalon', { jalon: 'j99', le: '2026-05-10', motif: 'x' })).alorsRefus('R1.7');
    suite.quand(deplacer('2026-04-10')).alorsRefus('R1.7', { champ: 'le' });
    suite
      .quand(deplacer('2026-02-20'))
      .alors('JalonDeplace')
      .quand(deplacer('2026-03-01'))
      .alors('JalonDeplace');
    expect(jalonsTenus(etatOperation(suite))[0]).toMatchObject({
      le: '2026-03-01',
      deplacements: [
        { du: '2026-04-10', au: '2026-02-20', motif: 'Désamiantage' },
        { du: '2026-02-20', au: '2026-03-01' },
      ],
    });
    suite.quand(fait('ConstaterJalon', { jalon: id, le: '2026-03-03' })).alorsRefus('R0.4', { champ: 'le' });
    suite
      .quand(fait('ConstaterJalon', { jalon: id, le: '2026-03-02' }))
      .alors('JalonConstate')
      .quand(deplacer('2026-05-01'))
      .alorsRefus('R1.7', { champ: 'jalon' });
  });

  it('R0.6: is the pilot’s, on its territory', () => {
    const suite = operationDefinie();
    suite
      .quand(
        fait(
          'PlanifierJalon',
          { nature: 'demolition', le: '2027-01-01' },
          { ...pilote, territoire: ['Roura'] },
        ),
      )
      .alorsRefus('R0.6');
    suite
      .quand(fait('PlanifierJalon', { nature: 'demolition', le: '2027-01-01' }, referent))
      .alorsRefus('R0.6');
  });
});

describe('R1.12: the dates a household lives by', () => {
  const suite = operationDefinie(
    immeuble('A', { secteur: 'Nord' }),
    immeuble('B', { secteur: 'Nord' }),
    immeuble('C'),
    jalon({ nature: 'demarrage-travaux', le: '2026-10-01' }),
    demolition('2027-03-01', { secteur: 'Nord' }),
    demolition('2026-09-01', { immeuble: 'B' }),
  );
  const dates = (code: string | null) => datesPour(etatOperation(suite), code);

  it.each([
    ['A', '2026-10-01', '2027-03-01'],
    ['B', '2026-09-01', '2026-09-01'],
    ['C', '2026-10-01', null],
    [null, '2026-10-01', null],
    ['inconnu', '2026-10-01', null],
  ])('building %s: works reach it on %s, demolished on %s', (code, phaseOperationnelle, fin) => {
    expect(dates(code)).toEqual({ phaseOperationnelle, demolition: fin });
  });

  it('a date annulled no longer holds, one that happened holds at its true day', () => {
    const [b] = jalonsTenus(etatOperation(suite));
    suite.quand(fait('AnnulerJalon', { jalon: b?.id, motif: 'Conservé' })).alors('JalonAnnule');
    expect(dates('B').demolition).toBe('2027-03-01');
  });
});
