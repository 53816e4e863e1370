import { describe, expect, it } from '@jest/globals';
import { AGREGATS } from '../../src/domaine/agregats.js';
import { CHARTE_DEFAUT } from '../../src/domaine/charte/defaut.js';
import { CODES_TACHES, TACHES } from '../../src/domaine/charte/taches.js';
import { devoirDe } from '../../src/domaine/dossier/procedure.js';

describe('R7.1: a task says which acts fulfil it', () => {
  it.each(CODES_TACHES)('%s: acts of its dossier, that whom it waits for may do', (code) => {
    const { actes, champs: dits } = devoirDe(code) ?? { actes: [] };
    const champs = dits?.('') ?? {};
    expect(actes).not.toEqual([]);
    for (const nom of actes) {
      const acte = AGREGATS.dossier.actes[nom];
      expect(acte?.roles).toContain(CHARTE_DEFAUT.taches[code]?.pour ?? `nobody for ${TACHES[code].libelle}`);
      expect(Object.keys(acte?.champs ?? {})).toEqual(expect.arrayContaining(Object.keys(champs)));
    }
  });
});
