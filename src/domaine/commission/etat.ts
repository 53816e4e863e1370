import type { DateCivile, Instant } from '../noyau/instants.js';
import type { DecisionDite, PresenceDite } from './evenements.js';
import type {
  MoyenConvocation,
  RaisonAnnulation,
  RaisonCorrection,
  RoleMembre,
  SensAvis,
  TypeCommission,
} from './natures.js';
import type { Saisine } from './saisine.js';

export const STATUTS_SEANCE = {
  preparee: 'En préparation',
  convoquee: 'Convoquée',
  tenue: 'Tenue',
  annulee: 'Annulée',
} as const;
export type StatutSeance = keyof typeof STATUTS_SEANCE;

export interface Membre {
  /** Code of the organisation; its name alone for sessions of before roles were kept. */
  readonly organisation: string;
  readonly role: RoleMembre;
  readonly reservataire: boolean;
}

export interface Convocation {
  /** Version of its fact: its messages are `<commission>.<version>.<organisation>`. */
  readonly version: number;
  readonly objet: 'convocation' | 'ajout' | 'report' | 'annulation';
  readonly moyen: MoyenConvocation;
  readonly le: DateCivile;
  readonly destinataires: readonly string[];
}

export interface Decision extends Omit<DecisionDite, 'dossier'> {
  /** Version of the fact that says it: what its application is known by. */
  readonly version: number;
  readonly le: Instant;
  /** Why it replaced an earlier one. */
  readonly correction?: RaisonCorrection;
}

/** `non-suivie`: decided before results were kept. */
export interface Application {
  readonly etat: 'en-attente' | 'appliquee' | 'refusee' | 'non-suivie';
  readonly regle?: string;
  readonly motif?: string;
  readonly le: Instant | null;
  readonly relances: number;
}

export interface Ligne {
  readonly dossier: string;
  readonly logements: readonly string[];
  /** Why the commission d’examen des cas spécifiques is referred to; null elsewhere, and before it was kept (R4.162). */
  readonly saisine: Saisine | null;
  readonly avis: readonly { readonly organisation: string; readonly sens: SensAvis }[];
  readonly decision: Decision | null;
  readonly application: Application | null;
  /** Decisions that a correction replaced, oldest first. */
  readonly remplacees: readonly Decision[];
}

export interface Seance {
  readonly presences: readonly PresenceDite[];
  readonly quorum: { readonly requis: number; readonly reunis: number; readonly atteint: boolean };
}

export interface EtatCommission {
  readonly id: string;
  /** When it was set, as its author says; null for those of before it was kept. */
  readonly creeeLe: Instant | null;
  readonly nature: TypeCommission;
  readonly statut: StatutSeance;
  readonly le: DateCivile;
  /** `HH:MM` of Cayenne. */
  readonly heure: string | null;
  readonly lieu: string | null;
  readonly visio: string | null;
  /** Whose CALEOL it is. */
  readonly bailleur: string | null;
  readonly membres: readonly Membre[];
  readonly convocations: readonly Convocation[];
  /** Convened again after the quorum failed: it decides whoever comes (R4.43). */
  readonly secondeConvocation: boolean;
  readonly annulation: RaisonAnnulation | null;
  readonly lignes: readonly Ligne[];
  readonly seance: Seance | null;
  /** Approval of the minutes, and the version they were approved at. */
  readonly procesVerbal: { readonly approuveLe: DateCivile; readonly version: number } | null;
}

export const COMMISSION_INITIALE: EtatCommission = {
  id: '',
  creeeLe: null,
  nature: 'relogement',
  statut: 'preparee',
  le: '1900-01-01',
  heure: null,
  lieu: null,
  visio: null,
  bailleur: null,
  membres: [],
  convocations: [],
  secondeConvocation: false,
  annulation: null,
  lignes: [],
  seance: null,
  procesVerbal: null,
};

export const ligneDe = ({ lignes }: EtatCommission, dossier: string): Ligne | undefined =>
  lignes.find((l) => l.dossier === dossier);
export const aDecider = ({ lignes }: EtatCommission): readonly Ligne[] =>
  lignes.filter((l) => l.decision === null);
/** Decisions replaced since the minutes were approved: they must be approved again (R4.49). */
export const aRectifier = ({ procesVerbal, lignes }: EtatCommission): boolean =>
  procesVerbal !== null && lignes.some((l) => (l.decision?.version ?? 0) > procesVerbal.version);
