import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { definirTable, ecartsDe, type Ligne } from '../../src/vues/table.js';

const TABLE = definirTable<object, { id: string; n: number | null; mots: readonly string[] }>({
  nom: 'vues.essai',
  cle: 'id',
  flux: 'id',
  colonnes: { id: 'text', n: 'integer', mots: 'text[]' },
  lignes: () => [],
});

const lignes = fc.uniqueArray(
  fc.record({
    id: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
    n: fc.option(fc.integer({ min: 0, max: 2 })),
    mots: fc.array(fc.constantFrom('x', 'y'), { maxLength: 2 }),
  }),
  { selector: (l) => l.id },
);
const parCle = (ls: readonly Ligne[]) => new Map(ls.map((l) => [String(l['id']), l]));

describe('ce qu’un acte change dans une vue', () => {
  it('applied to the rows before, the difference gives the rows after, and nothing more is written', () => {
    fc.assert(
      fc.property(lignes, lignes, (avant, apres) => {
        const ecarts = ecartsDe(TABLE, avant, apres);
        const vue = parCle(avant);
        for (const cle of ecarts?.otees ?? []) expect(vue.delete(cle)).toBe(true);
        for (const ligne of ecarts?.ecrites ?? []) {
          expect(vue.get(String(ligne['id']))).not.toEqual(ligne);
          vue.set(String(ligne['id']), ligne);
        }
        expect(vue).toEqual(parCle(apres));
      }),
    );
  });
});
