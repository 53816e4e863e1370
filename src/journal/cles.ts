import { randomBytes, randomUUID } from 'node:crypto';
import { desceller, sceller } from './scellement.js';

/** The data key of one household, opened. Never logged, never kept longer than the command. */
export interface Cle {
  readonly id: string;
  readonly octets: Buffer;
}

/** Wraps and opens data keys under the master key, each bound to its household. */
export class Coffre {
  constructor(private readonly maitre: Buffer) {}

  /** A new data key and the envelope to store. */
  creer(objet: string): { readonly cle: Cle; readonly enveloppe: Buffer } {
    const cle = { id: randomUUID(), octets: randomBytes(32) };
    return { cle, enveloppe: sceller(this.maitre, cle.octets, lien(objet, cle.id)) };
  }

  ouvrir(objet: string, id: string, enveloppe: Buffer): Cle {
    return { id, octets: desceller(this.maitre, enveloppe, lien(objet, id)) };
  }
}

const lien = (objet: string, id: string): string => `cle|${objet}|${id}`;
