/** Instants are shown as they are lived in Guyane, whatever the device's clock says. */
const FUSEAU = 'America/Cayenne';
const MS_PAR_JOUR = 86_400_000;
const JOUR_SEUL = /^\d{4}-\d{2}-\d{2}$/;

const dateLongue = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeZone: FUSEAU });
const heureCourte = new Intl.DateTimeFormat('fr-FR', {
  hour: '2-digit',
  minute: '2-digit',
  timeZone: FUSEAU,
});
const jourIso = new Intl.DateTimeFormat('en-CA', { timeZone: FUSEAU });
const euros = new Intl.NumberFormat('fr-FR', { style: 'currency', currency: 'EUR' });
const nombres = new Intl.NumberFormat('fr-FR');

/** The calendar day in Cayenne, `2026-03-12`, of an instant or of a day that is one already. */
export function jour(valeur: string | Date): string {
  return typeof valeur === 'string' && JOUR_SEUL.test(valeur) ? valeur : jourIso.format(new Date(valeur));
}

/** `12 mars 2026`, `1er mars 2026`, from an instant or from `2026-03-12`. */
export function date(valeur: string | Date): string {
  return dateLongue.format(new Date(`${jour(valeur)}T12:00:00-03:00`)).replace(/^1 /, '1er ');
}

/** `14:05`, in Cayenne. */
export function heure(instant: string | Date): string {
  return heureCourte.format(new Date(instant));
}

/** `12 mars 2026 à 14:05`, in Cayenne. */
export function dateHeure(instant: string | Date): string {
  return `${date(instant)} à ${heure(instant)}`;
}

/** `au plus tard le 18 décembre 2026`, from the instant at which it is too late: midnight ends the day before. */
export function auPlusTard(terme: string): string {
  return `au plus tard le ${date(new Date(Date.parse(terme) - 1))}`;
}

/** `1 234,56 €`, from euros. */
export function montant(valeur: number): string {
  return euros.format(valeur);
}

/** `12 345`. */
export function nombre(valeur: number): string {
  return nombres.format(valeur);
}

/** `0 dossier`, `1 dossier`, `12 dossiers`; `pluriel` for words that do not take an s. */
export function compte(valeur: number, singulier: string, pluriel = `${singulier}s`): string {
  return `${nombre(valeur)} ${Math.abs(valeur) < 2 ? singulier : pluriel}`;
}

interface Compte {
  /** How many are shown. */
  readonly lus: number;
  /** How many there are in all, when it is known. */
  readonly total: number | undefined;
  /** Are there more to show? */
  readonly suite: boolean;
}

/** `120 dossiers, dont 50 ici`; `50 dossiers ici, d’autres suivent` when their number is not known. */
export function compteListe({ lus, total, suite }: Compte, singulier: string, pluriel?: string): string {
  if (!suite) return compte(lus, singulier, pluriel);
  if (total === undefined || total <= lus) return `${compte(lus, singulier, pluriel)} ici, d’autres suivent`;
  return `${compte(total, singulier, pluriel)}, dont ${nombre(lus)} ici`;
}

/** Calendar days from today to the due day, in Cayenne: negative when it is past. */
export function joursAvant(echeance: string | Date, maintenant: string | Date = new Date()): number {
  return Math.round((Date.parse(jour(echeance)) - Date.parse(jour(maintenant))) / MS_PAR_JOUR);
}

/** How far a due date is: `en retard de 3 jours`, `en retard depuis aujourd’hui`, `aujourd’hui`, `demain`, `dans 4 jours`. */
export function delai(echeance: string | Date, maintenant: string | Date = new Date()): string {
  const jours = joursAvant(echeance, maintenant);
  if (jours < 0) return `en retard de ${compte(-jours, 'jour')}`;
  if (jours > 1) return `dans ${compte(jours, 'jour')}`;
  if (jours === 1) return 'demain';
  return estPasse(echeance, maintenant) ? 'en retard depuis aujourd’hui' : 'aujourd’hui';
}

/** Whether a due date is past: a day is past when it is over, an instant as soon as it is gone. */
export function estPasse(echeance: string | Date, maintenant: string | Date = new Date()): boolean {
  if (typeof echeance === 'string' && JOUR_SEUL.test(echeance)) return joursAvant(echeance, maintenant) < 0;
  return new Date(echeance).getTime() < new Date(maintenant).getTime();
}
