import type { components } from '../../api/types.d.ts';

export type DocumentsDossier = components['schemas']['DocumentsDossier'];
export type DocumentPossible = components['schemas']['DocumentPossible'];
export type DocumentRemis = components['schemas']['DocumentRemis'];

/** What is chosen for one document; an empty text = the default of the service. */
export interface Choix {
  readonly destinataire: string;
  readonly langue: string;
  /** `2026-12-10`, and `09:30` as lived in Cayenne once the hour is agreed. */
  readonly jour: string;
  readonly heure: string;
  readonly lieu: string;
  readonly telephone: string;
  readonly proposition: string;
}

/** The first recipient who may have it now, in French. */
export const choixInitial = ({ destinataires }: DocumentPossible): Choix => ({
  destinataire: (destinataires.find((d) => d.possible) ?? destinataires[0])?.code ?? '',
  langue: 'fr',
  jour: '',
  heure: '',
  lieu: '',
  telephone: '',
  proposition: '',
});

/** A day alone stays without an hour. */
const rendezVousDe = (jour: string, heure: string): string =>
  heure === '' ? jour : `${jour}T${heure}:00-03:00`;

/** The choice as the service takes it: what was not said is not sent, an appointment has the offset of Cayenne. */
export function demandeDe({
  jour,
  heure,
  proposition,
  lieu,
  telephone,
  ...choix
}: Choix): Record<string, string> {
  return {
    ...choix,
    ...(jour === '' ? {} : { rendezVous: rendezVousDe(jour, heure) }),
    ...(proposition === '' ? {} : { proposition }),
    ...(lieu.trim() === '' ? {} : { lieu: lieu.trim() }),
    ...(telephone.trim() === '' ? {} : { telephone: telephone.trim() }),
  };
}

/** Where a document is produced. */
export const adresseDocument = (dossier: string, modele: string, format: string, choix: Choix): string =>
  `/api/dossiers/${dossier}/documents/${modele}.${format}?${new URLSearchParams(demandeDe(choix)).toString()}`;

/** Where the bytes handed over are read again. */
export const adresseRemis = (dossier: string, numero: number): string =>
  `/api/dossiers/${dossier}/documents/remis/${numero}`;
