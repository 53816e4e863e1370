import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { CHARTE_DEFAUT } from '../../../src/domaine/charte/defaut.js';
import { avancement, type MenageSuivi } from '../../../src/domaine/operation/avancement/avancement.js';
import type { Reperes } from '../../../src/domaine/operation/avancement/projection.js';
import { compterBesoins, tranches } from '../../../src/domaine/operation/besoins/compter.js';
import { masquer } from '../../../src/domaine/operation/besoins/masquer.js';
import type { Besoin } from '../../../src/domaine/operation/besoins/besoin.js';
import { GUYANE } from '../soutien/calendrier.js';
import { demolition, etatOperation, immeuble, operationDefinie } from './gestes-operation.js';

const MAINTENANT = '2026-03-02T12:00:00.000Z';
const reperes = (durees: Reperes['durees'] = []): Reperes => ({
  durees,
  charte: CHARTE_DEFAUT,
  calendrier: GUYANE,
  maintenant: MAINTENANT,
});

const menage = (id: string, plus: Partial<MenageSuivi> = {}): MenageSuivi => ({
  ...{ id, reference: id, referent: null, statut: 'ouvert', immeuble: 'A', partiLe: null },
  ...{ etape: 'demenagement', etapeDepuis: MAINTENANT, suspenduJours: 0, suspenduDepuis: null, issue: null },
  ...plus,
});

describe('R1.13, R1.14: the last household before each demolition', () => {
  const suite = operationDefinie(
    immeuble('A'),
    immeuble('B'),
    demolition('2026-07-01', { immeuble: 'A' }),
    demolition('2027-12-01', { immeuble: 'B' }),
  );
  const lu = avancement(
    etatOperation(suite),
    [
      menage('a1', { partiLe: '2026-02-01T12:00:00.000Z', etape: 'suivi' }),
      menage('a2'),
      menage('a3', { etape: 'rapprochement' }),
      menage('a4', { statut: 'clos', issue: 'parti-de-lui-meme' }),
      menage('b1', { immeuble: 'B' }),
      menage('x', { immeuble: null, etape: 'concertation' }),
    ],
    reperes(),
  );

  it('is the one expected to leave last among those of the building still there', () => {
    expect(lu.demolitions).toMatchObject([
      { immeuble: 'A', menages: 4, aReloger: 2, partis: 1, dernier: { reference: 'a3', base: 'charte' } },
      { immeuble: 'B', menages: 1, aReloger: 1, dernier: { reference: 'b1' } },
    ]);
    expect(lu.dernier).toMatchObject({ reference: 'x' });
    expect(lu.immeubles.map((i) => [i.code, i.aReloger])).toEqual([
      ['A', 2],
      ['B', 1],
      [null, 1],
    ]);
  });

  it('alerts when the margin is under the charter’s', () => {
    const [a, b] = lu.demolitions;
    expect(a?.alerte).toBe(true);
    expect(b).toMatchObject({ alerte: false, margeJours: 574 });
  });

  it('R1.25: counts apart who is kept where it lives, and names it', () => {
    const tenu = menage('a5', { statut: 'clos', issue: 'maintenu-sur-place' });
    const sorti = menage('a4', { statut: 'clos', issue: 'deces' });
    const parti = menage('a1', { partiLe: MAINTENANT, statut: 'clos', issue: 'maintenu-sur-place' });
    const [a] = avancement(etatOperation(suite), [tenu, sorti, parti, menage('a2')], reperes()).demolitions;
    expect(a).toMatchObject({ menages: 4, aReloger: 1, partis: 1, maintenus: 1, sortis: 1 });
    expect(a).toMatchObject({ dernier: { reference: 'a2' }, encoreLa: [{ reference: 'a5' }] });
  });

  it('has no last household once everybody left', () => {
    const vide = avancement(
      etatOperation(suite),
      [menage('a1', { partiLe: MAINTENANT, etape: 'suivi' })],
      reperes(),
    );
    expect(vide.demolitions[0]).toMatchObject({ dernier: null, margeJours: null, alerte: false });
  });
});

describe('R1.17: small counts', () => {
  it.each([
    [
      [12, 3, 9],
      [12, null, null],
    ],
    [
      [12, 3, 2],
      [12, null, null],
    ],
    [
      [12, 0, 9],
      [12, 0, 9],
    ],
    [[3], [null]],
    [
      [4, 0],
      [null, 0],
    ],
  ])('%j is told as %j under a threshold of 5', (comptes, attendus) => {
    expect(masquer(comptes, 5)).toEqual(attendus);
  });

  it('never tell a small one, nor leave a single hole that the total would fill', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(20), { maxLength: 8 }), (comptes) => {
        const lus = masquer(comptes, 5);
        expect(lus.every((n) => n === null || n === 0 || n >= 5)).toBe(true);
        const trous = lus.filter((n) => n === null).length;
        const autres = comptes.filter((n) => n > 0).length;
        expect(trous === 1 && autres > 1).toBe(false);
      }),
    );
  });
});

describe('R2.6: the needs of an operation', () => {
  const besoin = (plus: Partial<Besoin> = {}): Besoin => ({
    ...{ typologie: 'T3', communes: ['Matoury'], accessible: null, transitoire: null, projet: null },
    ...{ ressources: null, personnes: null, occupation: null },
    ...plus,
  });
  const offres = [
    { typologie: 'T3', commune: 'Matoury', offres: 1 },
    { typologie: 'T5', commune: 'Roura', offres: 2 },
  ];
  const besoins = [
    besoin({ accessible: true, ressources: 499.99, personnes: 8, projet: 'auto-construction' }),
    besoin({ communes: ['Matoury', 'Cayenne'], ressources: 500, transitoire: true, occupation: 'suroccupe' }),
    besoin({ typologie: null, communes: [], ressources: 3000 }),
  ];
  const lu = compterBesoins(besoins, offres, [500, 1000, 3000], { seuil: null });

  it('are counted by typology and commune beside the offers, with the gap', () => {
    const de = (lignes: readonly { code: string }[], code: string) => lignes.find((l) => l.code === code);
    expect(de(lu.typologies, 'T3')).toMatchObject({ menages: 2, offres: 1, ecart: 1 });
    expect(de(lu.typologies, 'T5')).toMatchObject({ menages: 0, offres: 2, ecart: -2 });
    expect(de(lu.communes, 'Cayenne')).toMatchObject({ menages: 1, offres: 0, ecart: 1 });
    expect([lu.sansTypologie, lu.sansCommune]).toEqual([1, 1]);
    expect(lu.croise).toEqual([
      { typologie: 'T3', commune: 'Cayenne', menages: 1, offres: 0, ecart: 1 },
      { typologie: 'T3', commune: 'Matoury', menages: 2, offres: 1, ecart: 1 },
      { typologie: 'T5', commune: 'Roura', menages: 0, offres: 2, ecart: -2 },
    ]);
  });

  it('R1.18: by bands of resources whose bounds are the charter’s, by size, project and occupancy', () => {
    expect(tranches([500, 1000]).map((t) => t.libelle)).toEqual([
      'Moins de 500 €',
      'De 500 à moins de 1000 €',
      '1000 € et plus',
    ]);
    const comptes = (lignes: readonly { code: string; menages: number | null }[]) =>
      Object.fromEntries(lignes.filter((l) => l.menages !== 0).map((l) => [l.code, l.menages]));
    expect(comptes(lu.ressources)).toEqual({ 'sous-500': 1, 'sous-1000': 1, 'des-3000': 1 });
    expect(comptes(lu.tailles)).toEqual({ '6 et plus': 1, inconnu: 2 });
    expect(comptes(lu.projets)).toEqual({ 'auto-construction': 1, inconnu: 2 });
    expect(comptes(lu.accessible)).toEqual({ oui: 1, inconnu: 2 });
    expect(comptes(lu.occupation)).toEqual({ suroccupe: 1, inconnu: 2 });
  });

  it('R1.17: are masked for who must identify nobody, gaps included', () => {
    const cache = compterBesoins(besoins, offres, [500], { seuil: 5 });
    expect(cache.typologies.find((l) => l.code === 'T3')).toMatchObject({ menages: null, ecart: null });
  });
});
