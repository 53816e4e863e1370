import type { DateCivile } from '../noyau/instants.js';
import type { EtatCommission } from './etat.js';
import type { TypeCommission } from './natures.js';

/** A session that has a dossier on its agenda. */
export interface SeanceALOrdre {
  readonly nature: TypeCommission;
  readonly le: DateCivile;
}

/** How the CALEOL of a bailleur is asked for on one day (`Lectures.caleol`). */
export const cleCaleol = (bailleur: string, le: DateCivile): string => `${bailleur}|${le}`;

/** Is it, not cancelled, the CALEOL of that bailleur on that day? */
export const estCaleol = ({ nature, statut, bailleur, le }: EtatCommission, cle: string): boolean =>
  nature === 'caleol' && statut !== 'annulee' && bailleur !== null && cleCaleol(bailleur, le) === cle;

/** Is that dossier still to be decided of by this session? */
export const attendu = ({ statut, lignes }: EtatCommission, dossier: string): boolean =>
  lignes.some(
    (l) =>
      l.dossier === dossier &&
      (statut === 'preparee' || statut === 'convoquee' || (statut === 'tenue' && !l.decision)),
  );
