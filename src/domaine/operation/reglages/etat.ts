import type { DateCivile } from '../../noyau/instants.js';
import type { Typologie } from '../../territoire.js';
import type { Associe } from '../concertation/etat.js';

/** Where a setting comes from; without a date it is shown « à valider par la CACL » (R0.22). */
export interface Provenance {
  readonly source: string;
  readonly valideLe?: DateCivile;
}

/** ANRU objectives (R0.12): shares are percentages of the households rehoused. */
export interface ObjectifHorsQpv extends Provenance {
  readonly part: number;
}
export interface ObjectifNeuf extends Provenance {
  readonly part: number;
  /** A dwelling is "neuf ou conventionné" when it has been so for fewer years than this at the date of the lease. */
  readonly ageMaxAnnees: number;
  /** Its local definition. */
  readonly definition?: string;
}
export const MESURES_RESTE_A_CHARGE = {
  'par-m2': 'Reste à charge par m²',
  'taux-effort': 'Taux d’effort',
} as const;
export type MesureResteACharge = keyof typeof MESURES_RESTE_A_CHARGE;
export interface ObjectifResteACharge extends Provenance {
  readonly part: number;
  readonly mesure: MesureResteACharge;
  /** Rise beyond which it is no longer mastered: % of the reste à charge per m², or points of effort rate. */
  readonly hausseToleree: number;
}
export interface Objectifs {
  readonly horsQpv: ObjectifHorsQpv | null;
  readonly neuf: ObjectifNeuf | null;
  readonly resteACharge: ObjectifResteACharge | null;
}
export const NOMS_OBJECTIFS = {
  horsQpv: 'Relogement hors quartier prioritaire',
  neuf: 'Relogement dans le parc neuf ou récemment conventionné',
  resteACharge: 'Reste à charge maîtrisé',
} as const satisfies Record<keyof Objectifs, string>;
export type NomObjectif = keyof Objectifs;

/** Who owes the rehousing (domain.md §5). */
export const DEBITEURS = {
  proprietaire: 'Propriétaire',
  maire: 'Maire, à défaut du propriétaire',
  prefet: 'Préfet, à défaut du propriétaire',
  'initiateur-public': 'Initiateur public de l’opération',
  bailleur: 'Bailleur',
} as const;
export type Debiteur = keyof typeof DEBITEURS;
export interface ReglageRegime extends Provenance {
  readonly regime: string;
  readonly debiteur: Debiteur;
}
export const MODES_DEMENAGEMENT = {
  forfait: 'Forfait versé au ménage',
  plafond: 'Factures remboursées sous un plafond',
} as const;
export type ModeDemenagement = keyof typeof MODES_DEMENAGEMENT;
/** What is paid of a move, by typology of the dwelling left (R0.21); euros. */
export interface ReglageDemenagement extends Provenance {
  readonly mode: ModeDemenagement;
  readonly montants: readonly { readonly typologie: Typologie; readonly montant: number }[];
}

export interface Partenaire extends Associe {
  readonly id: string;
  /** What it does in the operation. */
  readonly role?: string;
  readonly retire: { readonly motif: string } | null;
}

export interface Reglages {
  readonly objectifs: Objectifs;
  readonly regime: ReglageRegime | null;
  readonly demenagement: ReglageDemenagement | null;
  /** Partners of the operation, those withdrawn included. */
  readonly partenaires: readonly Partenaire[];
}

export const REGLAGES_INITIAUX: Reglages = {
  objectifs: { horsQpv: null, neuf: null, resteACharge: null },
  regime: null,
  demenagement: null,
  partenaires: [],
};
