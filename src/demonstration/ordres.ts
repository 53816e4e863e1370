import type { NomAgregat } from '../domaine/agregats.js';
import type { Personne } from '../domaine/noyau/acteur.js';
import type { LigneAInformer } from '../journal/porte.js';
import type { Champs, Valeurs } from '../domaine/noyau/champs.js';

/** An act of the demonstration, typed by its own fields. */
export interface Ordre {
  readonly agregat: NomAgregat;
  readonly id: string;
  readonly acte: string;
  readonly corps: object;
  readonly acteur: Personne;
  /** Days before today. */
  readonly ilYa: number;
  /** What an information of several households says of each, written down before it is decided. */
  readonly enNombre?: { readonly lot: string; readonly lignes: readonly LigneAInformer[] };
}

export const ordre = <C extends Champs>(
  agregat: NomAgregat,
  id: string,
  acte: { readonly type: string; readonly champs: C },
  corps: Valeurs<C>,
  acteur: Personne,
  ilYa: number,
): Ordre => ({ agregat, id, acte: acte.type, corps, acteur, ilYa });
