import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  ajouterJoursOuvres,
  estOuvre,
  jourOuvreSuivant,
  lireDuree,
  terme,
  type Delai,
} from '../../src/domaine/noyau/delais.js';
import {
  ajouterJours,
  ajouterMois,
  dateCayenne,
  estDateCivile,
  instantCayenne,
  jourSemaine,
  lireInstant,
} from '../../src/domaine/noyau/instants.js';
import { GUYANE } from './soutien/calendrier.js';

const dates = fc.integer({ min: 0, max: 10_000 }).map((n) => ajouterJours('2015-01-01', n));
const instants = fc.tuple(dates, fc.integer({ min: 0, max: 23 })).map(([d, h]) => instantCayenne(d, h));
const ouvres = (jours: number): Delai => ({ duree: `P${jours}D`, calendrier: 'ouvre' });
const delais = fc.oneof(
  fc.integer({ min: 1, max: 60 }).map(ouvres),
  fc
    .constantFrom('P1M', 'P15D', 'P1Y', 'P2W', 'P1M7D')
    .map((duree): Delai => ({ duree, calendrier: 'civil' })),
);

describe('working days of Guyane', () => {
  it('R7.3: never end on a week-end nor on a holiday', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: 1, max: 300 }), (date, jours) => {
        const fin = ajouterJoursOuvres(date, jours, GUYANE);
        expect([0, 6]).not.toContain(jourSemaine(fin));
        expect(GUYANE.feries[fin]).toBeUndefined();
      }),
    );
  });

  it('R7.3: more days, or a later departure, never end earlier; and they add up', () => {
    fc.assert(
      fc.property(dates, fc.nat(100), fc.nat(100), fc.nat(30), (date, a, b, plus) => {
        expect(ajouterJoursOuvres(date, a + b, GUYANE) >= ajouterJoursOuvres(date, a, GUYANE)).toBe(true);
        expect(
          ajouterJoursOuvres(ajouterJours(date, plus), a, GUYANE) >= ajouterJoursOuvres(date, a, GUYANE),
        ).toBe(true);
        expect(ajouterJoursOuvres(ajouterJoursOuvres(date, a, GUYANE), b, GUYANE)).toBe(
          ajouterJoursOuvres(date, a + b, GUYANE),
        );
      }),
    );
  });

  it('R7.3: count exactly the working days between departure and end', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: 1, max: 80 }), (date, jours) => {
        let compte = 0;
        for (let jour = date; jour < ajouterJoursOuvres(date, jours, GUYANE);) {
          jour = ajouterJours(jour, 1);
          if (estOuvre(jour, GUYANE)) compte += 1;
        }
        expect(compte).toBe(jours);
      }),
    );
  });

  it('R7.3: 10 June, the abolition of slavery, is not worked', () => {
    expect(estOuvre('2026-06-10', GUYANE)).toBe(false);
    expect(ajouterJoursOuvres('2026-06-09', 1, GUYANE)).toBe('2026-06-11');
    expect(jourOuvreSuivant('2026-06-10', GUYANE)).toBe('2026-06-11');
  });

  it('R7.3: the year’s end is crossed', () => {
    expect(ajouterJoursOuvres('2026-12-24', 1, GUYANE)).toBe('2026-12-28');
    expect(ajouterJoursOuvres('2026-12-31', 1, GUYANE)).toBe('2027-01-04');
    expect(ajouterMois('2026-12-31', 2)).toBe('2027-02-28');
    expect(ajouterMois('2027-12-31', 2)).toBe('2028-02-29');
  });
});

describe('delays', () => {
  it('R7.3: a due date is never before its departure, a reminder leaves at eight on a working day', () => {
    fc.assert(
      fc.property(instants, delais, (depart, delai) => {
        const fin = terme(depart, delai, 'fin', GUYANE);
        const matin = terme(depart, delai, 'matin', GUYANE);
        expect(fin > depart).toBe(true);
        expect(matin.slice(11)).toBe('11:00:00.000Z');
        expect(estOuvre(dateCayenne(matin), GUYANE)).toBe(true);
        expect(fin.slice(11)).toBe('03:00:00.000Z');
      }),
    );
  });

  it('R7.2: a delay in seconds ignores the calendar', () => {
    expect(terme('2026-06-09T23:59:58.000Z', { duree: 'PT3S', calendrier: 'ouvre' }, 'fin', GUYANE)).toBe(
      '2026-06-10T00:00:01.000Z',
    );
    expect(() =>
      terme('2026-06-09T00:00:00.000Z', { duree: '3 jours', calendrier: 'ouvre' }, 'fin', GUYANE),
    ).toThrow(RangeError);
  });

  it.each(['', 'P', 'PT', 'P1', 'P1H', '1D', 'P-1D', 'P1DT', 'p1d'])(
    'R7.2: %p is not a duration',
    (texte) => {
      expect(lireDuree(texte)).toBeNull();
    },
  );
});

describe('dates of Cayenne', () => {
  it('R7.3: an instant belongs to the day Cayenne lives, three hours behind UTC', () => {
    expect(dateCayenne('2026-01-01T02:59:59.999Z')).toBe('2025-12-31');
    expect(dateCayenne('2026-01-01T03:00:00.000Z')).toBe('2026-01-01');
    fc.assert(
      fc.property(instants, (instant) =>
        expect(dateCayenne(instant)).toBe(dateCayenne(instantCayenne(dateCayenne(instant), 0))),
      ),
    );
  });

  it.each(['2026-02-29', '2026-13-01', '2026-1-1', '1899-12-31', '2026-04-31', 'x'])(
    'R0.4: %p is not a date',
    (texte) => {
      expect(estDateCivile(texte)).toBe(false);
      expect(lireInstant(texte)).toBeNull();
    },
  );

  it.each([
    ['2026-03-02', '2026-03-02T15:00:00.000Z'],
    ['2026-03-02T09:00:00-03:00', '2026-03-02T12:00:00.000Z'],
    ['2026-03-02T12:00Z', '2026-03-02T12:00:00.000Z'],
  ])('R0.4: %p is read as %p', (texte, instant) => {
    expect(lireInstant(texte)).toBe(instant);
  });
});
