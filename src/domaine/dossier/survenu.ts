import {
  dateCayenne,
  enMillisecondes,
  midiDe,
  plusTard,
  type DateCivile,
  type Instant,
} from '../noyau/instants.js';
import type { EtatDossier } from './etat.js';

/** A phone may be a little ahead of the server (as `juger` tolerates it). */
const AVANCE_MS = 5 * 60_000;
/** What is told after its day happened at noon of that day; told the same day, it happens now (R1.15, R1.30). */
export const auJourDe = (le: DateCivile, maintenant: Instant): Instant | undefined =>
  le !== '' && le < dateCayenne(maintenant) ? midiDe(le) : undefined;

/**
 * When an act happened, as its author says. A civil date is read as noon, so today's is brought back to now, and an act of
 * the day the dossier was opened is not before its opening (R0.4, R0.10).
 */
export function survenuDit(
  dit: Instant | undefined,
  dossier: EtatDossier | null,
  maintenant: Instant,
): Instant {
  if (dit === undefined) return maintenant;
  return dit > maintenant ? ramenerAMaintenant(dit, maintenant) : ramenerAOuverture(dit, dossier);
}

function ramenerAMaintenant(dit: Instant, maintenant: Instant): Instant {
  const dateCivile = dit === midiDe(dateCayenne(maintenant));
  const enAvance = enMillisecondes(dit) - enMillisecondes(maintenant) <= AVANCE_MS;
  return dateCivile || enAvance ? maintenant : dit;
}

function ramenerAOuverture(dit: Instant, dossier: EtatDossier | null): Instant {
  if (!dossier?.ouverture.version) return dit;
  const { le } = dossier.ouverture;
  return dateCayenne(dit) === dateCayenne(le) ? plusTard(dit, le) : dit;
}
