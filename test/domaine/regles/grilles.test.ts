import { describe, expect, it, test } from '@jest/globals';
import { CHARTE_DEFAUT } from '../../../src/domaine/charte/defaut.js';
import { lireCharte } from '../../../src/domaine/charte/validation.js';
import { comparerPriorites, coter } from '../../../src/domaine/regles/cotation.js';
import { mesurerFragilite } from '../../../src/domaine/regles/fragilite.js';
import { demande } from './soutien.js';

const { cotation, adequation, fragilite } = CHARTE_DEFAUT;
const cote = (plus: Parameters<typeof demande>[0]) =>
  coter(demande(plus), cotation, { grille: adequation.grille, le: '2026-11-22' });

describe('R4.37 — la cotation s’additionne et s’explique', () => {
  it('les trois priorités de la CIA, dans leur ordre', () => {
    const [handicap, violences, indigne] = [
      { handicap: true },
      { violences: true },
      { habitatIndigne: true },
    ].map((plus) => cote(plus).total);
    expect([handicap, violences, indigne]).toEqual([100, 80, 60]);
  });

  it('le total est la somme des lignes, datée', () => {
    const lue = cote({ handicap: true, dalo: true, statutOccupation: 'occupant-sans-titre', surface: 20 });
    expect(lue).toMatchObject({ total: 100 + 50 + 20 + 15, le: '2026-11-22' });
    expect(lue.total).toBe(lue.lignes.reduce((somme, l) => somme + l.points, 0));
  });

  it('l’inconnu ne donne rien et dit ce qu’il vaudrait', () => {
    const lue = cote({ handicap: undefined });
    expect(lue.lignes.find((l) => l.critere === 'handicap')).toMatchObject({
      satisfait: null,
      points: 0,
      dit: 'Inconnu, à compléter : 100 points si oui.',
    });
    expect(lue.possible).toBe(100 + 100 + 60 + 40 + 10);
  });

  it('la sous-occupation se lit à la grille', () => {
    expect(cote({ typologie: 'T5', personnes: 2 }).total).toBe(10);
    expect(cote({ typologie: 'T3', personnes: 2 }).total).toBe(0);
  });
});

describe('R4.14 — l’ordre de priorité', () => {
  const rang = (dossier: string, points: number, ouvertLe: string) => ({
    dossier,
    reference: dossier,
    points,
    ouvertLe,
  });
  it('les points, puis l’ancienneté, puis la référence', () => {
    const rangs = [
      rang('c', 10, '2026-02-01'),
      rang('b', 10, '2026-01-01'),
      rang('a', 10, '2026-02-01'),
      rang('d', 90, '2026-03-01'),
    ];
    expect(rangs.sort(comparerPriorites).map((r) => r.dossier)).toEqual(['d', 'b', 'a', 'c']);
  });
});

describe('R6.2 — la grille de fragilité dit la profondeur du suivi', () => {
  const degre = (plus: Parameters<typeof demande>[0], resteACharge: number | null = 10_000) =>
    mesurerFragilite(
      demande({
        ressources: 200_000,
        composition: { couples: 1, adultesSeuls: 0, enfants: [3, 5] },
        ...plus,
      }),
      { resteACharge, tauxEffortMax: 33, passageTransitoire: false },
      fragilite,
    );
  test.each([
    ['rien', {}, 'simple'],
    ['violences et handicap', { violences: true, handicap: true }, 'renforce'],
    ['et des ressources faibles', { violences: true, handicap: true, ressources: 120_000 }, 'intensif'],
  ])('%s', (_quoi, plus, profondeur) => expect(degre(plus).profondeur).toBe(profondeur));
  it('le taux d’effort du nouveau logement compte', () => expect(degre({}, 90_000).total).toBe(20));
  it('l’inconnu est dit, il ne compte pas', () => {
    expect(degre({}, null)).toMatchObject({ total: 0, possible: 20 + 25 + 15 });
  });
});

describe('R4.33, R4.37, R6.2 — une grille incohérente est refusée, avec son chemin', () => {
  const refus = (plus: object) => lireCharte({ ...CHARTE_DEFAUT, ...plus }).erreurs.map((e) => e.chemin);
  test.each([
    [
      'adequation.grille[0].max',
      { adequation: { ...adequation, grille: [{ personnes: 1, min: 'T3', max: 'T2' }] } },
    ],
    [
      'adequation.grille[1].personnes',
      { adequation: { ...adequation, grille: [adequation.grille[1], adequation.grille[0]] } },
    ],
    ['cotation.criteres[1].code', { cotation: { criteres: [cotation.criteres[0], cotation.criteres[0]] } }],
    [
      'fragilite.seuils[0].aPartirDe',
      { fragilite: { ...fragilite, seuils: [{ ...fragilite.seuils[0], aPartirDe: 5 }] } },
    ],
    ['adequation.tauxEffortMax', { adequation: { ...adequation, tauxEffortMax: 250 } }],
  ])('%s', (chemin, plus) => expect(refus(plus)).toEqual([chemin]));
});
