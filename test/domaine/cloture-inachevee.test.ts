import { describe, expect, it } from '@jest/globals';
import { etantDonne } from './soutien/dsl.js';
import { acte, DOSSIER, jusqua, referent } from './soutien/gestes.js';

const clore = (plus: object = {}) =>
  acte(referent, 'CloreDossier', { issue: 'reloge-definitivement', ...plus });

describe('closing the dossier of a rehoused household', () => {
  it('R6.39: what its entry asked for and was never done is named, and asks why', () => {
    const suite = etantDonne(jusqua('cloture'));
    suite.quand(clore()).alorsRefus('R6.39', { champ: 'inacheve', nature: 'conflit' });
    suite.quand(clore({ inacheve: '   court   ' })).alorsRefus('R6.39');
    const inacheves = ['tenir-reunion-information', 'etablir-etat-des-lieux', 'accomplir-demarches'];
    suite.quand(clore({ inacheve: 'Entrée faite par le bailleur seul' })).alors('DossierClos');
    const [clos] = suite.monde.lire('dossier', DOSSIER).evenements.slice(-1);
    expect(clos).toMatchObject({
      donnees: { inacheves },
      personnel: { inacheve: 'Entrée faite par le bailleur seul' },
    });
  });

  it('R6.40: it says no date of its own', () => {
    etantDonne(jusqua('cloture'))
      .quand(clore({ le: '2036-01-01', inacheve: 'Entrée faite par le bailleur' }))
      .alorsRefus('R6.40', { champ: 'le' });
  });
});
