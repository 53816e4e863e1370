import { describe, expect, it, test } from '@jest/globals';
import type { Typologie } from '../../../src/domaine/territoire.js';
import { bornesTypologie } from '../../../src/domaine/regles/bornes-typologie.js';
import { demande, juger, offre, REGLAGES } from './soutien.js';

describe('R4.33 — typologie de la grille', () => {
  test.each([
    [1, 'T1', 'T2'],
    [4, 'T3', 'T4'],
    [6, 'T4', 'T6'],
    [12, 'T5', 'T7'],
  ])('%i personnes : %s à %s', (personnes, min, max) =>
    expect(bornesTypologie(demande({ personnes }), REGLAGES.adequation)).toEqual({ min, max }),
  );

  it('quatre personnes dont un couple et deux petits : T3 suffit', () => {
    const composition = { couples: 1, adultesSeuls: 0, enfants: [3, 8] };
    expect(bornesTypologie(demande({ composition }), REGLAGES.adequation)).toEqual({ min: 'T3', max: 'T4' });
  });

  it('quatre personnes dont trois grands enfants : il faut plus de chambres', () => {
    const composition = { couples: 0, adultesSeuls: 1, enfants: [14, 16, 19] };
    expect(bornesTypologie(demande({ composition }), REGLAGES.adequation)).toEqual({ min: 'T4', max: 'T5' });
  });

  test.each<[Typologie, boolean, number, string | undefined]>([
    ['T4', true, 1, undefined],
    ['T3', true, 0, undefined],
    ['T2', false, -1, 'derogation'],
    ['T1', false, -2, 'ailleurs'],
    ['T5', false, -1, 'derogation'],
    ['T6', false, -2, 'ailleurs'],
  ])('un %s pour quatre', (typologie, satisfait, valeur, nature) => {
    const lu = juger('typologie', demande(), offre({ typologie }));
    expect([lu?.satisfait, lu?.ecart?.valeur, lu?.deblocage?.nature]).toEqual([satisfait, valeur, nature]);
  });

  it('un nombre de personnes inconnu est à compléter', () => {
    expect(juger('typologie', demande({ personnes: undefined }), offre())).toMatchObject({
      satisfait: null,
      empeche: true,
      deblocage: { nature: 'completer' },
    });
  });
});

describe('R4.34 — la norme d’occupation est un critère à part, cité', () => {
  test.each([
    [1, 9],
    [2, 16],
    [3, 25],
    [8, 70],
    [12, 70],
  ])('%i personnes : %i m²', (personnes, norme) => {
    const d = demande({ personnes });
    expect(juger('occupation', d, offre({ surface: norme }))).toMatchObject({
      satisfait: true,
      source: expect.stringContaining('R. 822-25'),
    });
    expect(juger('occupation', d, offre({ surface: norme - 0.5 }))).toMatchObject({
      satisfait: false,
      ecart: { valeur: -0.5, unite: 'm2' },
    });
  });
});

describe('R4.35 — accessibilité et décence', () => {
  test.each([
    [true, false, false],
    [true, true, true],
    [false, false, true],
    [undefined, false, null],
    [undefined, true, true],
  ])('besoin %s, logement accessible %s : %s', (handicap, accessible, attendu) =>
    expect(juger('accessibilite', demande({ handicap }), offre({ accessible }))?.satisfait).toBe(attendu),
  );

  it('un logement à adapter est débloqué par des travaux', () => {
    expect(juger('accessibilite', demande({ handicap: true }), offre())).toMatchObject({
      restreint: true,
      deblocage: { nature: 'adapter' },
    });
  });

  it('indécent il est écarté ; non dit, ou de moins de 9 m², il est à vérifier sans être écarté', () => {
    expect(juger('decence', demande(), offre({ decent: false }))).toMatchObject({
      satisfait: false,
      empeche: true,
    });
    for (const plus of [{ decent: undefined }, { decent: true, surface: 8.5 }])
      expect(juger('decence', demande(), offre(plus))).toMatchObject({
        satisfait: null,
        empeche: false,
        deblocage: { nature: 'verifier' },
      });
  });
});
