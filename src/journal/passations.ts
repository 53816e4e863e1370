import { TransmettreReferent } from '../domaine/dossier/etapes/vie/transmettre-referent.js';
import type { Sorte } from './lignes-en-nombre.js';

interface Mot {
  readonly motif: string;
  readonly note: string;
}

/** A handover in number, household by household (R3.60). */
export const PASSATION: Sorte<'de' | 'a', Mot> = {
  nom: 'passation',
  propres: ['de', 'a'],
  rien: { motif: '', note: '' },
  demande: ({ de, a }, mot) => ({ acte: TransmettreReferent.type, corps: { a, de, ...mot } }),
};
