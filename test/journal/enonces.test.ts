import { describe, expect, test } from '@jest/globals';
import { assembler, type Partie } from '../../src/journal/ecriture-sql.js';

const partie = (nom: string): Partie => ({ nom, valeurs: [nom], sql: ([place]) => `SELECT ${place}::text` });
const longue = (fin: string): Partie[] =>
  [...'abcdefghijkl'].map((lettre) => partie(`${lettre}-${fin}-dossier`));

describe('les énoncés préparés d’une écriture', () => {
  test('PostgreSQL distingue leurs noms, si nombreuses que soient leurs parties', () => {
    const noms = [longue('un'), longue('deux'), [...longue('un'), partie('z')]].map((p) => assembler(p).name);
    expect(new Set(noms.map((nom) => nom.slice(0, 63))).size).toBe(3);
  });

  test('la même forme garde son nom et son texte, avec ses propres valeurs', () => {
    const [une, autre] = [assembler([partie('a')]), assembler([{ ...partie('a'), valeurs: ['b'] }])];
    expect([autre.name, autre.text]).toEqual([une.name, une.text]);
    expect([une.values, autre.values]).toEqual([['a'], ['b']]);
  });
});
