import { describe, expect, it } from '@jest/globals';
import { PROCEDURE_ACTEUR } from '../../src/domaine/noyau/acteur.js';
import { etantDonne } from './soutien/dsl.js';
import {
  acte,
  autreBailleur,
  bailleur,
  confirmation,
  jusqua,
  proposition,
  visite,
  accord,
  type Recit,
} from './soutien/gestes.js';
import { procedure } from './soutien/dsl.js';

const transferer = (de: string, vers: string): Recit => ({
  ...{ acteur: PROCEDURE_ACTEUR, agregat: 'logement', id: 'l-1', acte: 'TransfererLogement' },
  corps: { de, vers },
});
const suivre = (de: string, vers: string, retour = false): Recit => ({
  ...{ acteur: PROCEDURE_ACTEUR, agregat: 'dossier', id: 'd-1', acte: 'SuivreSuccession' },
  corps: { de, vers, retour },
});
const pour = ({ etat }: ReturnType<typeof propose>) =>
  etat.taches.filter((t) => t.etat === 'a-faire' && t.pour.organisation).map((t) => t.pour.organisation);
const propose = () => etantDonne(jusqua('rapprochement'), procedure).quand(proposition('l-1'), procedure);

describe('R4.26: what a bailleur has under way goes to its successor', () => {
  it('the live proposal and its tasks follow the dwelling, in one transaction; the journal keeps the past name', () => {
    const suite = propose();
    expect(pour(suite)).toEqual(['siguy']);
    suite.quand(transferer('siguy', 'simko'));
    expect(suite.etat.propositions[0]?.bailleur).toBe('simko');
    expect(pour(suite)).toEqual(['simko']);
    suite.quand(confirmation).alorsRefus('R0.6');
    suite.quand(acte(autreBailleur, 'ConfirmerProposition')).alors('PropositionConfirmee');
    const faits = suite.monde.lire('dossier', 'd-1').evenements;
    expect(faits.find((e) => e.type === 'LogementPropose')?.donnees).toMatchObject({ bailleur: 'siguy' });
  });
  it('undone, they come back', () => {
    const suite = propose().quand(transferer('siguy', 'simko'), transferer('simko', 'siguy'));
    expect([suite.etat.propositions[0]?.bailleur, pour(suite)]).toEqual(['siguy', ['siguy']]);
    suite.quand(confirmation).alors('PropositionConfirmee');
  });
  it('a proposal that has ended keeps the name of its day', () => {
    const suite = propose().quand(
      acte(bailleur, 'DeclinerProposition', { motif: 'Travaux' }),
      transferer('siguy', 'simko'),
    );
    expect(suite.etat.propositions[0]?.bailleur).toBe('siguy');
    expect(suite.types()).not.toContain('SuccessionSuivie');
  });
  it('the tasks of a partner follow it too, and only those that came from it come back', () => {
    const suite = propose().quand(suivre('siguy', 'simko')).alors('SuccessionSuivie');
    expect(pour(suite)).toEqual(['simko']);
    suite.quand(suivre('simko', 'siguy', true)).alors('SuccessionSuivie');
    suite.quand(suivre('simko', 'siguy', true)).alors();
    suite.quand(confirmation, visite, accord, suivre('siguy', 'simko', true)).alors();
  });
});
