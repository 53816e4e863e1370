import { offresDues, type Jalon, type Regime } from '../../charte/regimes.js';
import type { Fait } from '../../noyau/evenement.js';
import {
  ajouterJours,
  dateCayenne,
  instantCayenne,
  JOUR_MS,
  type DateCivile,
  type Instant,
} from '../../noyau/instants.js';
import type { EtatDossier } from '../etat.js';
import { tempsSuspendu, type Horloge } from '../horloge.js';
import type { RegimeDossier } from '../regimes.js';
import { dateGardee, dateJalon, jalonsDe, plusTardive } from './jalons.js';
import { ceQuiManque } from './manque.js';
import { offreDeReference } from './offres-notifiees.js';
import type { DepartAuPlusTot } from './types.js';

type Dates = Pick<RegimeDossier, 'acteLe' | 'departLe' | 'decisionLe'>;
const reference = (etat: EtatDossier, regime: Regime, { charte }: Horloge) =>
  offreDeReference(etat, regime, offresDues(charte, regime));

/** The date from which a delay of the regime runs; null while its proof lacks. */
export function origine(
  etat: EtatDossier,
  { acteLe, departLe, decisionLe }: Dates,
  regime: Regime,
  point: Jalon['point'],
  horloge: Horloge,
): DateCivile | null {
  if (point === 'acte') return acteLe;
  if (point === 'depart') return departLe;
  if (point === 'decision') return decisionLe;
  if (point === 'bail') return etat.faits['bail'] ? dateCayenne(etat.faits['bail'].le) : null;
  return reference(etat, regime, horloge)?.notification.le ?? null;
}

/** The date of a jalon before any suspension, and the days that suspensions add to it. */
export interface Datation {
  readonly nue: DateCivile;
  readonly jours: number;
}

/** Days during which the clock that such a date follows was stopped, before it was reached (R9.7, R9.24). */
function joursSuspendus(etat: EtatDossier, fait: Fait, nue: DateCivile, horloge: Horloge): number {
  const jours = (suspendu: number): number => Math.ceil(suspendu / JOUR_MS);
  const fin = (suspendu: number): Instant => instantCayenne(ajouterJours(nue, jours(suspendu)), 24);
  return jours(tempsSuspendu(etat.suspensions, fait.le, horloge.maintenant, fin));
}

/** The date of a jalon; what runs from a notification leaves suspended time out, a date of the law itself does not move (R9.7). */
export function datation(
  etat: EtatDossier,
  dates: Dates,
  regime: Regime,
  jalon: Jalon,
  horloge: Horloge,
): Datation | null {
  const depuis = origine(etat, dates, regime, jalon.point, horloge);
  const gardee = dateGardee(regime, jalon, depuis, etat.datesGardees);
  if (depuis === null) return gardee === null ? null : { nue: gardee, jours: 0 };
  const nue = plusTardive(dateJalon(depuis, jalon, horloge.calendrier), gardee);
  const offre = jalon.point === 'offre' ? reference(etat, regime, horloge) : null;
  return { nue, jours: offre ? joursSuspendus(etat, offre.notification.fait, nue, horloge) : 0 };
}

/** The date of a jalon, suspended time left out where it is (R9.7); null while it cannot be told. */
export function dateDuJalon(...de: Parameters<typeof datation>): DateCivile | null {
  const dite = datation(...de);
  return dite && ajouterJours(dite.nue, dite.jours);
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
  if (absent)
    return { le: null, article: absent.jalon.article, manque: ceQuiManque(etat, regime, absent.jalon) };
  const dernier = dits.reduce<(typeof dits)[number] | null>(
    (plus, d) => (plus === null || (d.le ?? '') > (plus.le ?? '') ? d : plus),
    null,
  );
  return { le: dernier?.le ?? null, article: dernier?.jalon.article ?? null, manque: null };
}
