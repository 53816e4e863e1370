import { dateCayenne, enMillisecondes, type DateCivile, type Instant } from '../../noyau/instants.js';
import type { LangueDocument } from '../modele.js';

/** Languages whose dates the runtime can say in full; the others have them in figures. */
const LOCALES: Readonly<Record<LangueDocument, string | null>> = { fr: 'fr-FR', 'pt-BR': 'pt-BR', ht: null };
const espaces = (texte: string): string => texte.replace(/[\u202f\u00a0]/g, ' ');

/** « mardi 8 décembre 2026 », in the language of the document. */
export function direDate(date: DateCivile, langue: LangueDocument = 'fr'): string {
  const locale = LOCALES[langue];
  const [annee = '', mois = '', jour = ''] = date.split('-');
  if (locale === null) return `${jour}/${mois}/${annee}`;
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeZone: 'UTC' });
  const dite = format.format(new Date(`${date}T12:00:00.000Z`));
  return langue === 'fr' ? dite.replace(/ 1 /, ' 1er ') : dite;
}

/** « 9 h 30 », the hour of Cayenne. */
export function direHeure(instant: Instant): string {
  const local = new Date(enMillisecondes(instant) - 3 * 3_600_000).toISOString();
  return `${Number(local.slice(11, 13))} h ${local.slice(14, 16)}`;
}

export const direJour = (instant: Instant, langue: LangueDocument = 'fr'): string =>
  direDate(dateCayenne(instant), langue);

const EUROS = new Intl.NumberFormat('fr-FR', { style: 'currency', currency: 'EUR' });
const NOMBRE = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 1 });

/** « 412,50 € »; empty when unknown. */
export const direEuros = (montant: number | null | undefined): string =>
  montant === null || montant === undefined ? '' : espaces(EUROS.format(montant));
/** « 52,5 »; empty when unknown. */
export const direNombre = (nombre: number | null | undefined): string =>
  nombre === null || nombre === undefined ? '' : espaces(NOMBRE.format(nombre));
