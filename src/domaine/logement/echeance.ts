import type { Instant } from '../noyau/instants.js';
import type { EtatLogement } from './etat.js';

/** The next date that the procedure of a dwelling waits for, and what it will then say. Nothing personal. */
export interface EcheanceLogement {
  readonly genre: 'publication' | 'retenue';
  readonly le: Instant;
  /** Of a hold: the dossier it is for, and its proposal when it has one (R4.131). */
  readonly dossier?: string;
  readonly proposition?: string;
}

/** null: nothing lapses, there is nothing to wait for (R4.15, R4.16). */
export function echeanceLogement({ statut, valableJusquau, retenue }: EtatLogement): EcheanceLogement | null {
  if (statut === 'disponible' && valableJusquau !== null) return { genre: 'publication', le: valableJusquau };
  if (statut !== 'reserve' || !retenue?.jusquau) return null;
  const { dossier, proposition, jusquau } = retenue;
  return { genre: 'retenue', le: jusquau, dossier, ...(proposition === null ? {} : { proposition }) };
}
