import type { Personne, Role } from '../noyau/acteur.js';
import type { Fait } from '../noyau/evenement.js';
import type { Instant } from '../noyau/instants.js';
import type { Consentement } from './etapes/accompagnement/consentement/etat.js';
import type { Mesure } from './etapes/accompagnement/mesures/etat.js';
import type { Proposition } from './proposition.js';
import type { Tache } from './taches.js';

export const OBJETS_MANDAT = {
  information: 'Informer le ménage',
  enquete: 'Réaliser l’enquête sociale',
  accompagnement: 'Accompagner le ménage',
  suivi: 'Suivre le ménage relogé',
} as const;

/** What a partner was asked to do for the household, until it is ended (R8.20). */
export interface Mandat {
  readonly id: string;
  readonly organisation: string;
  readonly objet: keyof typeof OBJETS_MANDAT;
  /** The organisation that it succeeded to (R4.112). */
  readonly succede?: string;
  readonly fait: Fait;
  readonly fin: Fait | null;
}

/** A former référent, and until when it reads (R3.56). */
export interface LectureAncienne {
  readonly referent: string;
  readonly jusquau: Instant;
}

/** The last handover, and whether its note was read by who took over (R3.53). Texts are null once erased. */
export interface Passation {
  readonly fait: Fait;
  readonly de: string;
  readonly a: string;
  readonly motif: string | null;
  readonly note: string | null;
  readonly lue: Fait | null;
}

/** Whom a protected dossier is hidden from, besides all who need not know it (R8.22). */
export interface Ecartes {
  readonly personnes: readonly string[];
  readonly organisations: readonly string[];
  /** Dossiers whose référent and bailleurs were kept out, e.g. the other adult's. */
  readonly dossiers: readonly string[];
}

/** Who now knows, or houses, both the protected household and the other adult (R8.27). */
export interface Compromis {
  readonly fait: Fait;
  readonly personnes: readonly string[];
  readonly organisations: readonly string[];
}

/** The access to the dossier is held to those who need to know it (R3.12, R8.21). */
export interface Protection {
  readonly fait: Fait;
  /** null once the household is erased. */
  readonly motif: string | null;
  readonly connaissent: readonly string[];
  readonly ecartes: Ecartes;
  /** Still to be looked at by somebody who knows the dossier; null when the separation holds. */
  readonly compromis: Compromis | null;
}

/** The part of a dossier that says who reads it. */
export interface Partie {
  readonly referent: string | null;
  readonly lectures: readonly LectureAncienne[];
  readonly mandats: readonly Mandat[];
  readonly protection: Protection | null;
  readonly taches: readonly Tache[];
  readonly propositions: readonly Proposition[];
  readonly accompagnement: {
    readonly mesures: readonly Mesure[];
    readonly consentements: readonly Consentement[];
  };
}

/** Roles that act for an organisation: they know the dossiers where it has something to do. */
export const ROLES_ORGANISATIONS: readonly Role[] = ['bailleur', 'partenaire', 'reservataire'];

/**
 * Organisations that have something to do with the household (R8.20): a proposal of one of its dwellings or of its contingent, a
 * measure entrusted to it, a running mandate, a task that waits for it, an agreement given for it. Sorted, each once.
 */
export function concernees({ propositions, taches, mandats, accompagnement }: Partie): string[] {
  const codes = [
    ...propositions.flatMap((p) => [p.bailleur, p.reservataire]),
    ...taches.filter((t) => t.etat === 'a-faire').map((t) => t.pour.organisation),
    ...mandats.filter((m) => m.fin === null).map((m) => m.organisation),
    ...accompagnement.mesures.map((m) => m.organisation),
    ...accompagnement.consentements.filter((c) => c.retrait === null).map((c) => c.partenaire),
  ];
  return [...new Set(codes.filter((code) => typeof code === 'string'))].sort();
}

/** The référent, or who stands in for it today (R3.57). */
export const tientLieuDeReferent = (
  { id, role, delegations = [] }: Personne,
  { referent }: Pick<Partie, 'referent'>,
): boolean => role === 'referent' && referent !== null && (referent === id || delegations.includes(referent));

/** The référent that this person stands in for when it acts on the household; null when it acts for itself. */
export const remplaceQui = (acteur: Personne, etat: Pick<Partie, 'referent'>): string | null =>
  etat.referent !== acteur.id && tientLieuDeReferent(acteur, etat) ? etat.referent : null;

/**
 * Kept out, or simply not among those who need to know: to it, the dossier does not exist (R8.21). Who reads figures alone reads
 * them whole.
 */
export function estCache(acteur: Personne, etat: Partie): boolean {
  const { protection } = etat;
  if (!protection || acteur.role === 'lecteur' || acteur.role === 'administrateur') return false;
  const { connaissent, ecartes } = protection;
  if (ROLES_ORGANISATIONS.includes(acteur.role)) {
    const { organisation = '' } = acteur;
    return ecartes.organisations.includes(organisation) || !concernees(etat).includes(organisation);
  }
  if (ecartes.personnes.includes(acteur.id)) return true;
  return !tientLieuDeReferent(acteur, etat) && !connaissent.includes(acteur.id);
}

/** Does this référent know the people: its own household, one it stands in for, one it handed over a short while ago, or nobody's? */
export function suitLeMenage(acteur: Personne, etat: Partie, maintenant: Instant): boolean {
  if (etat.referent === null || tientLieuDeReferent(acteur, etat)) return true;
  return etat.lectures.some((l) => l.referent === acteur.id && l.jusquau > maintenant);
}
