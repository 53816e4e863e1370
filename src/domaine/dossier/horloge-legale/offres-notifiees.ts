import type { Fait } from '../../noyau/evenement.js';
import { dernier } from '../faits.js';
import type { Notification, Proposition } from '../proposition.js';
import { compteSous, validiteSous, type SousRegime } from '../validite.js';

/** Taken back by others than the household: no delay runs from them. */
const REPRISES: readonly Proposition['etat'][] = ['retiree', 'declinee', 'rejetee'];
const FINIES: readonly Proposition['etat'][] = [...REPRISES, 'refusee'];
const ACCEPTEES: readonly Proposition['etat'][] = ['acceptee', 'attribuee'];

export type OffreNotifiee = Proposition & { readonly notification: Notification };
interface Offres {
  readonly propositions: readonly Proposition[];
  readonly faits: Readonly<Record<string, Fait>>;
}

const notifiee = (p: Proposition): p is OffreNotifiee => p.notification !== null;

/** A refusal that does not count, or that the commission has already decided on, leaves an offer to be made. */
const refusTenu = (p: Proposition, regime: SousRegime, depuis: number): boolean =>
  p.etat !== 'refusee' || (p.fait.version > depuis && compteSous(p, regime));

/**
 * The notified offers that count for the dates of the law under that regime, in the order of their notification: valid, not taken
 * back, and whose refusal, if any, counts since the last decision of the commission (R9.23).
 */
export function offresNotifiees({ propositions, faits }: Offres, regime: SousRegime): OffreNotifiee[] {
  const depuis = faits['cas-tranche']?.version ?? 0;
  return propositions
    .filter(notifiee)
    .filter((p) => !REPRISES.includes(p.etat) && refusTenu(p, regime, depuis))
    .filter((p) => validiteSous(p, regime).valide ?? regime.presumee)
    .sort((a, b) =>
      a.notification.le < b.notification.le ? -1 : a.notification.le > b.notification.le ? 1 : 0,
    );
}

/**
 * The fact that, since the last notification, has taken an offer out of those that count, or its notification back: what was done is
 * to be done again (R9.23, R4.128).
 */
export function offrePerdue(offres: Offres, regime: SousRegime): Fait | null {
  const comptees = new Set(offresNotifiees(offres, regime).map(({ id }) => id));
  const notifiees = offres.propositions.filter(notifiee);
  const perdues = notifiees.filter(({ id }) => !comptees.has(id));
  const perdue = dernier(
    offres.faits['cas-tranche'],
    ...perdues.flatMap(({ etat, fait, validiteDite }) => [FINIES.includes(etat) ? fait : null, validiteDite]),
  );
  const derniere = dernier(...notifiees.map((p) => p.notification.fait));
  const reprise = dernier(...offres.propositions.map((p) => p.notificationReprise));
  return dernier(
    derniere && perdue && perdue.version > derniere.version ? perdue : null,
    reprise && reprise.version > (derniere?.version ?? 0) ? reprise : null,
  );
}

/** The offer from whose notification the delays run: the one accepted, else the last of those owed (R9.6, R9.23). */
export function offreDeReference(offres: Offres, regime: SousRegime, dues: number): OffreNotifiee | null {
  const comptees = offresNotifiees(offres, regime);
  return comptees.find((p) => ACCEPTEES.includes(p.etat)) ?? comptees[dues - 1] ?? null;
}
