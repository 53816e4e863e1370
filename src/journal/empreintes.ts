import { createHash, createHmac } from 'node:crypto';
import type { Instant } from '../domaine/noyau/instants.js';
import type { Demande } from './porte.js';
import { auteurDe } from '../domaine/noyau/acteur.js';

/** Every stored column of an event that the chain covers (`position` is the database's own). */
export interface EvenementStocke {
  readonly agregat: string;
  readonly fluxId: string;
  readonly version: number;
  readonly type: string;
  readonly schema: number;
  readonly survenuLe: Instant;
  readonly enregistreLe: Instant;
  readonly auteur: string;
  readonly cause: string;
  readonly correlation: string;
  readonly cleId: string | null;
  readonly contenu: string;
}

/** What the first event of a stream is chained to. */
export const ORIGINE: Buffer = Buffer.alloc(0);

/** Digest of an event: sha256 of the previous digest, then the JSON array of its columns in this order. */
export function empreinteEvenement(precedente: Buffer, e: EvenementStocke): Buffer {
  const colonnes = [e.agregat, e.fluxId, e.version, e.type, e.schema, e.survenuLe, e.enregistreLe];
  const texte = JSON.stringify([...colonnes, e.auteur, e.cause, e.correlation, e.cleId, e.contenu]);
  return createHash('sha256').update(precedente).update(texte).digest();
}

/** JSON whose objects have their keys sorted: two bodies that say the same give the same text. */
export function jsonCanonique(valeur: unknown): string {
  return JSON.stringify(valeur, (_cle, v: unknown) => {
    if (typeof v !== 'object' || v === null || Array.isArray(v)) return v;
    return Object.fromEntries(Object.entries(v).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}

const OCTETS = 16;

/** Keyed digests of commands: the journal keeps neither keys nor bodies. */
export class Empreintes {
  constructor(private readonly secret: Buffer) {}

  cle({ acteur, cle }: Demande): Buffer {
    return this.resume(JSON.stringify(['cle', auteurDe(acteur), cle]));
  }

  corps({ agregat, id, acte, corps, survenuLe }: Demande): Buffer {
    return this.resume(jsonCanonique(['corps', agregat, id, acte, corps, survenuLe ?? null]));
  }

  private resume(texte: string): Buffer {
    return createHmac('sha256', this.secret).update(texte).digest().subarray(0, OCTETS);
  }
}
