import { describe, expect, it } from '@jest/globals';
import { decideur } from '../../src/domaine/referent/etat.js';
import { etantDonne } from './soutien/dsl.js';
import { charte, pilote, type Recit } from './soutien/gestes.js';

const ligne = (dossier: string, a = 'ref-2', de = 'ref-1') => ({ dossier, de, a });
const decider = (passation: string, lignes: object[], plus: object = {}): Recit => ({
  ...{ acteur: pilote, agregat: 'referent', id: 'ref-1', acte: 'DeciderPassation' },
  corps: { passation, lignes, ...plus },
});
const relancer = (passation: string): Recit => ({
  ...{ acteur: pilote, agregat: 'referent', id: 'ref-1', acte: 'RelancerPassation', corps: { passation } },
});
const deux = decider('p1', [ligne('d-1'), ligne('d-2', 'ref-3')]);

describe('a handover in number', () => {
  it('R3.60: is decided in one fact, which says who decided and where that person may act', () => {
    const suite = etantDonne(charte).quand(deux).alors('PassationDecidee');
    const [decidee] = suite.monde.lire('referent', 'ref-1').etat.passations;
    expect(decidee).toMatchObject({ id: 'p1', nombre: 2, annule: null, annulee: null });
    expect(decidee && decideur(decidee)).toMatchObject({ id: pilote.id, role: 'pilote', territoire: '*' });
  });

  it('R3.55: names a household once', () => {
    etantDonne(charte)
      .quand(decider('p1', [ligne('d-1'), ligne('d-1')]))
      .alorsRefus('R3.55', { champ: 'lignes[1].dossier' });
  });

  it('R3.61: is asked again for what was refused, once it is decided', () => {
    etantDonne(charte, deux).quand(relancer('p1')).alors('PassationRelancee');
    etantDonne(charte, deux).quand(relancer('p2')).alorsRefus('R3.61');
  });

  it('R3.62: is undone by one in the other way, once', () => {
    const retour = decider('p2', [ligne('d-1', 'ref-1', 'ref-2')], { annule: 'p1' });
    const suite = etantDonne(charte, deux).quand(retour).alors('PassationDecidee');
    expect(suite.monde.lire('referent', 'ref-1').etat.passations).toMatchObject([
      { id: 'p1', annulee: { version: 2 } },
      { id: 'p2', annule: 'p1' },
    ]);
    suite.quand(decider('p3', [ligne('d-1')], { annule: 'p1' })).alorsRefus('R3.62');
    suite.quand(decider('p3', [ligne('d-1')], { annule: 'p9' })).alorsRefus('R3.62');
  });
});
