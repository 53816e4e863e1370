import { randomBytes, randomUUID } from 'node:crypto';
import { desceller, sceller } from './scellement.js';

/** The data key of one household, opened. Never logged, never kept longer than the command. */
export interface Cle {
  readonly id: string;
  readonly octets: Buffer;
}

/** The master key does not open the key of a household. */
export class CoffreFerme extends Error {
  constructor(objet: string, options: ErrorOptions) {
    super(`La clé maître (RELOGEMENT_CLE_MAITRE) n’ouvre pas la clé du dossier ${objet}.`, options);
  }
}

/** Wraps and opens data keys under the master key, each bound to its household. */
export class Coffre {
  constructor(private readonly maitre: Buffer) {}

  /** A new data key and the envelope to store. */
  creer(objet: string): { readonly cle: Cle; readonly enveloppe: Buffer } {
    const cle = { id: randomUUID(), octets: randomBytes(32) };
    return { cle, enveloppe: sceller(this.maitre, cle.octets, lien(objet, cle.id)) };
  }

  /** @throws CoffreFerme when the master key is not the one, or the envelope was altered */
  ouvrir(objet: string, id: string, enveloppe: Buffer): Cle {
    try {
      return { id, octets: desceller(this.maitre, enveloppe, lien(objet, id)) };
    } catch (cause) {
      throw new CoffreFerme(objet, { cause });
    }
  }
}

const lien = (objet: string, id: string): string => `cle|${objet}|${id}`;
