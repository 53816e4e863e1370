import type { DateCivile } from '../noyau/instants.js';
import type { EtatCommission } from './etat.js';
import type { TypeCommission } from './natures.js';

/** A session that has a dossier on its agenda. */
export interface SeanceALOrdre {
  readonly nature: TypeCommission;
  readonly le: DateCivile;
}

/** Is that dossier still to be decided of by this session? */
export const attendu = ({ statut, lignes }: EtatCommission, dossier: string): boolean =>
  lignes.some(
    (l) =>
      l.dossier === dossier &&
      (statut === 'preparee' || statut === 'convoquee' || (statut === 'tenue' && !l.decision)),
  );
