import type { Etape } from '../src/domaine/charte/etapes.js';
import type { CodeTache } from '../src/domaine/charte/taches.js';
import type { EtatProcessus } from '../src/domaine/dossier/processus.js';
import type { EcheanceLogement } from '../src/domaine/logement/echeance.js';
import type { ReveilLogement } from '../workflows/contrat.js';
import type { DateCivile, Instant } from '../src/domaine/noyau/instants.js';
import type { Incident, InformationVue, IssueRemise, Marche, PageSuccession, PassationVue } from './ports.js';

/** What comes back of every command of the procedure: the present state (null: no such dossier), and the rule when it was refused. */
export interface Suite {
  readonly etat: EtatProcessus | null;
  readonly refus?: string;
}

export interface OrdreOuverture {
  readonly dossier: string;
  /** Version of the fact that opens it. */
  readonly cause: number;
  readonly occurrence: number;
}
export interface OrdreTache {
  readonly dossier: string;
  readonly cause: number;
  /** What the task is about, when several of its code may be open at once. */
  readonly objet?: string;
  /** The date observed, of one that is owed from a date on. */
  readonly des?: Instant;
}
export interface OrdreRang {
  readonly dossier: string;
  /** Version of the event that set the ladder. */
  readonly version: number;
  readonly tache: string;
  readonly rang: string;
  /** The deadline observed, never "now" (R7.4). */
  readonly le: Instant;
}
export interface OrdreRepercussion {
  readonly dossier: string;
  /** The other aggregate's fact: `<id>@<version>`. */
  readonly fait: string;
}

export type Ouvertures = { [E in Etape as `ouvrirEtape.${E}`]: (ordre: OrdreOuverture) => Promise<Suite> };
export type OuverturesTaches = {
  [C in CodeTache as `ouvrirTache.${C}`]: (ordre: OrdreTache) => Promise<Suite>;
};
export type Rangs = Record<
  'rappelerTache' | 'constaterRetard' | 'escaladerTache',
  (ordre: OrdreRang) => Promise<Suite>
>;

/** Local activities of a dossier: one type per intent, so that a history reads as the procedure. */
export type ActivitesDossier = Ouvertures &
  OuverturesTaches &
  Rangs & {
    saisirCommission(ordre: OrdreTache): Promise<Suite>;
    lireProcessus(dossier: string): Promise<Suite>;
    accuserReception(accuse: { dossier: string; version: number }): Promise<void>;
    signalerIncident(incident: Incident): Promise<void>;
    resoudreIncident(incident: Pick<Incident, 'objet' | 'nature'>): Promise<void>;
  };

/** Of what concerns many dossiers; ids only, so that no reason given about a household enters a history. */
export interface ActivitesRepercussion {
  dossiersDeOperation(page: { operation: string; apres: string | null; limite: number }): Promise<string[]>;
  dossiersDeCommission(page: { commission: string; apres: string | null; limite: number }): Promise<string[]>;
  constaterOperationDefinie(ordre: OrdreRepercussion & { definiLe: DateCivile }): Promise<string | null>;
  constaterCalendrier(ordre: OrdreRepercussion): Promise<string | null>;
  /** Any decision of any commission; the name is the one that running histories hold. */
  appliquerDecisionCas(ordre: OrdreRepercussion & { commission: string }): Promise<string | null>;
  dossiersDeMigration(page: Marche & { apres: string | null; limite: number }): Promise<string[]>;
  migrerDossier(ordre: OrdreRepercussion & Marche): Promise<string | null>;
  terminerMigration(marche: Marche): Promise<void>;
}

/** Of a dwelling: what its next date says. */
export interface ActivitesLogement {
  constaterEcheance(
    ordre: ReveilLogement & { logement: string; echeance: EcheanceLogement },
  ): Promise<ReveilLogement | null>;
}
export interface ActivitesSuccession {
  logementsDeSuccession(page: PageSuccession): Promise<string[]>;
  transfererLogement(ordre: {
    logement: string;
    fait: string;
    de: string;
    vers: string;
  }): Promise<string | null>;
}

/** Of a handover in number, known by the référent whose households change hands; no note enters a history. */
export interface ActivitesPassation {
  dossiersDePassation(page: PassationVue & { apres: string | null; limite: number }): Promise<string[]>;
  passerRelais(ordre: PassationVue & { dossier: string }): Promise<string | null>;
}

/** Of an information in number; nothing that is said of a household enters a history. */
export interface ActivitesInformation {
  dossiersDInformation(page: InformationVue & { apres: string | null; limite: number }): Promise<string[]>;
  informerMenage(ordre: InformationVue & { dossier: string }): Promise<string | null>;
}

/** Regular activities of the delivery queue. */
export interface ActivitesDiffusion {
  remettre(message: string): Promise<IssueRemise>;
  abandonnerEnvoi(message: string): Promise<void>;
}
