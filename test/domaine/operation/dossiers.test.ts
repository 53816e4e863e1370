import { describe, expect, it } from '@jest/globals';
import { PROCEDURE_ACTEUR } from '../../../src/domaine/noyau/acteur.js';
import { dejaInformes } from '../../../src/domaine/operation/definition/menages-informes.js';
import { acte, autreReferent, DOSSIER, informe, ouverture, referent, type Recit } from '../soutien/gestes.js';
import { jours, procedure } from '../soutien/dsl.js';
import { demolition, fait, immeuble, jalon, operationDefinie } from './gestes-operation.js';

/** The procedure tells the dossier that its operation moved. */
const constate: Recit = {
  acteur: PROCEDURE_ACTEUR,
  agregat: 'dossier',
  id: DOSSIER,
  acte: 'ConstaterCalendrier',
  corps: {},
};
const rattacher = (code: string, acteur = referent) => acte(acteur, 'RattacherImmeuble', { immeuble: code });

describe('R1.12: a household is attached to the building it lives in', () => {
  const suite = operationDefinie(
    immeuble('A'),
    immeuble('B'),
    jalon({ nature: 'demarrage-travaux', le: '2026-10-01' }),
    demolition('2027-01-10', { immeuble: 'A' }),
  );

  it('at its opening, or later; its dates are then those of the building', () => {
    suite.quand(ouverture({ immeuble: 'Z' })).alorsRefus('R1.12', { champ: 'immeuble' });
    suite.quand(ouverture({ immeuble: 'B' })).alors('DossierOuvert');
    expect(suite.etat).toMatchObject({
      immeuble: 'B',
      dates: { phaseOperationnelle: '2026-10-01', demolition: null },
    });
    suite.quand(rattacher('Z')).alorsRefus('R1.12', { champ: 'immeuble' });
    suite.quand(rattacher('B')).alorsRefus('R1.12');
    suite.quand(rattacher('A')).alors('ReferentDesigne', 'ImmeubleRattache');
    suite.quand(rattacher('B', autreReferent)).alorsRefus('R3.1');
    expect(suite.etat.dates).toEqual({ phaseOperationnelle: '2026-10-01', demolition: '2027-01-10' });
  });
});

describe('R1.7: a dossier learns the calendar of its operation', () => {
  const DEMOLITION = demolition('2027-01-10', { immeuble: 'A' });

  it('once for each change, and only when its own dates changed', () => {
    const suite = operationDefinie(immeuble('A'), immeuble('B'), ouverture({ immeuble: 'A' }));
    suite.quand(constate).alors();
    suite.quand(demolition('2026-12-01', { immeuble: 'B' }), constate).alors();
    suite.quand(DEMOLITION, constate).alors('CalendrierConstate').quand(constate).alors();
    expect(suite.etat.dates.demolition).toBe('2027-01-10');
  });

  it('R0.2: by the procedure alone', () => {
    operationDefinie(ouverture()).quand(acte(referent, 'ConstaterCalendrier')).alorsRefus('R0.2');
  });
});

describe('R1.8: the definition corrected or annulled reaches the dossier', () => {
  it('corrected, the delay to inform runs from the true day, not before the opening', () => {
    const suite = operationDefinie(ouverture(), procedure);
    const echeance = () => suite.etat.taches[0]?.echeance;
    const avant = echeance();
    suite.quand(fait('CorrigerDefinitionProjet', { definiLe: '2026-01-20', motif: 'x' }), constate).alors();
    expect(echeance()).toBe(avant);
  });

  it('annulled, concertation closes for a household not yet informed, and opens again with the project', () => {
    const suite = operationDefinie(ouverture(), procedure);
    suite
      .quand(fait('AnnulerDefinitionProjet', { motif: 'En suspens' }), constate)
      .alors('DefinitionAnnuleeConstatee');
    expect(suite.etat.taches).toMatchObject([{ code: 'informer-menage', etat: 'annulee' }]);
    suite.quand(informe).alorsRefus('R1.1');
    suite
      .quand(fait('DefinirProjet', { definiLe: '2026-03-01' }), constate)
      .alors('OperationDefinieConstatee')
      .quand(procedure, informe)
      .alors('ReferentDesigne', 'MenageInforme');
  });

  it('R1.26: households were informed: it is not annulled, and they are named', () => {
    const suite = operationDefinie(ouverture(), procedure, informe, jours(5));
    suite.quand(fait('AnnulerDefinitionProjet', { motif: 'En suspens' })).alorsRefus('R1.26', {
      motif: expect.stringContaining('1 ménage a été informé (LHI-001 le 02/03/2026)') as never,
    });
    suite
      .quand(acte(referent, 'AnnulerFait', { fait: 'menage-informe', motif: 'Autre ménage' }))
      .quand(fait('AnnulerDefinitionProjet', { motif: 'En suspens' }), constate)
      .alors('DefinitionAnnuleeConstatee');
  });

  it('R1.27: households were informed: it was not defined later than that', () => {
    const suite = operationDefinie(ouverture(), procedure, informe, jours(5));
    const corriger = (definiLe: string) =>
      fait('CorrigerDefinitionProjet', { definiLe, motif: 'Délibération' });
    suite.quand(corriger('2026-03-05')).alorsRefus('R1.27', {
      champ: 'definiLe',
      motif: expect.stringContaining('LHI-001') as never,
    });
    suite.quand(corriger('2026-03-02')).alors('DefinitionProjetCorrigee');
  });
});

describe('R1.26: what a refusal says of the households informed', () => {
  const menages = Array.from({ length: 22 }, (_, rang) => ({ reference: `N-${rang}`, le: '2026-03-02' }));
  it('names twenty of them, and counts the others; the number of a protected dossier is not said', () => {
    expect(dejaInformes([])).toBeNull();
    expect(dejaInformes(menages)?.motif).toMatch(
      /^22 ménages .*N-19 le 02\/03\/2026, 2 sans être nommés ici\)/,
    );
    const garde = [{ reference: '', le: '2026-03-02' }, ...menages.slice(0, 1)];
    expect(dejaInformes(garde)?.motif).toMatch(
      /^2 ménages .*\(N-0 le 02\/03\/2026, 1 sans être nommés ici\)/,
    );
  });
});

describe('R1.16: the language a household was informed in', () => {
  const dire = (langue: string) =>
    acte(referent, 'InformerMenage', { moyen: 'porte-a-porte', par: 'DSU', langue, interprete: true });

  it.each([
    ['creole-haitien', 'Créole haïtien'],
    ['bresilien parlé', 'bresilien parlé'],
    ['PORTUGAIS DU BRESIL', 'Portugais du Brésil'],
  ])('said « %s » is kept as « %s »', (dite, langue) => {
    const suite = operationDefinie(ouverture()).quand(dire(dite));
    expect(suite.etat.menage?.identite.langue).toBe(langue);
  });
});
