import type { DecisionDite } from '../src/domaine/commission/evenements.js';
import type { TypeCommission } from '../src/domaine/commission/natures.js';
import type { ReveilLogement } from '../workflows/contrat.js';
import type { EtatProcessus } from '../src/domaine/dossier/processus.js';
import type { Acteur } from '../src/domaine/noyau/acteur.js';
import type { DateCivile } from '../src/domaine/noyau/instants.js';
import type { Refus } from '../src/domaine/noyau/refus.js';

/** A command of the procedure, as the door of the journal takes it. */
export interface DemandeProcedure {
  readonly agregat: 'dossier' | 'logement';
  readonly id: string;
  readonly acte: string;
  readonly corps: object;
  readonly acteur: Acteur;
  readonly cle: string;
  readonly correlation: string;
  readonly parCleSeule: true;
  /** True when the workflow of that very dossier asks: it is answered, not nudged. */
  readonly sansReveil: boolean;
}

export type ResultatPorte =
  | { readonly ok: true; readonly reponse: { readonly rejeu: boolean; readonly processus?: EtatProcessus } }
  | { readonly ok: false; readonly refus: Refus; readonly processus?: EtatProcessus };

/** The part of the door that the procedure needs; `Porte` of the journal fits it. */
export interface PorteProcedure {
  executer(demande: DemandeProcedure): Promise<ResultatPorte>;
  lireProcessus(dossier: string): Promise<EtatProcessus | null>;
}

export interface Incident {
  /** Stream or message concerned: an opaque id. */
  readonly objet: string;
  readonly nature: string;
  /** Neutral words for operators: no person. */
  readonly detail: string;
}

export type IssueRemise = 'remis' | 'deja' | 'sans-adresse';

/** A walk over the dossiers of a migration of the charter, or of its undoing. */
export interface Marche {
  readonly charte: string;
  readonly migration: string;
  readonly sens: 'migrer' | 'retablir';
}

/** What became of one dossier; the reason is for people, and never enters a history. */
export interface ResultatMarche extends Marche {
  readonly dossier: string;
  readonly issue: 'faite' | 'refusee' | 'a-reprendre';
  readonly regle: string | null;
  readonly motif: string | null;
}

/** A decision that its dossier has not taken yet. */
export interface DecisionEnAttente extends DecisionDite {
  readonly commission: string;
  readonly nature: TypeCommission;
  readonly seance: DateCivile;
  /** A person referred the case to the commission (R4.175). */
  readonly demandee?: boolean;
  /** Version of the decision in the stream of its commission: what its application is known by. */
  readonly version: number;
}

/** What the dossier answered to it. */
export interface ConstatApplication {
  readonly commission: string;
  readonly dossier: string;
  readonly decision: number;
  /** The refusal; absent when it was applied. */
  readonly refus?: Refus;
}

export interface PageSuccession {
  readonly de: string;
  readonly vers: string;
  readonly retour: boolean;
  readonly apres: string | null;
  readonly limite: number;
}

/** A handover in number, as its decision or a request to try again (`version`) asks for it. */
export interface PassationVue {
  readonly referent: string;
  readonly passation: string;
  readonly version: number;
}

/** An information of several households, as its decision or a request to try again (`version`) asks for it. */
export interface InformationVue {
  readonly operation: string;
  readonly information: string;
  readonly version: number;
}

/** What the activities ask of the server. An outage thrown here is tried again for ever; another error, a few times. */
export interface Ports {
  /** The error says that a part does not answer now, as opposed to a fault that trying again does not cure. */
  estPanne(erreur: unknown): boolean;
  /** Tells operators of a fault, without what it says. */
  consigner(objet: string, intention: string, erreur: unknown): void;
  readonly porte: PorteProcedure;
  /** The procedure has seen the dossier up to that version; may be batched, may be lost (the watchdog asks again). */
  accuser(dossier: string, version: number): Promise<void>;
  /** Idempotent while the incident is open. */
  signalerIncident(incident: Incident): Promise<void>;
  resoudreIncident(objet: string, nature: string): Promise<void>;
  /** Ids of the open dossiers of an operation after `apres`, in order; at most `limite`. */
  dossiersDeOperation(operation: string, apres: string | null, limite: number): Promise<string[]>;
  /** Decisions of a commission that wait for their application. */
  decisionsEnAttente(commission: string): Promise<readonly DecisionEnAttente[]>;
  /** Keeps what the dossier answered, once whatever the retries (R4.47). */
  constaterApplication(constat: ConstatApplication): Promise<void>;
  /** Ids of the dwellings of `de` after `apres`, in order; on the way back, only those that came from `vers`. */
  logementsDeSuccession(page: PageSuccession): Promise<string[]>;
  /** The next date of a dwelling, with its version; null when there is no such dwelling. */
  lireEcheance(logement: string): Promise<ReveilLogement | null>;
  /** Ids of the dossiers still to be done by a migration after `apres`, in order; none once it is ended or undone. */
  dossiersDeMigration(marche: Marche, apres: string | null, limite: number): Promise<string[]>;
  /** Ids of the dossiers of a handover in number still to be done after `apres`, in order. */
  dossiersDePassation(passation: PassationVue, apres: string | null, limite: number): Promise<string[]>;
  /** Hands one over, in the name of who decided, and keeps the result. @returns the rule that refused it */
  passerRelais(passation: PassationVue, dossier: string): Promise<string | null>;
  /** Ids of the dossiers of an information in number still to be done after `apres`, in order. */
  dossiersDInformation(information: InformationVue, apres: string | null, limite: number): Promise<string[]>;
  /** Informs one, in the name of who decided, and keeps the result. @returns the rule that refused it */
  informerMenage(information: InformationVue, dossier: string): Promise<string | null>;
  noterMigration(resultat: ResultatMarche): Promise<void>;
  terminerMigration(marche: Marche): Promise<void>;
  /** Delivers a message once; `sans-adresse` = there is nobody to try again for. A failed delivery is thrown. */
  remettre(message: string): Promise<IssueRemise>;
  /** Gives a message up; the dossier and the recipient organisation it concerned, or null when there is none. */
  abandonner(message: string): Promise<{ readonly dossier: string; readonly destinataire: string } | null>;
}
