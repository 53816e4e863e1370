import { AGREGATS, type NomAgregat } from '../domaine/agregats.js';
import type { Inscrit } from '../domaine/noyau/evenement.js';
import type { Cle } from './cles.js';
import type { EvenementStocke } from './empreintes.js';

export interface Adresse {
  readonly agregat: NomAgregat;
  readonly id: string;
}

/** A stream as read for a command: version 0 and the empty state when it does not exist. */
export interface FluxLu extends Adresse {
  readonly version: number;
  readonly etat: object;
  /** Digest of the head of the chain. */
  readonly empreinte: Buffer;
  /** null for a clear aggregate, or once the household is erased. */
  readonly cle: Cle | null;
}

/** An event ready to be stored, with what the fold reads of it. */
export interface EvenementPret {
  readonly stocke: EvenementStocke;
  readonly empreinte: Buffer;
  readonly inscrit: Inscrit;
}

/** A stream after a command: its new events, its new state and head. */
export interface FluxEcrit extends FluxLu {
  readonly avant: FluxLu;
  readonly evenements: readonly EvenementPret[];
  /** Envelope of the key made for this new stream. */
  readonly enveloppe: Buffer | null;
}

export const nomFlux = ({ agregat, id }: Adresse): string => `${agregat}/${id}`;

/** Folds events into a state, whatever the aggregate. */
export function plier(agregat: NomAgregat, etat: object, evenements: readonly Inscrit[]): object {
  const { evoluer } = AGREGATS[agregat];
  return evenements.reduce<object>((courant, e) => evoluer(courant as never, e), etat);
}

export const etatInitial = ({ agregat, id }: Adresse): object => AGREGATS[agregat].initial(id);
