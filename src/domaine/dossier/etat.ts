import type { Etape } from '../charte/etapes.js';
import type { Fait } from '../noyau/evenement.js';
import type { DateCivile, Instant } from '../noyau/instants.js';
import { SANS_DATES, type DatesOperation } from '../operation/calendrier/dates.js';
import type { Commune, Programme } from '../territoire.js';
import type { LectureAncienne, Mandat, Passation, Protection } from './acces.js';
import type { Cloture, Transitoire } from './cloture.js';
import { ACCOMPAGNEMENT_INITIAL, type EtatAccompagnement } from './etapes/accompagnement/etat.js';
import { LIENS_INITIAUX, type EtatLiens } from './etapes/menages/etat.js';
import { ENQUETE_INITIALE, type EtatEnquete } from './etapes/enquete-sociale/etat.js';
import type { FaitsCommission } from './etapes/commission/evenements.js';
import type { Issue } from './issues.js';
import { DEMENAGEMENT_INITIAL, type EtatDemenagement } from './etapes/demenagement/etat.js';
import { PASSERELLES_INITIALES, type EtatPasserelles } from './etapes/passerelles/etat.js';
import { SUIVI_INITIAL, type EtatSuivi } from './etapes/suivi/etat.js';
import type { Menage } from './menage.js';
import { ETATS_OUVERTS, type Notification, type Proposition } from './proposition.js';
import type { DateGardee, RechercheEnAttente, RegimeDossier } from './regimes.js';
import type { Tache } from './taches.js';

export type { Proposition } from './proposition.js';

export interface EtapeOuverte {
  readonly etape: Etape;
  readonly occurrence: number;
  readonly version: number;
  readonly le: Instant;
}

/** A fact recorded under the version that a migration brought. */
export interface Appui {
  readonly type: string;
  readonly version: number;
  readonly tache: string | null;
  /** When it happened, and what it was, in French. */
  readonly le: Instant;
  readonly dit: string;
}

type TacheAvant = Pick<Tache, 'id' | 'echelle' | 'echeance' | 'gardee' | 'terme'>;
/** What a migration may change of the legal side of a dossier. */
export type DroitAvant = Pick<EtatDossier, 'regimes' | 'datesGardees' | 'refusComptes'> & {
  readonly notifications: Readonly<Record<string, Notification>>;
  /** Refused offers that counted. */
  readonly comptent: readonly string[];
  /** Standing facts of the exhaustion of the offers. */
  readonly faits: Readonly<Record<string, Fait>>;
};

/** The last migration of the dossier that was not undone, and what undoing it gives back (R10.9). */
export interface MigrationVecue {
  readonly fait: Fait;
  readonly migration: string;
  readonly de: string;
  readonly vers: string;
  readonly avant: readonly TacheAvant[];
  /** What the laws of the household had set; null when the migration did not touch it. */
  readonly droitAvant: DroitAvant | null;
  /** The first of them. */
  readonly appuis: readonly Appui[];
  readonly precedente: MigrationVecue | null;
}

/** A time during which the clock of the dossier stands still; `au` is null while it does. */
export interface Suspension {
  readonly du: Instant;
  readonly au: Instant | null;
  /** When it is to be looked at again (R9.61); absent of those decided before it was asked. */
  readonly revue?: { readonly le: DateCivile; readonly fait: Fait };
}

export interface EtatDossier {
  readonly id: string;
  readonly reference: string;
  readonly operation: string;
  readonly programme: Programme;
  readonly commune: Commune;
  readonly charte: string;
  readonly migration: MigrationVecue | null;
  /** Code of the building it lives in, among those of its operation; null when it is attached to none (R1.12). */
  readonly immeuble: string | null;
  /** The dates of the operation that it lives by, as it last learnt them (R1.7). */
  readonly dates: DatesOperation;
  readonly statut: 'ouvert' | 'suspendu' | 'clos';
  readonly issue: Issue | null;
  /** True once the household's key is gone: the personal part is unreadable for ever. */
  readonly purge: boolean;
  readonly ouverture: Fait;
  readonly referent: string | null;
  readonly anciensReferents: readonly string[];
  /** Until when each former référent reads; a person who is référent again is no longer here (R3.56). */
  readonly lectures: readonly LectureAncienne[];
  readonly passation: Passation | null;
  readonly mandats: readonly Mandat[];
  readonly protection: Protection | null;
  /** null = erased, or not surveyed at all. */
  readonly menage: Menage | null;
  /** Standing facts by key (`faits.ts`); a withdrawn fact is no longer here. */
  readonly faits: Readonly<Record<string, Fait>>;
  /** Last fact that undid a step: a return, a withdrawal, the entry into a transitional dwelling. */
  readonly retour: Fait | null;
  /** Versions of the facts withdrawn and of the answers taken back as mistakes, with what withdrew them (R3.96); `refait`: no mistake, but to be done again (R8.71). */
  readonly retires: readonly { readonly de: number; readonly par: Fait; readonly refait?: true }[];
  /** Suspensions of the clock, in order (R0.7). */
  readonly suspensions: readonly Suspension[];
  /** Its closings, in order. */
  readonly clotures: readonly Cloture[];
  readonly etapes: readonly EtapeOuverte[];
  readonly taches: readonly Tache[];
  readonly propositions: readonly Proposition[];
  /** Legal regimes that people attached, in order; none: the charter alone (R9.2). */
  readonly regimes: readonly RegimeDossier[];
  /** Legal dates that a migration of the charter did not bring forward (R0.41). */
  readonly datesGardees: readonly DateGardee[];
  readonly recherche: RechercheEnAttente | null;
  /** Dwellings it stands for, and the home it offers in exchange. */
  readonly passerelles: EtatPasserelles;
  /** Refusals that count since the last decision of the commission (R4.7). */
  readonly refusComptes: number;
  /** Consents, measures, contract, grids… of step 3 and beside the next ones. */
  readonly accompagnement: EtatAccompagnement;
  /** The last decision of each commission that examined the household. */
  readonly decisionsCommission: readonly (FaitsCommission['DecisionCommissionAppliquee']['donnees'] & {
    readonly fait: Fait;
    /** Somebody said what was done of it (R4.170). */
    readonly suiteDonnee: Fait | null;
  })[];
  /** The last time it was met because a commission asked for it (R4.171). */
  readonly rencontre: Fait | null;
  /** The dwelling that a commission keeps for the household, until it is proposed to it (R4.131). */
  readonly retenueDecision: {
    readonly commission: string;
    readonly seance: DateCivile;
    readonly logement: string;
    readonly jusquau: Instant;
  } | null;
  /** What was said of the household in session, sealed with it (R4.45). */
  readonly precisionsCommissions: readonly { readonly commission: string; readonly texte: string }[];
  readonly transitoire: Transitoire | null;
  readonly enquete: EtatEnquete;
  readonly demenagement: EtatDemenagement;
  readonly suivi: EtatSuivi;
  readonly liens: EtatLiens;
}

const JAMAIS: Fait = { version: 0, le: '' };

export const DOSSIER_INITIAL: EtatDossier = {
  id: '',
  reference: '',
  operation: '',
  programme: 'NPNRU',
  commune: 'Cayenne',
  charte: '',
  migration: null,
  immeuble: null,
  dates: SANS_DATES,
  statut: 'ouvert',
  issue: null,
  purge: false,
  ouverture: JAMAIS,
  referent: null,
  anciensReferents: [],
  lectures: [],
  passation: null,
  mandats: [],
  protection: null,
  menage: null,
  faits: {},
  retour: null,
  retires: [],
  suspensions: [],
  clotures: [],
  etapes: [],
  taches: [],
  propositions: [],
  regimes: [],
  datesGardees: [],
  recherche: null,
  passerelles: PASSERELLES_INITIALES,
  refusComptes: 0,
  accompagnement: ACCOMPAGNEMENT_INITIAL,
  decisionsCommission: [],
  rencontre: null,
  retenueDecision: null,
  precisionsCommissions: [],
  transitoire: null,
  enquete: ENQUETE_INITIALE,
  demenagement: DEMENAGEMENT_INITIAL,
  suivi: SUIVI_INITIAL,
  liens: LIENS_INITIAUX,
};

/** The main step: the last one the procedure opened; before the first, concertation is awaited. */
export const etapeOuverte = (etat: EtatDossier): EtapeOuverte | null => etat.etapes.at(-1) ?? null;
/** Proposals that still wait for somebody, the oldest first (R4.50). */
export const propositionsOuvertes = (etat: EtatDossier): readonly Proposition[] =>
  etat.propositions.filter((p) => ETATS_OUVERTS.includes(p.etat));
/** The dwelling attributed and to move into, or moved into for good; not the transitional one lived in. */
export const attribution = (etat: EtatDossier): Proposition | null =>
  etat.propositions.find((p) => p.etat === 'attribuee' && p.id !== etat.transitoire?.proposition) ?? null;
/** Every dwelling that this dossier keeps from others. */
export const logementsTenus = ({ propositions, retenueDecision }: EtatDossier): string[] => [
  ...propositions
    .filter((p) => p.etat === 'attribuee' || ETATS_OUVERTS.includes(p.etat))
    .map((p) => p.logement),
  ...(retenueDecision ? [retenueDecision.logement] : []),
];
