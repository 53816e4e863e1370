import type { EtatDossier } from '../domaine/dossier/etat.js';
import {
  dateCayenne,
  enMillisecondes,
  instantCayenne,
  plusTard,
  type Instant,
} from '../domaine/noyau/instants.js';
import type { Demande } from './porte.js';

/** A phone may be a little ahead of the server (as `juger` tolerates it). */
const AVANCE_MS = 5 * 60_000;
const MIDI = 12;

/** The clock of the decision: for the procedure, the later of the clock and of the deadline it names. */
export function maintenantDe({ acteur, corps }: Demande, horloge: Instant): Instant {
  if (acteur.type !== 'procedure' || !('le' in corps) || typeof corps.le !== 'string') return horloge;
  return plusTard(horloge, corps.le);
}

/**
 * When the act happened: as said, else now. A civil date is read as noon, so today's is brought back to now, and an act of
 * the day the dossier was opened is not before its opening (R0.4, R0.10).
 */
export function survenuLeDe(
  { acteur, survenuLe: dit }: Demande,
  dossier: EtatDossier | null,
  maintenant: Instant,
): Instant {
  if (acteur.type === 'procedure' || dit === undefined) return maintenant;
  return dit > maintenant ? ramenerAMaintenant(dit, maintenant) : ramenerAOuverture(dit, dossier);
}

function ramenerAMaintenant(dit: Instant, maintenant: Instant): Instant {
  const dateCivile = dit === instantCayenne(dateCayenne(maintenant), MIDI);
  const enAvance = enMillisecondes(dit) - enMillisecondes(maintenant) <= AVANCE_MS;
  return dateCivile || enAvance ? maintenant : dit;
}

function ramenerAOuverture(dit: Instant, dossier: EtatDossier | null): Instant {
  if (!dossier?.ouverture.version) return dit;
  const { le } = dossier.ouverture;
  return dateCayenne(dit) === dateCayenne(le) ? plusTard(dit, le) : dit;
}
