import { ajouterJours } from '../../../src/domaine/noyau/instants.js';
import type { Calendrier } from '../../../src/domaine/noyau/delais.js';

/** Easter Sunday of a Gregorian year (Meeus): the movable holidays follow it. */
function paques(annee: number): string {
  const a = annee % 19;
  const b = Math.floor(annee / 100);
  const c = annee % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const rang = h + l - 7 * m + 114;
  const deux = (n: number) => String(n).padStart(2, '0');
  return `${annee}-${deux(Math.floor(rang / 31))}-${deux((rang % 31) + 1)}`;
}

const FIXES: Readonly<Record<string, string>> = {
  '01-01': 'Jour de l’an',
  '05-01': 'Fête du travail',
  '05-08': 'Victoire de 1945',
  '06-10': 'Abolition de l’esclavage',
  '07-14': 'Fête nationale',
  '08-15': 'Assomption',
  '11-01': 'Toussaint',
  '11-11': 'Armistice',
  '12-25': 'Noël',
};

function feriesDe(annee: number): [string, string][] {
  const dimanche = paques(annee);
  return [
    ...Object.entries(FIXES).map(([jour, nom]): [string, string] => [`${annee}-${jour}`, nom]),
    [ajouterJours(dimanche, 1), 'Lundi de Pâques'],
    [ajouterJours(dimanche, 39), 'Ascension'],
    [ajouterJours(dimanche, 50), 'Lundi de Pentecôte'],
  ];
}

const ANNEES = Array.from({ length: 40 }, (_, rang) => 2010 + rang);
/** Public holidays of Guyane from 2010 to 2049, computed here and not by the library that the service uses. */
export const GUYANE: Calendrier = { feries: Object.fromEntries(ANNEES.flatMap(feriesDe)) };
