import { describe, expect, it, test } from '@jest/globals';
import { COMMUNES } from '../../../src/domaine/territoire.js';
import { evaluer, validite } from '../../../src/domaine/regles/adequation.js';
import { distanceKm, voisines } from '../../../src/domaine/regles/territoire-voisin.js';
import { demande, juger, offre, REGLAGES } from './soutien.js';

const CEPEROU = { latitude: 4.9394, longitude: -52.3369 };
/** So many km north of it. */
const aKm = (km: number) => ({ ...CEPEROU, latitude: CEPEROU.latitude + km / 111.195 });
const bis = (...paire: [Parameters<typeof demande>[0], Parameters<typeof offre>[0]]) =>
  juger('article-13-bis', demande(paire[0]), offre(paire[1]));

describe('R9.21 — les communes limitrophes', () => {
  test('la relation est symétrique, chaque commune est voisine d’elle-même', () => {
    for (const a of COMMUNES) {
      expect(voisines(a, a)).toBe(true);
      for (const b of COMMUNES) expect(voisines(a, b)).toBe(voisines(b, a));
    }
  });
  it('Matoury touche les cinq autres ; Cayenne ne touche pas Roura', () => {
    expect(COMMUNES.map((c) => voisines('Matoury', c))).toEqual([true, true, true, true, true, true]);
    expect(voisines('Cayenne', 'Roura')).toBe(false);
  });
  it('de part et d’autre d’un estuaire, c’est à vérifier', () => {
    expect(voisines('Cayenne', 'Macouria')).toBeNull();
  });
});

describe('R9.20 — proximité de l’article 13 bis', () => {
  it('commune limitrophe et 5 km au plus : oui', () => {
    expect(bis({ position: CEPEROU }, { position: aKm(4.9) })).toMatchObject({
      satisfait: true,
      ecart: { unite: 'km' },
    });
  });
  it('plus de 5 km, même dans la même commune : non', () => {
    expect(bis({ position: CEPEROU }, { commune: 'Cayenne', position: aKm(5.1) })).toMatchObject({
      satisfait: false,
      ecart: { valeur: expect.any(Number), unite: 'km' },
    });
  });
  it('distance inconnue : à vérifier, jamais devinée', () => {
    expect(bis({}, { commune: 'Cayenne' })).toMatchObject({
      satisfait: null,
      deblocage: { nature: 'verifier' },
    });
  });
  it('ni la même commune ni une limitrophe : non, où qu’il soit', () => {
    expect(bis({}, { commune: 'Roura' })).toMatchObject({
      satisfait: false,
      source: expect.stringContaining('48-1360'),
    });
  });
  it('la distance se compte à vol d’oiseau', () => {
    expect(distanceKm(CEPEROU, aKm(5))).toBeCloseTo(5, 2);
  });
});

describe('R9.22 — offre valable', () => {
  const proche = { position: CEPEROU };
  const valide = (d: object, o: object) =>
    validite(evaluer(demande({ ...proche, ...d }), offre({ position: aKm(2), ...o }), REGLAGES));
  it('proche, adaptée aux besoins et aux moyens, décente : oui', () => expect(valide({}, {})).toBe(true));
  it.each([
    ['la typologie', {}, { typologie: 'T1' }],
    ['les moyens', {}, { loyer: 99_000 }],
    ['la décence', {}, { decent: false }],
    ['la distance', {}, { position: aKm(9) }],
  ])('un seul non l’écarte : %s', (_quoi, d, o) => expect(valide(d, o)).toBe(false));
  it('un inconnu la laisse à vérifier', () => expect(valide({ position: undefined }, {})).toBeNull());
  it('un souhait déçu n’y change rien', () =>
    expect(valide({ souhaits: { communes: ['Roura'] } }, {})).toBe(true));
});
