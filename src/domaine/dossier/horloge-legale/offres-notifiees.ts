import type { Fait } from '../../noyau/evenement.js';
import type { EtatDossier } from '../etat.js';
import { dernier } from '../faits.js';
import type { Notification, Proposition } from '../proposition.js';
import { compteDuRegime, compteSous, validiteSous, type SousRegime } from '../validite.js';

/** Taken back by others than the household: no delay runs from them. */
const REPRISES: readonly Proposition['etat'][] = ['retiree', 'declinee', 'rejetee'];
const FINIES: readonly Proposition['etat'][] = [...REPRISES, 'refusee'];
const ACCEPTEES: readonly Proposition['etat'][] = ['acceptee', 'attribuee'];

export type OffreNotifiee = Proposition & { readonly notification: Notification };
type Offres = Pick<EtatDossier, 'propositions' | 'faits' | 'regimes'>;

const notifiee = (p: Proposition): p is OffreNotifiee => p.notification !== null;

/** A refusal that does not count leaves an offer to be made. */
const refusTenu = (p: Proposition, regime: SousRegime): boolean =>
  p.etat !== 'refusee' || compteSous(p, regime);

/**
 * The notified offers that count for the dates of the law under that regime, in the order of their notification: valid, not taken
 * back, and whose refusal, if any, counts: what was notified stays so whatever the commission decides (R9.23, R9.50).
 */
export function offresNotifiees(offres: Offres, regime: SousRegime): OffreNotifiee[] {
  const { jusqua } = compteDuRegime(offres, regime);
  return offres.propositions
    .filter(notifiee)
    .filter((p) => p.notification.fait.version < jusqua)
    .filter((p) => !REPRISES.includes(p.etat) && refusTenu(p, regime))
    .filter((p) => validiteSous(p, regime).valide ?? regime.presumee)
    .sort((a, b) =>
      a.notification.le < b.notification.le ? -1 : a.notification.le > b.notification.le ? 1 : 0,
    );
}

/** Those notified and not taken back, refused for a reason that counts if at all: they would count if they are valid (R4.192). */
const compteraient = ({ propositions }: Offres): OffreNotifiee[] =>
  propositions
    .filter(notifiee)
    .filter((p) => !REPRISES.includes(p.etat) && (p.etat !== 'refusee' || p.motifCompte));

/** Of them, those whose validity under that regime nobody knows: they wait for a check to count (R4.192). */
export const offresAVerifier = (offres: Offres, regime: SousRegime): OffreNotifiee[] =>
  regime.presumee ? [] : compteraient(offres).filter((p) => validiteSous(p, regime).valide === null);

/** Of them, those known not to be valid. */
export const offresNonValables = (offres: Offres, regime: SousRegime): OffreNotifiee[] =>
  compteraient(offres).filter((p) => validiteSous(p, regime).valide === false);

/**
 * The fact that, since the last notification, has taken an offer out of those that count, or its notification back: what was done is
 * to be done again (R9.23, R4.128).
 */
export function offrePerdue(offres: Offres, regime: SousRegime): Fait | null {
  const comptees = new Set(offresNotifiees(offres, regime).map(({ id }) => id));
  const notifiees = offres.propositions.filter(notifiee);
  const perdues = notifiees.filter(({ id }) => !comptees.has(id));
  const perdue = dernier(
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
  const { jusqua } = compteDuRegime(offres, regime);
  return (
    comptees.find((p) => ACCEPTEES.includes(p.etat) && p.fait.version < jusqua) ?? comptees[dues - 1] ?? null
  );
}
