import type { EtatDossier } from '../domaine/dossier/etat.js';
import { survenuDit } from '../domaine/dossier/survenu.js';
import { plusTard, type Instant } from '../domaine/noyau/instants.js';
import type { Demande } from './porte.js';

/** The clock of the decision: for the procedure, the later of the clock and of the deadline it names. */
export function maintenantDe({ acteur, corps }: Demande, horloge: Instant): Instant {
  if (acteur.type !== 'procedure' || !('le' in corps) || typeof corps.le !== 'string') return horloge;
  return plusTard(horloge, corps.le);
}

/** When the act happened: as said, else now; the procedure's events carry their own dates. */
export const survenuLeDe = (
  { acteur, survenuLe }: Demande,
  dossier: EtatDossier | null,
  maintenant: Instant,
): Instant => survenuDit(acteur.type === 'procedure' ? undefined : survenuLe, dossier, maintenant);
