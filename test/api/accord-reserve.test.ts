import { describe, expect, test } from '@jest/globals';
import { vueAccompagnement } from '../../src/api/accompagnement/vue-accompagnement.js';
import { Noms } from '../../src/api/noms/annuaire.js';
import { CHARTE_DEFAUT } from '../../src/domaine/charte/defaut.js';
import { etantDonne } from '../domaine/soutien/dsl.js';
import { acte, autreReferent, consentement, jusqua, pilote, referent } from '../domaine/soutien/gestes.js';

describe('the agreements of a household, as each may read them', () => {
  test('R3.145 one given for a measure names it to who follows the household and the pilot; to another référent it is not there', () => {
    const accord = { portee: 'mesures', forme: 'oral', mesure: '2.1' };
    const { etat } = etantDonne(
      jusqua('rapprochement'),
      consentement,
      acte(referent, 'RecueillirConsentement', accord),
    );
    const lus = [referent, pilote, autreReferent].map((qui) =>
      vueAccompagnement(etat, CHARTE_DEFAUT, qui, new Noms(new Map(), new Map())),
    );
    expect(lus.map(({ consentements }) => consentements.map((c) => c.portee))).toEqual([
      ...[['toutes', 'mesures'], ['toutes', 'mesures'], ['toutes']],
    ]);
    expect(JSON.stringify(lus[2])).not.toMatch(/recherche de logement/);
  });
});
