import { describe, expect, test } from '@jest/globals';
import { systemesJoues } from '../../src/parcours/systemes/joues.js';
import { SYSTEMES } from '../../src/parcours/systemes/liste.js';

const FAITS = new Set(SYSTEMES.flatMap((s) => s.faits ?? []));
const LECTURES = new Set(SYSTEMES.flatMap((s) => s.lectures ?? []));

describe('Les systèmes que le parcours doit avoir joués', () => {
  test('un système dont rien n’a été vu dit ce qui lui manque', () => {
    const rien = systemesJoues(new Set(), new Set(), []);
    expect(rien.filter((s) => s.manque.length === 0)).toEqual([]);
    expect(rien.flatMap((s) => s.vus)).toEqual([]);
  });

  test('tout vu, rien ne manque ; une lecture de moins se nomme', () => {
    expect(systemesJoues(FAITS, LECTURES, []).flatMap((s) => s.manque)).toEqual([]);
    const sans = new Set([...LECTURES].filter((l) => l !== 'dossier protégé lu par son référent'));
    const manquants = systemesJoues(FAITS, sans, []).filter((s) => s.manque.length > 0);
    expect(manquants).toEqual([
      expect.objectContaining({ code: 'protection', manque: ['dossier protégé lu par son référent'] }),
    ]);
  });

  test('chaque système a son code', () => {
    const codes = SYSTEMES.map((s) => s.code);
    expect(new Set(codes).size).toBe(codes.length);
  });
});
