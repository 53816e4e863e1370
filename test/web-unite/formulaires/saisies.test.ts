import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { lireInstant } from '../../../src/domaine/noyau/instants.js';
import {
  ecrireInstant,
  lireDate,
  lireHeure,
  saisieInstant,
} from '../../../web/src/formulaires/modele/dates.ts';
import { decimales, ecrireNombre, lireNombre } from '../../../web/src/formulaires/modele/nombres.ts';

describe('Les montants', () => {
  test.each([
    ['1 234,56 €', 1234.56],
    ['1\u202f234,56\u00a0€', 1234.56],
    ['1234.5', 1234.5],
    [' 650 ', 650],
    [',5', 0.5],
    ['48 m²', 48],
    ['-3', -3],
  ])('« %s » se lit', (texte, attendu) => expect(lireNombre(texte)).toBe(attendu));

  test.each(['', 'abc', '1,2,3', '1.234,56', '12 e', '1e3', '€'])('« %s » ne se lit pas', (texte) =>
    expect(lireNombre(texte)).toBeNull(),
  );

  test('ce qui est écrit se relit, virgule ou point', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000_000 }), (centimes) => {
        const montant = centimes / 100;
        expect(lireNombre(ecrireNombre(montant, true))).toBe(montant);
        expect(lireNombre(String(montant).replace('.', ','))).toBe(montant);
      }),
    );
  });

  test('les décimales comptées sont celles qui changent le montant', () => {
    expect(decimales('12,345')).toBe(3);
    expect(decimales('12,30')).toBe(1);
    expect(decimales('1 200')).toBe(0);
    expect(decimales('12,00 €')).toBe(0);
  });
});

describe('Les dates et les heures de Cayenne', () => {
  test.each([
    ['12/03/2026', '2026-03-12'],
    ['1.3.2026', '2026-03-01'],
    ['2026-03-12', '2026-03-12'],
    ['29/02/2024', '2024-02-29'],
  ])('« %s » se lit', (texte, attendu) => expect(lireDate(texte)).toBe(attendu));

  test.each(['29/02/2026', '31/04/2026', '2026-13-01', '12/03/26', 'hier', ''])(
    '« %s » ne se lit pas',
    (texte) => expect(lireDate(texte)).toBeNull(),
  );

  test.each([
    ['14:05', '14:05'],
    ['14h05', '14:05'],
    ['9h', '09:00'],
    ['24:00', null],
    ['12:60', null],
  ])('heure « %s »', (texte, attendu) => expect(lireHeure(texte)).toBe(attendu));

  test('un instant saisi est celui que le service lit, et se remontre pareil', () => {
    const jours = fc
      .date({
        min: new Date('1900-01-02T00:00:00Z'),
        max: new Date('2199-12-30T00:00:00Z'),
        noInvalidDate: true,
      })
      .map((d) => d.toISOString());
    fc.assert(
      fc.property(jours, (iso) => {
        const minute = `${iso.slice(0, 16)}:00.000Z`;
        const saisie = saisieInstant(minute);
        const ecrit = ecrireInstant(saisie);
        expect(ecrit && lireInstant(ecrit)).toBe(minute);
        expect(ecrit && saisieInstant(ecrit)).toEqual(saisie);
      }),
    );
  });

  test('un jour sans heure reste un jour', () => {
    expect(ecrireInstant({ jour: '2026-03-12', heure: '' })).toBe('2026-03-12');
    expect(ecrireInstant({ jour: '', heure: '10:00' })).toBeNull();
  });
});
