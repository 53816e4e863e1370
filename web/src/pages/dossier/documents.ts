import type { components } from '../../api/types.d.ts';

export type DocumentPossible = components['schemas']['DocumentPossible'];
export type DocumentRemis = components['schemas']['DocumentRemis'];

export interface Choix {
  readonly destinataire: string;
  readonly langue: string;
}

/** The first recipient who may have it now, in French. */
export const choixInitial = ({ destinataires }: DocumentPossible): Choix => ({
  destinataire: (destinataires.find((d) => d.possible) ?? destinataires[0])?.code ?? '',
  langue: 'fr',
});

/** Where a document is produced. */
export const adresseDocument = (dossier: string, modele: string, format: string, choix: Choix): string =>
  `/api/dossiers/${dossier}/documents/${modele}.${format}?${new URLSearchParams({ ...choix }).toString()}`;

/** Where the bytes handed over are read again. */
export const adresseRemis = (dossier: string, numero: number): string =>
  `/api/dossiers/${dossier}/documents/remis/${numero}`;
