import type { Charte } from '../../charte/charte.js';
import type { EtatDossier } from '../../dossier/etat.js';
import type { EtatLogement } from '../../logement/etat.js';
import type { Fait, Inscrit } from '../../noyau/evenement.js';
import type { Calendrier } from '../../noyau/delais.js';
import type { Instant } from '../../noyau/instants.js';
import type { Refus } from '../../noyau/refus.js';
import type { Donnees } from '../champs.js';
import type { RendezVous } from '../rendez-vous.js';
import type { Destinataire, LangueDocument } from '../modele.js';

/** Where the household is received, and at which number, as far as the service knows; empty texts else. */
export interface Accueil {
  readonly lieu: string;
  readonly telephone: string;
}

/** Everything that the documents of a dossier are written from. */
export interface SourceDossier {
  readonly etat: EtatDossier;
  /** Every event of the dossier, its sealed part opened. */
  readonly histoire: readonly Inscrit[];
  readonly charte: Charte;
  readonly calendrier: Calendrier;
  readonly le: Instant;
  readonly organisme: string;
  readonly nomOperation: string;
  readonly nomReferent: string;
  readonly accueil: Accueil;
  readonly organisation: (code: string) => string;
  readonly logement: (id: string) => EtatLogement | null;
}

/** What is chosen for one document. */
export interface ChoixDocument {
  readonly destinataire: Destinataire;
  readonly langue: LangueDocument;
  /** Of the appointment that a letter gives, when it gives one. */
  readonly rendezVous: RendezVous | null;
  /** Where, and at which number; null = where the household is received. */
  readonly lieu: string | null;
  readonly telephone: string | null;
  /** Id of the proposal that a letter is about; null = the last one under way. */
  readonly proposition: string | null;
}

/** Writes one kind of document of a dossier. */
export interface Redaction {
  /** Why it cannot be written now, for anyone; null when it can. */
  empeche(source: SourceDossier, choix?: ChoixDocument): Refus | null;
  donnees(source: SourceDossier, choix: ChoixDocument): Donnees;
}

/** The event that a standing fact points at; its payload is read with care, for it may be an old one. */
export function evenementDu(histoire: readonly Inscrit[], fait: Fait | undefined): Inscrit | null {
  return fait ? (histoire.find((e) => e.version === fait.version) ?? null) : null;
}

/** One part of an event, whatever its type. */
export const lu = (
  e: Inscrit | null,
  partie: 'donnees' | 'personnel',
): Readonly<Record<string, unknown>> => ({
  ...e?.[partie],
});
export const texteDe = (valeur: unknown): string => (typeof valeur === 'string' ? valeur : '');
export const nombreDe = (valeur: unknown): number | null => (typeof valeur === 'number' ? valeur : null);
