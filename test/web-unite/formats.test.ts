import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  auPlusTard,
  compte,
  compteListe,
  date,
  dateHeure,
  delai,
  estPasse,
  heure,
  jour,
  joursAvant,
  montant,
  nombre,
} from '../../web/src/commun/formats.ts';

/** Intl parts thousands and currencies with unbreakable spaces. */
const simple = (texte: string): string => texte.replace(/[\u00a0\u202f]/g, ' ');
const instants = fc.date({
  min: new Date('2020-01-01T00:00:00Z'),
  max: new Date('2040-01-01T00:00:00Z'),
  noInvalidDate: true,
});

describe('Dates des pages', () => {
  test('s’écrivent en toutes lettres', () => {
    expect(date('2026-03-12')).toBe('12 mars 2026');
    expect(date('2026-08-01')).toBe('1er août 2026');
    expect(date('2026-11-11')).toBe('11 novembre 2026');
  });

  test('sont celles de Cayenne, pas celles de l’appareil', () => {
    expect(date('2026-03-12T01:30:00Z')).toBe('11 mars 2026');
    expect(heure('2026-03-12T17:05:00Z')).toBe('14:05');
    expect(dateHeure('2026-03-12T03:00:00Z')).toBe('12 mars 2026 à 00:00');
  });

  test('un délai qui finit à minuit se dit par son dernier jour', () => {
    expect(auPlusTard('2026-12-19T03:00:00.000Z')).toBe('au plus tard le 18 décembre 2026');
    expect(auPlusTard('2026-12-19T15:00:00.000Z')).toBe('au plus tard le 19 décembre 2026');
  });

  test('un jour légal ne change jamais de jour', () => {
    fc.assert(fc.property(instants, (instant) => jour(jour(instant)) === jour(instant)));
  });
});

describe('Le compte d’une liste', () => {
  test.each([
    [{ lus: 120, total: 120, suite: false }, '120 dossiers'],
    [{ lus: 50, total: 1_200, suite: true }, '1 200 dossiers, dont 50 ici'],
    [{ lus: 50, total: undefined, suite: true }, '50 dossiers ici, d’autres suivent'],
    [{ lus: 1, total: undefined, suite: false }, '1 dossier'],
    [{ lus: 51, total: 50, suite: true }, '51 dossiers ici, d’autres suivent'],
  ])('%j', (lecture, texte) => {
    expect(simple(compteListe(lecture, 'dossier'))).toBe(texte);
  });
});

describe('Délais des pages', () => {
  const midi = '2026-03-12T15:00:00Z';

  test.each([
    ['2026-03-09', 'en retard de 3 jours'],
    ['2026-03-11', 'en retard de 1 jour'],
    ['2026-03-12', 'aujourd’hui'],
    ['2026-03-12T14:00:00Z', 'en retard depuis aujourd’hui'],
    ['2026-03-12T16:00:00Z', 'aujourd’hui'],
    ['2026-03-13', 'demain'],
    ['2026-03-16', 'dans 4 jours'],
  ])('%s se dit « %s »', (echeance, dit) => expect(delai(echeance, midi)).toBe(dit));

  test('« en retard » si et seulement si l’échéance est passée', () => {
    fc.assert(
      fc.property(instants, instants, (echeance, maintenant) => {
        expect(delai(echeance, maintenant).startsWith('en retard')).toBe(estPasse(echeance, maintenant));
      }),
    );
  });

  test('compte les jours du calendrier de Cayenne, pas les tranches de 24 heures', () => {
    expect(joursAvant('2026-03-13T03:30:00Z', '2026-03-13T02:30:00Z')).toBe(1);
  });
});

describe('Nombres des pages', () => {
  test('s’écrivent à la française', () => {
    expect(simple(montant(1234.56))).toBe('1 234,56 €');
    expect(simple(montant(0))).toBe('0,00 €');
    expect(simple(nombre(12345))).toBe('12 345');
  });

  test('s’accordent', () => {
    expect(compte(0, 'dossier')).toBe('0 dossier');
    expect(compte(1, 'dossier')).toBe('1 dossier');
    expect(simple(compte(1200, 'dossier'))).toBe('1 200 dossiers');
    expect(compte(2, 'travail', 'travaux')).toBe('2 travaux');
  });
});
