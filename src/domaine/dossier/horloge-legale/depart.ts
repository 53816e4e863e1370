import { offresDues, type Jalon, type Regime } from '../../charte/regimes.js';
import { ajouterJours, dateCayenne, type DateCivile } from '../../noyau/instants.js';
import type { EtatDossier } from '../etat.js';
import { dureeSuspendue, type Horloge } from '../horloge.js';
import type { Proposition } from '../proposition.js';
import type { RegimeDossier } from '../regimes.js';
import { validiteSous } from '../validite.js';
import { dateGardee, dateJalon, jalonsDe, plusTardive } from './jalons.js';
import type { DepartAuPlusTot } from './types.js';

type Dates = Pick<RegimeDossier, 'acteLe' | 'departLe'>;
const ACCEPTEES: readonly Proposition['etat'][] = ['acceptee', 'attribuee'];
/** Taken back by others than the household: no delay runs from them. */
const REPRISES: readonly Proposition['etat'][] = ['retiree', 'declinee', 'rejetee'];

/** The offer from whose notification the delays run: the one accepted, else the last of those owed, valid and notified (R9.6). */
export function offreDeReference(
  { propositions }: EtatDossier,
  regime: Regime,
  dues: number,
): Proposition | null {
  const notifiees = propositions
    .filter((p) => p.notification && !REPRISES.includes(p.etat))
    .filter((p) => validiteSous(p, regime).valide ?? regime.presumee);
  const acceptee = notifiees.find((p) => ACCEPTEES.includes(p.etat));
  if (acceptee) return acceptee;
  const dates = [...notifiees].sort((a, b) =>
    (a.notification?.le ?? '') < (b.notification?.le ?? '') ? -1 : 1,
  );
  return dates[dues - 1] ?? null;
}

/** The date from which a delay of the regime runs; null while its proof lacks. */
export function origine(
  etat: EtatDossier,
  { acteLe, departLe }: Dates,
  regime: Regime,
  point: Jalon['point'],
  horloge: Horloge,
): DateCivile | null {
  if (point === 'acte') return acteLe;
  if (point === 'depart') return departLe;
  if (point === 'bail') return etat.faits['bail'] ? dateCayenne(etat.faits['bail'].le) : null;
  const offre = offreDeReference(etat, regime, offresDues(horloge.charte, regime));
  return offre?.notification?.le ?? null;
}

const JOUR_MS = 86_400_000;

/** Days during which the clock that a date of the regime follows was stopped (R9.7). */
export function joursSuspendus(etat: EtatDossier, regime: Regime, jalon: Jalon, horloge: Horloge): number {
  if (jalon.point !== 'offre') return 0;
  const fait = offreDeReference(etat, regime, offresDues(horloge.charte, regime))?.notification?.fait.le;
  const suspendu = fait ? dureeSuspendue(etat.suspensions, fait, horloge.maintenant) : 0;
  return Math.ceil(suspendu / JOUR_MS);
}

/** The date of a jalon; what runs from a notification leaves suspended time out, a date of the law itself does not move (R9.7). */
export function dateDuJalon(
  etat: EtatDossier,
  dates: Dates,
  regime: Regime,
  jalon: Jalon,
  horloge: Horloge,
): DateCivile | null {
  const depuis = origine(etat, dates, regime, jalon.point, horloge);
  const gardee = dateGardee(regime, jalon, depuis, etat.datesGardees);
  if (depuis === null) return gardee;
  const le = plusTardive(dateJalon(depuis, jalon, horloge.calendrier), gardee);
  return ajouterJours(le, joursSuspendus(etat, regime, jalon, horloge));
}

/** Before that date nobody may be made to leave under this regime; what lacks for it to be told (R9.6, R9.10). */
export function departAuPlusTot(
  etat: EtatDossier,
  dates: Dates,
  regime: Regime,
  horloge: Horloge,
): DepartAuPlusTot {
  const interdits = jalonsDe(regime, etat.datesGardees).filter((j) => j.portee === 'pas-de-depart-avant');
  const dits = interdits.map((jalon) => ({ jalon, le: dateDuJalon(etat, dates, regime, jalon, horloge) }));
  const absent = dits.find(({ le }) => le === null);
  if (absent) return { le: null, article: absent.jalon.article, manque: absent.jalon.preuve };
  const dernier = dits.reduce<(typeof dits)[number] | null>(
    (plus, d) => (plus === null || (d.le ?? '') > (plus.le ?? '') ? d : plus),
    null,
  );
  return { le: dernier?.le ?? null, article: dernier?.jalon.article ?? null, manque: null };
}
