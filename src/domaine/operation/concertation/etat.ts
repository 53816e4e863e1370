import type { Fait } from '../../noyau/evenement.js';
import type { DateCivile } from '../../noyau/instants.js';

/** Kinds of concertation action; `atelier` is what releases before 2 called a workshop or a site visit (R1.3). */
export const NATURES_ACTION = {
  'reunion-publique': 'Réunion publique',
  permanence: 'Permanence',
  'porte-a-porte': 'Porte-à-porte',
  'atelier-gup': 'Atelier de gestion urbaine de proximité (GUP)',
  'visite-site': 'Visite de site',
  'maison-du-projet': 'Maison du projet',
  atelier: 'Atelier ou visite de site',
} as const;
export type NatureAction = keyof typeof NATURES_ACTION;

/** Who makes the project live with the inhabitants: "associations de secteurs, conseils citoyens, représentants de locataires et les DSU" (seed 003). */
export const QUALITES_PARTENAIRE = {
  association: 'Association',
  'conseil-citoyen': 'Conseil citoyen',
  'representants-locataires': 'Représentants de locataires',
  dsu: 'Développement social urbain (DSU)',
  bailleur: 'Bailleur',
  commune: 'Commune ou CCAS',
  etat: 'Service de l’État',
  operateur: 'Opérateur d’accompagnement',
  autre: 'Autre partenaire',
} as const;
export type QualitePartenaire = keyof typeof QUALITES_PARTENAIRE;

/** What was spoken of, as counts need it; what was said is the report. */
export const THEMES = {
  projet: 'Projet urbain',
  calendrier: 'Calendrier et travaux',
  relogement: 'Relogement et droits',
  loyers: 'Loyers et charges',
  indemnisation: 'Indemnisation',
  demenagement: 'Déménagement',
  accompagnement: 'Accompagnement des ménages',
  'cadre-de-vie': 'Cadre de vie, gestion urbaine de proximité',
  equipements: 'Équipements, école, transports',
  securite: 'Tranquillité et sécurité',
  autre: 'Autre sujet',
} as const;
export type Theme = keyof typeof THEMES;

/** A partner, known to the service or named freely (a body, never a person). */
export interface Associe {
  readonly qualite: QualitePartenaire;
  readonly organisation?: string;
  readonly nom?: string;
}

/** What is said of an action. */
export interface DescriptionAction {
  readonly nature: NatureAction;
  readonly le: DateCivile;
  readonly lieu?: string;
  readonly immeubles?: readonly string[];
  readonly participants?: number;
  /** Partners named freely, without their quality. */
  readonly partenaires: readonly string[];
  readonly associes?: readonly Associe[];
  /** References of the dossiers of the households met: never a name (R1.9). */
  readonly menages?: readonly string[];
  readonly themes?: readonly Theme[];
  readonly document?: string;
  readonly compteRendu?: string;
}

export interface ActionConcertation extends DescriptionAction {
  readonly id: string;
  /** Who recorded it, as events store authors: that person may correct it (R1.10). */
  readonly auteur: string;
  readonly corrections: readonly { readonly version: number; readonly motif: string }[];
  readonly retiree: { readonly motif: string } | null;
  readonly version: number;
}

/** What is said of the maison du projet. */
export interface DescriptionMaison {
  readonly lieu: string;
  readonly horaires: string;
  readonly tenuePar: string;
}

/** One time that the maison du projet was open (R1.5). */
export interface Maison extends DescriptionMaison {
  readonly id: string;
  readonly ouverteLe: DateCivile;
  readonly fermeeLe: DateCivile | null;
  readonly annulee: { readonly motif: string } | null;
  readonly version: number;
}

/** Households informed at once by one action (R1.15); their ids are in its fact, what became of each beside the journal. */
export interface InformationEnNombre {
  readonly id: string;
  readonly fait: Fait;
  /** The action that informs them. */
  readonly action: string;
  /** As events store authors: each household is informed in its name. */
  readonly auteur: string;
  readonly territoire: readonly string[] | '*';
  readonly organisation: string | null;
  readonly nombre: number;
}
