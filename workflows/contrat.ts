import type { EtatProcessus } from '../src/domaine/dossier/processus.js';

/** Names shared with the clients of the workflows: readable by operators, so opaque and neutral (law 7). */
export const FILES = { dossier: 'relogement-dossier', diffusion: 'relogement-diffusion' } as const;
export const WORKFLOWS = {
  parcours: 'parcoursRelogement',
  operation: 'processusOperation',
  commission: 'processusCommission',
  diffusion: 'diffusion',
} as const;
export const SIGNAUX = { reveil: 'reveil' } as const;
export const REQUETES = { processus: 'processus' } as const;

export const idDossier = (dossier: string): string => `dossier-${dossier}`;
export const idOperation = (operation: string): string => `operation-${operation}`;
export const idCommission = (commission: string): string => `commission-${commission}`;
export const idDiffusion = (message: string): string => `diffusion-${message}`;

/** Search attributes for pilots; nothing personal. Name → Temporal type. */
export const ATTRIBUTS_RECHERCHE = {
  RelogementEtape: 'Keyword',
  RelogementProgramme: 'Keyword',
  RelogementCommune: 'Keyword',
  RelogementEnRetard: 'Bool',
} as const;

/** What the relay says to a dossier's workflow: the compact state; newest version wins. */
export interface Reveil {
  readonly etat: EtatProcessus;
  /** Asked by the watchdog: acknowledge even when there is nothing to do. */
  readonly accuser?: boolean;
}

export interface EntreeParcours {
  readonly dossier: string;
  /** Version acted upon by the previous run (cursor). */
  readonly vuJusqua: number;
}

/** Answer of the Query `processus` (`GET /api/dossiers/:id/processus`). */
export interface VueProcessus {
  readonly etape: string | null;
  readonly statut: string;
  /** What the procedure waits for, in French. */
  readonly attend: string[];
  readonly prochaineEcheance: { readonly tache: string; readonly rang: string; readonly le: string } | null;
  readonly vuJusqua: number;
  /** Set when the workflow stopped reacting on its own (incident), the dossier being still usable. */
  readonly incident: string | null;
}
