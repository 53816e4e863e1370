import { describe, expect, it } from '@jest/globals';
import { actionsTenues, maisonOuverte } from '../../../src/domaine/operation/concertation/lectures.js';
import { actesPossibles } from '../../../src/domaine/actes-possibles.js';
import { charte, operation, OPERATION, partenaire, pilote, referent } from '../soutien/gestes.js';
import { etantDonne } from '../soutien/dsl.js';
import { etatOperation, fait, immeuble, operationDefinie } from './gestes-operation.js';

const PORTES = { nature: 'porte-a-porte', le: '2026-02-20' };
const consigner = (corps: object = {}, par = partenaire) =>
  fait('EnregistrerActionConcertation', { ...PORTES, ...corps }, par);
const MAISON = { le: '2026-02-10', lieu: 'Cité Césaire', horaires: 'Mardi, 9 h – 12 h', tenuePar: 'DSU' };

describe('R1.3: concertation actions', () => {
  it('keep partners, subjects, document and what was said', () => {
    const suite = operationDefinie(immeuble('A'));
    suite
      .quand(
        consigner({
          immeubles: ['A'],
          participants: 12,
          associes: [{ qualite: 'conseil-citoyen' }, { qualite: 'association', nom: 'Les voisins' }],
          themes: ['relogement', 'loyers'],
          document: 'Livret du projet',
          compteRendu: 'Inquiétude sur les loyers.',
        }),
      )
      .alors('ActionConcertationEnregistree');
    expect(etatOperation(suite).actions).toMatchObject([
      { nature: 'porte-a-porte', themes: ['relogement', 'loyers'], auteur: 'partenaire:par-1' },
    ]);
  });

  it('name a body for a partner that is not a collective, and buildings of the operation', () => {
    const suite = operationDefinie(immeuble('A'));
    suite
      .quand(consigner({ associes: [{ qualite: 'dsu' }, { qualite: 'association' }] }))
      .alorsRefus('R1.3', { champ: 'associes[1].nom' });
    suite.quand(consigner({ immeubles: ['A', 'Z'] })).alorsRefus('R1.11', { champ: 'immeubles[1]' });
  });

  it('R1.9: cite a household once, by the reference of its dossier', () => {
    operationDefinie()
      .quand(consigner({ menages: ['LHI-001', 'LHI-002', 'LHI-001'] }))
      .alorsRefus('R1.9', { champ: 'menages[2]' });
  });
});

describe('R1.10: an action is corrected or withdrawn with a reason', () => {
  const suite = operationDefinie(consigner({ participants: 12 }));
  const action = actionsTenues(etatOperation(suite))[0]?.id;

  it('by its author or a pilot only', () => {
    suite
      .quand(fait('CorrigerActionConcertation', { action, motif: 'x', participants: 3 }, referent))
      .alorsRefus('R1.10');
    operationDefinie(consigner(), consigner({}, referent))
      .quand(fait('RetirerActionConcertation', { action, motif: 'x' }, referent))
      .alorsRefus('R1.10', { nature: 'interdit' });
  });

  it('what is given replaces, the rest stays; the day stays admissible', () => {
    const corriger = (corps: object, par = partenaire) =>
      fait('CorrigerActionConcertation', { action, motif: 'Compté deux fois', ...corps }, par);
    suite.quand(corriger({})).alorsRefus('R0.5');
    suite.quand(corriger({ le: '2026-01-01' })).alorsRefus('R1.1', { champ: 'le' });
    suite.quand(corriger({ participants: 9 })).alors('ActionConcertationCorrigee');
    expect(actionsTenues(etatOperation(suite))).toMatchObject([
      { participants: 9, le: '2026-02-20', corrections: [{ motif: 'Compté deux fois' }] },
    ]);
    suite
      .quand(fait('RetirerActionConcertation', { action, motif: 'Doublon' }))
      .alors('ActionConcertationRetiree')
      .quand(fait('RetirerActionConcertation', { action, motif: 'Doublon' }))
      .alorsRefus('R1.10');
    expect(actionsTenues(etatOperation(suite))).toEqual([]);
    expect(etatOperation(suite).actions).toMatchObject([{ retiree: { motif: 'Doublon' } }]);
  });
});

describe('R1.5: the maison du projet', () => {
  it('opens once the project is defined, once at a time, and closes after it opened', () => {
    etantDonne(charte, operation()).quand(fait('OuvrirMaisonProjet', MAISON)).alorsRefus('R1.1');
    const suite = operationDefinie();
    suite
      .quand(fait('OuvrirMaisonProjet', { ...MAISON, le: '2026-02-01' }))
      .alorsRefus('R1.1', { champ: 'le' });
    suite.quand(fait('FermerMaisonProjet', { le: '2026-02-20', motif: 'x' })).alorsRefus('R1.5');
    suite.quand(fait('OuvrirMaisonProjet', MAISON)).alors('MaisonProjetOuverte');
    suite.quand(fait('OuvrirMaisonProjet', MAISON)).alorsRefus('R1.5');
    suite
      .quand(fait('FermerMaisonProjet', { le: '2026-02-09', motif: 'x' }))
      .alorsRefus('R1.5', { champ: 'le' });
    suite
      .quand(fait('FermerMaisonProjet', { le: '2026-02-20', motif: 'Travaux' }))
      .alors('MaisonProjetFermee');
    expect(maisonOuverte(etatOperation(suite))).toBeNull();
    suite.quand(fait('OuvrirMaisonProjet', MAISON)).alorsRefus('R1.5', { champ: 'le' });
    suite.quand(fait('OuvrirMaisonProjet', { ...MAISON, le: '2026-02-25' })).alors('MaisonProjetOuverte');
  });

  it('is corrected, and its last opening or closing withdrawn, with a reason', () => {
    const suite = operationDefinie(fait('OuvrirMaisonProjet', MAISON));
    suite.quand(fait('CorrigerMaisonProjet', { motif: 'x' })).alorsRefus('R0.5');
    suite
      .quand(fait('CorrigerMaisonProjet', { horaires: 'Jeudi', motif: 'Nouveaux horaires' }))
      .alors('MaisonProjetCorrigee');
    expect(maisonOuverte(etatOperation(suite))).toMatchObject({ horaires: 'Jeudi', lieu: 'Cité Césaire' });
    suite
      .quand(
        fait('FermerMaisonProjet', { le: '2026-02-20', motif: 'x' }),
        fait('AnnulerMaisonProjet', { motif: 'x' }),
      )
      .alors('MaisonProjetAnnulee');
    expect(maisonOuverte(etatOperation(suite))).not.toBeNull();
    suite.quand(fait('AnnulerMaisonProjet', { motif: 'Erreur' })).alors('MaisonProjetAnnulee');
    suite.quand(fait('AnnulerMaisonProjet', { motif: 'Erreur' })).alorsRefus('R1.5');
  });
});

it('R1.10: forms offer what stands: buildings to tick, the actions that are one’s own', () => {
  const suite = operationDefinie(immeuble('A'), consigner(), consigner({ nature: 'permanence' }, referent));
  const pour = (acteur: typeof pilote, acte: string) => {
    const contexte = suite.monde.contexte({ acteur, agregat: 'operation', id: OPERATION, acte, corps: {} });
    return actesPossibles('operation', etatOperation(suite), contexte).find((a) => a.acte === acte)?.champs;
  };
  const options = (acteur: typeof pilote) =>
    Object.values(
      (pour(acteur, 'RetirerActionConcertation')?.['action'] as { options: Record<string, string> }).options,
    );
  expect(options(referent)).toEqual(['Permanence, 20/02/2026']);
  expect(options(pilote)).toHaveLength(2);
  expect(pour(referent, 'EnregistrerActionConcertation')?.['immeubles']).toMatchObject({
    de: { genre: 'choix', options: { A: 'Bâtiment A' } },
  });
});
