import Holidays from 'date-holidays';
import type { Calendrier } from '../domaine/noyau/delais.js';

const PREMIERE_ANNEE = 1990;
const DERNIERE_ANNEE = 2060;
let calcule: Calendrier | undefined;

/** Public holidays of French Guiana, 10 June included, from 1990 to 2060 (`date-holidays`, CC-BY data: see NOTICE). */
export function calendrierGuyane(): Calendrier {
  calcule ??= calculer();
  return calcule;
}

function calculer(): Calendrier {
  const guyane = new Holidays('FR', 'GF', { languages: ['fr'], types: ['public'] });
  const feries: Record<string, string> = {};
  for (let annee = PREMIERE_ANNEE; annee <= DERNIERE_ANNEE; annee += 1) {
    for (const { date, name } of guyane.getHolidays(annee)) feries[date.slice(0, 10)] = name;
  }
  return { feries: Object.freeze(feries) };
}
