import type { Fait } from '../noyau/evenement.js';
import type { EtatDossier } from './etat.js';

/** Standing facts that people may correct or withdraw, as they read them (the key is that of `recit.ts`). */
export const NOMS_FAITS = {
  'menage-informe': 'Information du ménage',
  'enquete-realisee': 'Enquête sociale',
  'enquete-validee': 'Validation de l’enquête',
  consentement: 'Consentement',
  diagnostic: 'Diagnostic',
  pieces: 'Pièces réunies',
  'porte-levee': 'Dispense de pièces ou de diagnostic',
  contrat: 'Contrat personnalisé',
  'point-mensuel': 'Point mensuel',
  bail: 'Bail',
  'etat-des-lieux-entree': 'État des lieux d’entrée',
  'cles-remises': 'Remise des clés',
  'reunion-information': 'Réunion d’information',
  demenagement: 'Déménagement',
  'etat-des-lieux-sortie': 'État des lieux de sortie',
  'cles-rendues': 'Restitution des clés',
  'origine-liberee': 'Libération du logement d’origine',
  'contact-1-mois': 'Contact à 1 mois',
  'contact-3-mois': 'Contact à 3 mois',
  'contact-6-mois': 'Contact à 6 mois',
  'contact-12-mois': 'Contact à 12 mois',
  fragilite: 'Évaluation de la fragilité',
  'enquete-suivi': 'Enquête de suivi',
  bilan: 'Bilan',
} as const;
export type CleFait = keyof typeof NOMS_FAITS;
/** The same, by any key. */
export const LIBELLES_FAITS: Readonly<Record<string, string>> = { ...NOMS_FAITS };
export const estFait = (cle: string): cle is CleFait => Object.hasOwn(NOMS_FAITS, cle);

export function avecFait(etat: EtatDossier, cle: string, fait: Fait): EtatDossier {
  return { ...etat, faits: { ...etat.faits, [cle]: fait } };
}

export function sansFaits(etat: EtatDossier, ...cles: string[]): EtatDossier {
  return {
    ...etat,
    faits: Object.fromEntries(Object.entries(etat.faits).filter(([cle]) => !cles.includes(cle))),
  };
}

/** The most recent of some facts, by their place in the stream. */
export function dernier(...faits: (Fait | null | undefined)[]): Fait | null {
  return faits.reduce<Fait | null>((plus, f) => (f && (!plus || f.version > plus.version) ? f : plus), null);
}
