import type { SaisieInstant } from './champ.ts';

/** Cayenne is at UTC−3 all year round. */
const DECALAGE = '-03:00';
const DECALAGE_MS = -3 * 3_600_000;

const estReelle = (iso: string): boolean => {
  const ms = Date.parse(`${iso}T00:00:00.000Z`);
  return !Number.isNaN(ms) && new Date(ms).toISOString().slice(0, 10) === iso;
};

/** A day as typed (`2026-03-12`, `12/03/2026`, `12.3.2026`) → `2026-03-12`; null when it is not a real day of 1900–2199. */
export function lireDate(texte: string): string | null {
  const net = texte.trim();
  const francaise = /^(\d{1,2})[/. -](\d{1,2})[/. -](\d{4})$/.exec(net);
  const [, jour = '', mois = '', annee = ''] = francaise ?? [];
  const iso = francaise ? `${annee}-${mois.padStart(2, '0')}-${jour.padStart(2, '0')}` : net;
  return /^(19|20|21)\d{2}-\d{2}-\d{2}$/.test(iso) && estReelle(iso) ? iso : null;
}

/** A time as typed (`14:05`, `14h05`, `9h`) → `14:05`; null when it is not one. */
export function lireHeure(texte: string): string | null {
  const [, heures = '', minutes = '00'] = /^(\d{1,2})(?:[:hH](\d{2})?)?$/.exec(texte.trim()) ?? [];
  if (heures === '' || Number(heures) > 23 || Number(minutes) > 59) return null;
  return `${heures.padStart(2, '0')}:${minutes}`;
}

/** ISO instant with the offset of Cayenne, or the day alone when no time was typed; null when it cannot be read. */
export function ecrireInstant({ jour, heure }: SaisieInstant): string | null {
  const date = lireDate(jour);
  if (!date) return null;
  if (heure.trim() === '') return date;
  const lue = lireHeure(heure);
  return lue ? `${date}T${lue}:00${DECALAGE}` : null;
}

/** Day and time of Cayenne of an ISO instant (or of a day alone). */
export function saisieInstant(iso: string): SaisieInstant {
  const seulJour = lireDate(iso);
  if (seulJour) return { jour: seulJour, heure: '' };
  const ms = Date.parse(iso);
  if (Number.isNaN(ms)) return { jour: '', heure: '' };
  const local = new Date(ms + DECALAGE_MS).toISOString();
  return { jour: local.slice(0, 10), heure: local.slice(11, 16) };
}
