import type { EtatProcessus } from '../domaine/dossier/processus.js';
import type { Inscrit } from '../domaine/noyau/evenement.js';
import type { Adresse } from './flux.js';
import type { Demande } from './porte.js';

export type GenreSortie = 'reveil' | 'echeance' | 'diffusion' | 'repercussion';

/** A line of the outbox, written with the events it comes from. Nothing personal. */
export interface Sortie {
  readonly genre: GenreSortie;
  /** What it is about: a dossier, an operation, a message. */
  readonly objet: string;
  readonly contenu: string;
}

/** What has just been decided on one stream. */
export interface Inscription extends Adresse {
  readonly evenements: readonly Inscrit[];
  readonly etatAvant: object;
  readonly etat: object;
  readonly demande: Demande;
  /** Of a dossier: its process state after, and before (null when it has just been opened). */
  readonly processus?: EtatProcessus;
  readonly processusAvant?: EtatProcessus | null;
}

/** Which lines the outbox takes for what was decided: pure, called inside the decision. */
export type PolitiqueSorties = (inscription: Inscription) => readonly Sortie[];
