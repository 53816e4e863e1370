import type { Etats, NomAgregat } from '../domaine/agregats.js';
import type { EtatProcessus } from '../domaine/dossier/processus.js';
import type { Acteur, Personne } from '../domaine/noyau/acteur.js';
import type { Inscrit } from '../domaine/noyau/evenement.js';
import type { DateCivile, Instant } from '../domaine/noyau/instants.js';
import type { Refus } from '../domaine/noyau/refus.js';

/** A command at the door. The body is already validated against the act's fields. */
export interface Demande {
  readonly agregat: NomAgregat;
  readonly id: string;
  /** Type of the act, e.g. `InformerMenage`. */
  readonly acte: string;
  readonly corps: object;
  /** When it happened; absent = now. Ignored for the procedure, whose events carry their own dates. */
  readonly survenuLe?: Instant;
  readonly acteur: Acteur;
  /** Idempotency key, private to its author. The procedure's is `<dossier>:<version>:<intent>`. */
  readonly cle: string;
  /** `If-Match`: refused as stale (412) when the stream is not at this version. */
  readonly versionAttendue?: number;
  /** Correlation id of the request, found in logs and in the events. */
  readonly correlation: string;
  /**
   * Deduplicate by key alone, whatever the body (the procedure's keys, architecture.md §2).
   * Otherwise the same key with another body is refused (422).
   */
  readonly parCleSeule?: boolean;
  /** Set by the workflow that sends it: its own events are answered, not nudged back. */
  readonly sansReveil?: boolean;
}

export interface Reponse {
  readonly version: number;
  readonly evenements: readonly { readonly type: string; readonly version: number }[];
  /** True when the key was known and this is the stored answer. */
  readonly rejeu: boolean;
  /** Present for a dossier when the procedure asks: the state after the command. */
  readonly processus?: EtatProcessus;
}

/** A refusal for the same key is never stored: the command may be retried when the state has changed. */
export type Resultat =
  | { readonly ok: true; readonly reponse: Reponse }
  | {
      readonly ok: false;
      readonly refus: Refus;
      readonly version: number;
      readonly processus?: EtatProcessus;
    };

/** Many commands sent as one, under one key (an import). */
export type DemandeUneFois = Pick<Demande, 'acteur' | 'cle' | 'acte' | 'corps'>;
/** A command that is only tried: it has no key. */
export type DemandeAEprouver = Omit<Demande, 'cle' | 'parCleSeule' | 'correlation'>;
export type ReponseUneFois<R> =
  { readonly ok: true; readonly reponse: R } | { readonly ok: false; readonly refus: Refus };

/** The one door for every act, person or timer (architecture.md §2, "A command"). */
export interface Porte {
  executer(demande: Demande): Promise<Resultat>;
  /** Several commands, each with its own result, written in as few transactions as possible (imports). */
  executerLot(demandes: readonly Demande[]): Promise<Resultat[]>;
  /** What each of these commands would be answered if it were sent now; nothing is written, nobody is told. */
  eprouver(demandes: readonly DemandeAEprouver[]): Promise<Resultat[]>;
  /**
   * Does a long work once per key and keeps its answer, which must hold nothing personal: the same body is answered the
   * same, another is refused (R8.2). `faire` is run again when it was cut off, under the same `envoi`.
   */
  uneFois<R>(demande: DemandeUneFois, faire: (envoi: string) => Promise<R>): Promise<ReponseUneFois<R>>;
  /** The process state and version of one dossier; null when it does not exist. */
  lireProcessus(dossier: string): Promise<EtatProcessus | null>;
}

/** The journal as read back. */
export interface Histoire {
  /** Every event of a stream with its personal part when the household's key is still there; empty when there is no stream. */
  lireFlux(agregat: NomAgregat, id: string): Promise<readonly Inscrit[]>;
  /** The folded state and version of a stream; null when it does not exist. */
  lireEtat<N extends NomAgregat>(
    agregat: N,
    id: string,
  ): Promise<{ readonly etat: Etats[N]; readonly version: number } | null>;
  /** The folded states of several streams, in one round trip; those that do not exist, or are erased, are left out. */
  lireEtats<N extends NomAgregat>(agregat: N, ids: readonly string[]): Promise<readonly Etats[N][]>;
}

/** Who saved a draft of a survey, and what it says. */
export interface BrouillonGarde {
  readonly version: number;
  /** Version of the last survey done when it was begun; another since: the draft is over. */
  readonly apres: number;
  readonly questionnaire: string;
  /** `referent:<id>`. */
  readonly auteur: string;
  readonly organisation: string | null;
  readonly le: Instant;
  /** JSON text. */
  readonly contenu: string;
}
export type BrouillonAGarder = Omit<BrouillonGarde, 'version' | 'le'>;

/** Drafts of surveys, beside the journal, each sealed under its household's key (R2.29). */
export interface Brouillons {
  /** null when there is none, or when the household's key is gone. */
  lire(dossier: string): Promise<BrouillonGarde | null>;
  /**
   * Saves over the version that was read (0 = none). @returns the new version and when; null when another was saved meanwhile,
   * or the household is erased.
   */
  garder(
    dossier: string,
    lue: number,
    brouillon: BrouillonAGarder,
  ): Promise<{ readonly version: number; readonly le: Instant } | null>;
}

/** One household of an act in number: its columns in clear, and what is said of it, sealed. */
export type LigneEnNombre<P extends string, M> = {
  readonly dossier: string;
  readonly mot: M;
} & Readonly<Record<P, string>>;
/** One household that changes hands, and what is left for who takes over. */
export type LigneAPasser = LigneEnNombre<'de' | 'a', { readonly motif: string; readonly note: string }>;
/** How a household was informed: the day of the action, and the body of `InformerMenage`. */
export interface MotInformation {
  readonly le: DateCivile;
  readonly corps: object;
}
export type LigneAInformer = LigneEnNombre<never, MotInformation>;

/** An act in number, in the name of who decided it; `version`: of its decision, or of the last request to try again. */
export interface OrdreEnNombre {
  readonly lot: string;
  readonly version: number;
  readonly acteur: Personne;
  readonly correlation: string;
}

/** The lines of acts in number, beside the journal, what they say sealed under each household's key (R3.60, R1.30). */
export interface EnNombre<L> {
  /** Before it is decided; lines already there are left as they are. */
  inscrire(lot: string, lignes: readonly L[]): Promise<void>;
  /** Dossiers after `apres` that are not done, nor answered since that version, in order. */
  aFaire(lot: string, version: number, apres: string | null, limite: number): Promise<readonly string[]>;
  /** Each by an act of its own, known by its key whoever carries it out, and its result kept. @returns the refusals of those that were left to do, by dossier */
  appliquer(ordre: OrdreEnNombre, dossiers: readonly string[]): Promise<readonly (Refus | null)[]>;
}

export interface DemandeEffacement extends Pick<Demande, 'cle' | 'correlation' | 'versionAttendue'> {
  readonly dossier: string;
  readonly motif: string;
  readonly acteur: Personne;
}

/** Streams that have just changed; `agregat` null = notices may have been lost: read again. `sortie` = the outbox grew. */
export interface Changement {
  readonly agregat: NomAgregat | null;
  readonly ids: readonly string[];
  readonly sortie: boolean;
}

/** Hints of what changed, in any process of the service; may be lost, never decides anything. */
export interface Signaux {
  /** @returns how to unsubscribe */
  abonner(fonction: (changement: Changement) => void): () => void;
}
