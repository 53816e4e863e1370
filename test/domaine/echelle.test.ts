import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { RegleTache } from '../../src/domaine/charte/charte.js';
import { echelleDe } from '../../src/domaine/dossier/taches.js';
import type { Calendrier } from '../../src/domaine/noyau/delais.js';
import { instantCayenne } from '../../src/domaine/noyau/instants.js';

const calendrier: Calendrier = { feries: { '2026-06-10': 'Abolition de l’esclavage' } };
const civil = (duree: string) => ({ duree, calendrier: 'civil' as const });
const ouvres = (n: number) => ({ duree: `P${n}D`, calendrier: 'ouvre' as const });
const regle: RegleTache = {
  pour: 'referent',
  rappels: [civil('P3M'), ouvres(2)],
  echeance: civil('P0D'),
  escalades: [{ apres: ouvres(5), vers: 'pilote' }],
};
const depart = instantCayenne('2026-01-05', 12);
const terme = instantCayenne('2026-06-11', 24);
const rangs = (echelle: ReturnType<typeof echelleDe>) => echelle.map((r) => `${r.rang} ${r.le}`);

describe('a ladder around a date that a fact gives', () => {
  it('R7.9: reminders before it, on working days of Guyane, lateness at it, escalations after it', () => {
    expect(rangs(echelleDe(regle, depart, calendrier, terme))).toEqual([
      'rappel-1 2026-03-11T11:00:00.000Z',
      'rappel-2 2026-06-08T11:00:00.000Z',
      'retard 2026-06-12T03:00:00.000Z',
      'escalade-1 2026-06-18T11:00:00.000Z',
    ]);
  });

  it('R7.9: a reminder that would precede the cause is left out', () => {
    const tardif = instantCayenne('2026-05-04', 12);
    expect(rangs(echelleDe(regle, tardif, calendrier, terme)).map((r) => r.split(' ')[0])).toEqual([
      'rappel-2',
      'retard',
      'escalade-1',
    ]);
  });

  it('R7.9: whatever the date, what reminds comes before it and what sanctions does not', () => {
    const jours = fc
      .integer({ min: 0, max: 800 })
      .map((n) => new Date(Date.UTC(2026, 0, 6 + n)).toISOString());
    fc.assert(
      fc.property(jours, (date) => {
        const echelle = echelleDe(regle, depart, calendrier, date);
        return echelle.every(({ rang, le }) =>
          rang.startsWith('rappel') ? le < date && le > depart : le >= date,
        );
      }),
    );
  });
});
