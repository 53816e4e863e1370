import type { AuteurRefus } from '../charte/sections/refus.js';
import type { CritereValidite, SilenceDit } from '../charte/sections/regimes.js';
import type { NatureLogement } from '../logement/etat.js';
import type { Fait } from '../noyau/evenement.js';
import type { DateCivile, Instant } from '../noyau/instants.js';
import type { Echange } from './etapes/passerelles/etat.js';
import type { PasDe } from './pas-proposition.js';
import type { Commune, Typologie } from '../territoire.js';

/** The dwelling as it was on the day it was proposed, whatever becomes of it (R4.51). Amounts in euros a month, surface in m². */
export interface Instantane {
  readonly reference: string;
  readonly typologie: Typologie;
  readonly surface: number;
  readonly commune: Commune;
  readonly horsQpv: boolean;
  readonly accessible: boolean;
  readonly loyer: number;
  readonly annexes: number;
  readonly charges: number;
  readonly minoration: number | null;
  readonly financement?: string;
  /** How long it may be lived in, in months, as its bailleur offered it (R4.8). */
  readonly dureeMaximaleMois?: number;
  /** When it is to be free, of a dwelling that was not yet on that day (R5.51). */
  readonly disponibleLe?: DateCivile;
}

/** What the household would pay, that day; sealed, gone once it is erased. Euros a month; rates from 0 to 100. */
export interface ChiffresProposition {
  readonly personnes: number | null;
  readonly ressources: number | null;
  readonly aide: number | null;
  readonly resteAChargeAvant: number | null;
  readonly resteACharge: number | null;
  readonly tauxEffort: number | null;
  /** Label of the convention that reduces the rent, on the day of entry (R4.80): written freely, hence sealed. */
  readonly convention?: string | null;
  /** Its last day, when it has one (R4.197). */
  readonly conventionJusquau?: DateCivile | null;
}

/** Each criterion of validity that day: held, not held, unknown. */
export type Criteres = Readonly<Partial<Record<CritereValidite, boolean | null>>>;

export const MODES_NOTIFICATION = {
  'lettre-recommandee': 'Lettre recommandée avec avis de réception',
  'remise-en-main-propre': 'Remise en main propre contre récépissé',
  huissier: 'Acte d’huissier (commissaire de justice)',
} as const;
export type ModeNotification = keyof typeof MODES_NOTIFICATION;

export interface Notification {
  readonly fait: Fait;
  readonly mode: ModeNotification;
  readonly le: DateCivile;
  /** End of the household's delay to answer; a resumed clock moves it (R9.5, R9.7). */
  readonly reponseAvant: Instant;
  /** Told under a former version of the charter, that gave longer (R0.41). */
  readonly gardee: boolean;
  /** What the household was told of its silence; absent of those notified before it was kept (R4.194). */
  readonly silence?: SilenceDit;
}

export const ISSUES_VISITE = {
  realisee: 'Réalisée avec le ménage',
  'menage-absent': 'Ménage absent',
  reportee: 'Reportée',
} as const;
export type IssueVisite = keyof typeof ISSUES_VISITE;

export interface Visite {
  readonly le: Instant;
  readonly issue: IssueVisite;
  readonly avis: string | null;
  /** What it showed; absent = not said (R4.191). */
  readonly decent?: boolean;
  readonly reporteeAu: DateCivile | null;
}

/** Who may sit at a CALEOL besides the bailleur (CCH L. 441-2; réservataires named by seed 003). */
export const MEMBRES_CALEOL = {
  bailleur: 'Bailleur',
  locataires: 'Représentant des locataires',
  commune: 'Commune',
  cacl: 'CACL',
  etat: 'État (DGCOPOP)',
  ctg: 'CTG',
  'action-logement': 'Action Logement',
  caf: 'CAF',
  associations: 'Association',
} as const;
export type MembreCaleol = keyof typeof MEMBRES_CALEOL;

export const DECISIONS_CALEOL = {
  attribution: 'Logement attribué',
  classement: 'Candidature classée, non attribuée',
  rejet: 'Candidature rejetée',
} as const;

export interface DecisionCaleol {
  readonly seance: DateCivile;
  readonly decision: keyof typeof DECISIONS_CALEOL;
  readonly rang: number | null;
  readonly membres: readonly MembreCaleol[];
  /** Session kept in the service that decided, and the organisations that were there; null, none = not kept, or decided before (R4.160). */
  readonly commission: string | null;
  readonly presents: readonly string[];
  /** Since when the conditions of the bailleur that were examined apply; null = none was collected (R4.81). */
  readonly conditionsDu: DateCivile | null;
  /** What the CALEOL said it examined, and why it rejected: free texts, gone once the dossier is erased (R4.164). */
  readonly conditions: string | null;
  readonly motif: string | null;
}

const sansTextesCaleol = (caleol: DecisionCaleol | null): DecisionCaleol | null =>
  caleol && { ...caleol, conditions: null, motif: null };

/** A proposal of an erased household: neither its figures nor what was written of it. */
export const sansTextes = (p: Proposition): Proposition => ({
  ...p,
  chiffres: null,
  caleol: sansTextesCaleol(p.caleol),
  pas: p.pas.map((pas) => ({ ...pas, avant: { ...pas.avant, caleol: sansTextesCaleol(pas.avant.caleol) } })),
});

/** What a step may have changed, as it was before it. */
type Avant = Pick<
  Proposition,
  'etat' | 'fait' | 'silence' | 'caleol' | 'visites' | 'visiteManquee' | 'notification'
>;
export type Pas = PasDe<Avant>;

export interface Proposition {
  readonly id: string;
  /** End of the hold of its dwelling; null for those made before holds lapsed (R4.15). */
  readonly tenuJusquau: Instant | null;
  /** 1 for the first one proposed to the household, and so on. */
  readonly rang: number;
  readonly logement: string;
  readonly bailleur: string;
  /** Organisation whose contingent the dwelling was of that day; null = none, or proposed before it was kept (R4.85). */
  readonly reservataire: string | null;
  /** The réservataire that this one succeeded to (R4.112). */
  readonly succede?: string;
  readonly nature: NatureLogement;
  readonly commune: Commune;
  /** `quittee`: a dwelling that was lived in, then left. */
  readonly etat:
    | 'proposee'
    | 'confirmee'
    | 'visitee'
    | 'acceptee'
    | 'attribuee'
    | 'declinee'
    | 'refusee'
    | 'retiree'
    | 'rejetee'
    | 'quittee';
  /** Last fact that changed its state. */
  readonly fait: Fait;
  readonly propose: Fait;
  /** null: proposed before snapshots were taken. */
  readonly instantane: Instantane | null;
  readonly chiffres: ChiffresProposition | null;
  readonly criteres: Criteres;
  /** It is a leg of an exchange: it stands or falls with the others (R4.93). */
  readonly echange: Echange | null;
  /** What a pilot has set right, by regime (R4.53). */
  readonly validites: Readonly<Record<string, boolean>>;
  /** The last fact that said something of it: a pilot, or a visit. */
  readonly validiteDite: Fait | null;
  readonly notification: Notification | null;
  readonly visites: readonly Visite[];
  /** A visit that did not take place: the next one is owed from it. */
  readonly visiteManquee: (Fait & { readonly reporteeAu: DateCivile | null }) | null;
  /** The refusal counts under the regime that governed the household then (R4.7). */
  readonly refusCompte: boolean;
  /** The commission has decided with that refusal among those that counted: what is said of its validity since does not undo it (R4.150). */
  readonly tranche: Fait | null;
  /** Its reason is one that counts; whether it does also asks that the offer be valid (R9.4). */
  readonly motifCompte: boolean;
  readonly refusePar: AuteurRefus | null;
  /** Code of the charter's reason that it was refused for (R4.5). */
  readonly motifRefus: string | null;
  /** Answered by a silence that a person has noted (R4.56). */
  readonly silence: boolean;
  readonly caleol: DecisionCaleol | null;
  /** Its steps, in order; one taken back is no longer here (R4.125). */
  readonly pas: readonly Pas[];
  /** The fact that took its last notification back. */
  readonly notificationReprise: Fait | null;
  /** Version of the fact that asked for its answer once more; 0 = none. */
  readonly reponseReprise: number;
}

export const ETATS_OUVERTS: readonly Proposition['etat'][] = ['proposee', 'confirmee', 'visitee', 'acceptee'];

/** Where a proposal stands, in words. */
export const ETATS_EN_CLAIR: Readonly<Record<Proposition['etat'], string>> = {
  proposee: 'Proposée, en attente du bailleur',
  confirmee: 'Confirmée par le bailleur, à visiter',
  visitee: 'Visitée, en attente de la réponse du ménage',
  acceptee: 'Acceptée par le ménage, en attente de la CALEOL',
  attribuee: 'Logement attribué',
  declinee: 'Déclinée par le bailleur',
  refusee: 'Refusée par le ménage',
  retiree: 'Retirée',
  rejetee: 'Candidature rejetée en CALEOL',
  quittee: 'Logement quitté',
};

/** It still keeps its dwelling for the household. */
export const vivante = ({ etat }: Pick<Proposition, 'etat'>): boolean =>
  etat === 'attribuee' || ETATS_OUVERTS.includes(etat);

/** How people tell one proposal of a household from another. */
export const direProposition = ({ rang, instantane, commune }: Proposition): string =>
  instantane
    ? `Proposition ${rang} : ${instantane.typologie} à ${commune}, ${instantane.reference}`
    : `Proposition ${rang}, à ${commune}`;

/** What a proposal is besides its offer, on the day it is made. */
export const PROPOSITION_INITIALE = {
  tenuJusquau: null,
  reservataire: null,
  echange: null,
  etat: 'proposee',
  instantane: null,
  chiffres: null,
  criteres: {},
  validites: {},
  validiteDite: null,
  notification: null,
  visites: [],
  visiteManquee: null,
  refusCompte: false,
  tranche: null,
  motifCompte: false,
  refusePar: null,
  motifRefus: null,
  silence: false,
  caleol: null,
  pas: [],
  notificationReprise: null,
  reponseReprise: 0,
} as const satisfies Partial<Proposition>;
