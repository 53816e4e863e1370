import { evolueur } from '../noyau/agregat.js';
import type { Echelon } from '../charte/base.js';
import type { EvenementsDe } from '../noyau/evenement.js';
import type { DateCivile } from '../noyau/instants.js';

export const TYPES_ORGANISATION = {
  bailleur: 'Bailleur',
  partenaire: 'Partenaire',
  reservataire: 'Réservataire',
  collectivite: 'Collectivité',
  operateur: 'Opérateur AVDL / GLA',
  association: 'Association',
} as const;
export type TypeOrganisation = keyof typeof TYPES_ORGANISATION;

/** Activities that the State approves (CCH L. 365-1, by seed 004), and what stands for its approval. */
export const TYPES_AGREMENT = {
  'maitrise-ouvrage': 'Maîtrise d’ouvrage (L. 365-2)',
  'ingenierie-sociale': 'Ingénierie sociale, financière et technique (L. 365-3)',
  'intermediation-locative': 'Intermédiation locative et gestion locative sociale (L. 365-4)',
  'autre-autorisation': 'Autre autorisation administrative qui couvre l’activité',
} as const;
export type TypeAgrement = keyof typeof TYPES_AGREMENT;

export const NATURES_SUCCESSION = {
  fusion: 'Fusion',
  absorption: 'Absorption',
  reprise: 'Reprise du patrimoine',
} as const;

export const ETATS_ENGAGEMENT = {
  'en-cours': 'En cours',
  tenu: 'Tenu',
  'non-tenu': 'Non tenu',
  abandonne: 'Abandonné',
} as const;

/** A functional mailbox of the organisation, never a person's (R8.5). */
interface Coordonnees {
  readonly courriel?: string;
}
/** A desk of the organisation, by its function, never by a person's name (R8.5). */
export interface Contact {
  readonly fonction: string;
  readonly courriel?: string;
  readonly telephone?: string;
  /** It receives the tasks that go up to that level (R7.20). */
  readonly niveau?: Echelon;
}
export interface Agrement {
  readonly type: TypeAgrement;
  readonly numero: string;
  readonly autorite: string;
  readonly du: DateCivile;
  readonly au: DateCivile;
}
export interface Engagement {
  readonly quoi: string;
  readonly du: DateCivile;
  readonly au?: DateCivile;
  /** How many (dwellings, households…), when it is a number. */
  readonly nombre?: number;
}
/** What a bailleur asks of an application, and how it attributes (fiche 2.2). */
export interface ConditionsExamen {
  readonly du: DateCivile;
  readonly examen: string;
  readonly attribution: string;
  readonly pieces: readonly string[];
  /** Percent of the household's means. */
  readonly tauxEffortMaximal?: number;
  /** The organisation that collected them, when the bailleur succeeded to it (R4.112). */
  readonly succede?: string;
}
interface Succession {
  readonly vers: string;
  readonly le: DateCivile;
  readonly nature: keyof typeof NATURES_SUCCESSION;
  readonly motif: string;
}

export type EvenementOrganisation = EvenementsDe<{
  OrganisationDeclaree: { donnees: { code: string; nom: string; type: TypeOrganisation } & Coordonnees };
  CoordonneesModifiees: { donnees: Coordonnees };
  ContactsDefinis: { donnees: { readonly contacts: readonly Contact[] } };
  AgrementEnregistre: { donnees: Agrement };
  AgrementRetire: { donnees: { readonly numero: string; readonly le: DateCivile; readonly motif: string } };
  EngagementPris: { donnees: Engagement & { readonly rang: number } };
  EngagementConstate: {
    donnees: {
      readonly rang: number;
      readonly etat: keyof typeof ETATS_ENGAGEMENT;
      readonly constat?: string;
    };
  };
  ConditionsExamenDefinies: { donnees: ConditionsExamen };
  SuccessionActee: { donnees: Succession };
  SuccessionAnnulee: { donnees: { readonly vers: string; readonly motif: string } };
  /** On the successor's side. */
  SuccessionRecue: {
    donnees: { readonly de: string; readonly conditionsExamen?: readonly ConditionsExamen[] };
  };
  SuccessionPerdue: { donnees: { readonly de: string } };
}>;

export interface EtatOrganisation extends Coordonnees {
  /** The id of the stream is also the code that tokens, dwellings and tasks carry (`siguy`). */
  readonly id: string;
  readonly code: string;
  readonly nom: string;
  readonly type: TypeOrganisation;
  readonly contacts: readonly Contact[];
  /** `retireLe`: the approval was withdrawn before its term. */
  readonly agrements: readonly (Agrement & { readonly retireLe: DateCivile | null })[];
  readonly engagements: readonly (Engagement & {
    readonly rang: number;
    readonly etat: keyof typeof ETATS_ENGAGEMENT;
    readonly constat: string | null;
  })[];
  /** Every version, the oldest first. */
  readonly conditionsExamen: readonly ConditionsExamen[];
  readonly successeur: Succession | null;
  readonly predecesseurs: readonly string[];
}

export const ORGANISATION_INITIALE: EtatOrganisation = {
  id: '',
  code: '',
  nom: '',
  type: 'bailleur',
  contacts: [],
  agrements: [],
  engagements: [],
  conditionsExamen: [],
  successeur: null,
  predecesseurs: [],
};

export const evoluerOrganisation = evolueur<EtatOrganisation, EvenementOrganisation>({
  OrganisationDeclaree: (etat, { donnees }) => ({ ...etat, ...donnees }),
  CoordonneesModifiees: (etat, { donnees }) => ({ ...etat, ...donnees }),
  ContactsDefinis: (etat, { donnees }) => ({ ...etat, contacts: donnees.contacts }),
  AgrementEnregistre: (etat, { donnees }) => ({
    ...etat,
    agrements: [...etat.agrements, { ...donnees, retireLe: null }],
  }),
  AgrementRetire: (etat, { donnees: { numero, le } }) => ({
    ...etat,
    agrements: etat.agrements.map((a) => (a.numero === numero ? { ...a, retireLe: le } : a)),
  }),
  EngagementPris: (etat, { donnees }) => ({
    ...etat,
    engagements: [...etat.engagements, { ...donnees, etat: 'en-cours', constat: null }],
  }),
  EngagementConstate: (etat, { donnees: { rang, etat: constate, constat = null } }) => ({
    ...etat,
    engagements: etat.engagements.map((e) => (e.rang === rang ? { ...e, etat: constate, constat } : e)),
  }),
  ConditionsExamenDefinies: (etat, { donnees }) => ({
    ...etat,
    conditionsExamen: [...etat.conditionsExamen, donnees],
  }),
  SuccessionActee: (etat, { donnees }) => ({ ...etat, successeur: donnees }),
  SuccessionAnnulee: (etat) => ({ ...etat, successeur: null }),
  SuccessionRecue: (etat, { donnees: { de, conditionsExamen = [] } }) => ({
    ...etat,
    predecesseurs: [...etat.predecesseurs, de],
    conditionsExamen: [...conditionsExamen.map((c) => ({ ...c, succede: de })), ...etat.conditionsExamen],
  }),
  SuccessionPerdue: (etat, { donnees: { de } }) => ({
    ...etat,
    predecesseurs: etat.predecesseurs.filter((code) => code !== de),
    conditionsExamen: etat.conditionsExamen.filter((c) => c.succede !== de),
  }),
});

/** The approval of that kind that holds on that day; null when there is none (R4.24). */
export const agrementValide = (
  { agrements }: Pick<EtatOrganisation, 'agrements'>,
  type: TypeAgrement,
  le: DateCivile,
): Agrement | null =>
  agrements.find(
    (a) => a.type === type && a.du <= le && le <= a.au && (a.retireLe === null || le < a.retireLe),
  ) ?? null;
