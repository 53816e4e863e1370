import { Client, Connection, WorkflowExecutionAlreadyStartedError } from '@temporalio/client';
import { attributs } from '../../workflows/attributs.js';
import {
  FILES,
  idCharte,
  idCommission,
  idDiffusion,
  idDossier,
  idInformation,
  idLogement,
  idOrganisation,
  idPassation,
  idOperation,
  REQUETES,
  SIGNAUX,
  WORKFLOWS,
  type EntreeDiffusion,
  type EntreeLogement,
  type ReveilLogement,
  type EntreeParcours,
  type EntreeRepercussion,
  type Reveil,
  type VueProcessus,
} from '../../workflows/contrat.js';
import { arretees } from './arretees.js';
import { declarerAttributs } from './attributs.js';
import { convertisseur, type ReglagesTemporal } from './reglages.js';

/** No call waits longer, server up or down (law 6). */
const DELAI_MS = 3_000;
const EN_COURS = `WorkflowType = '${WORKFLOWS.parcours}' AND ExecutionStatus = 'Running'`;

/** Id of the workflow that fans a fact out; a person's account is in none of them. */
const REPERCUSSIONS: {
  readonly [A in Repercussion['agregat']]: (id: string, fait: Repercussion['fait']) => string;
} = {
  operation: (id, { information }) =>
    information === undefined ? idOperation(id) : idInformation(information),
  commission: idCommission,
  organisation: idOrganisation,
  charte: idCharte,
  referent: (_id, { passation = '' }) => idPassation(passation),
};

/** A fact of an operation, of a commission, of an organisation, of a charter or of a référent that concerns many dossiers. */
export interface Repercussion {
  readonly agregat: 'operation' | 'commission' | 'organisation' | 'charte' | 'referent';
  readonly id: string;
  readonly fait: {
    readonly version: number;
    readonly definiLe?: string;
    readonly de?: string;
    readonly vers?: string;
    readonly migration?: string;
    readonly sens?: string;
    readonly passation?: string;
    readonly information?: string;
  };
}

/** Every call of the service to the Temporal server. Connects when first used, and again when it must. */
export class ClientTemporal {
  readonly connexion: Connection;
  private readonly client: Client;
  private readonly namespace: string;
  private readonly enCours = new Set<Promise<unknown>>();

  constructor({ temporalAddress, temporalNamespace, cleTemporal }: ReglagesTemporal) {
    this.namespace = temporalNamespace;
    // Relay, watchdog and callers try again themselves: the SDK's own retries outlive their call, and throw once it is closed.
    this.connexion = Connection.lazy({ address: temporalAddress, interceptors: [] });
    this.client = new Client({
      connection: this.connexion,
      namespace: temporalNamespace,
      dataConverter: convertisseur(cleTemporal),
    });
  }

  /** What the procedure says of itself; null when it cannot answer within 3 s. */
  async interroger(dossier: string): Promise<VueProcessus | null> {
    const poignee = this.client.workflow.getHandle(idDossier(dossier));
    return this.borner(() => poignee.query<VueProcessus>(REQUETES.processus)).catch(() => null);
  }

  /** Nudges the procedure of a dossier, started when it is not running. @throws the gRPC error */
  async reveiller(dossier: string, reveil: Reveil): Promise<void> {
    const entree: EntreeParcours = { dossier, vuJusqua: 0 };
    await this.borner(() =>
      this.client.workflow.signalWithStart(WORKFLOWS.parcours, {
        workflowId: idDossier(dossier),
        taskQueue: FILES.dossier,
        args: [entree],
        signal: SIGNAUX.reveil,
        signalArgs: [reveil],
        workflowIdReusePolicy: 'ALLOW_DUPLICATE',
        typedSearchAttributes: attributs(reveil.etat),
      }),
    );
  }

  /** Tells the workflow of a dwelling its next date, started when it is not running. @throws the gRPC error */
  async reveillerLogement(logement: string, reveil: ReveilLogement): Promise<void> {
    const entree: EntreeLogement = { logement };
    await this.borner(() =>
      this.client.workflow.signalWithStart(WORKFLOWS.logement, {
        workflowId: idLogement(logement),
        taskQueue: FILES.dossier,
        args: [entree],
        signal: SIGNAUX.reveil,
        signalArgs: [reveil],
        workflowIdReusePolicy: 'ALLOW_DUPLICATE',
      }),
    );
  }

  /** Starts the delivery of a message; never twice. @throws the gRPC error */
  async diffuser(message: string): Promise<void> {
    const entree: EntreeDiffusion = { message };
    const options = { workflowId: idDiffusion(message), taskQueue: FILES.diffusion, args: [entree] };
    try {
      await this.borner(() =>
        this.client.workflow.start(WORKFLOWS.diffusion, {
          ...options,
          workflowIdReusePolicy: 'REJECT_DUPLICATE',
        }),
      );
    } catch (erreur) {
      if (!(erreur instanceof WorkflowExecutionAlreadyStartedError)) throw erreur;
    }
  }

  /** Tells the dossiers concerned, one by one. @throws the gRPC error */
  async repercuter({ agregat, id, fait }: Repercussion): Promise<void> {
    const entree: EntreeRepercussion<Repercussion['fait']> = { id, enCours: [] };
    const type = WORKFLOWS[fait.information === undefined ? agregat : 'information'];
    const workflowId = REPERCUSSIONS[agregat](id, fait);
    await this.borner(() =>
      this.client.workflow.signalWithStart(type, {
        workflowId,
        taskQueue: FILES.dossier,
        args: [entree],
        signal: SIGNAUX.repercussion,
        signalArgs: [fait],
        workflowIdReusePolicy: 'ALLOW_DUPLICATE',
      }),
    );
  }

  /** Procedures at work, as far as the server has indexed them. */
  async compterParcours(): Promise<number> {
    return (await this.borner(() => this.client.workflow.count(EN_COURS))).count;
  }

  /** Workflow ids of the procedures at work. */
  async parcoursEnCours(): Promise<Set<string>> {
    const ids = new Set<string>();
    for await (const { workflowId } of this.client.workflow.list({ query: EN_COURS, pageSize: 1_000 }))
      ids.add(workflowId);
    return ids;
  }

  /** Dossiers whose last procedure failed or was stopped from outside, and when; null when the server does not answer in time. */
  async arretees(): Promise<ReadonlyMap<string, string> | null> {
    return this.borner(() => arretees(this.client)).catch(() => null);
  }

  async declarerAttributs(): Promise<void> {
    await this.borner(() => declarerAttributs(this.connexion, this.namespace));
  }

  /** @throws Error without secrets when the server does not answer */
  async sonder(): Promise<void> {
    const namespace = this.namespace;
    await this.borner(() => this.connexion.workflowService.describeNamespace({ namespace })).catch(() => {
      throw new Error('Temporal ne répond pas');
    });
  }

  /** Waits for the calls under way: the client would try again on the closed connection, and nobody could catch that error. */
  async fermer(): Promise<void> {
    await Promise.allSettled(this.enCours);
    await this.connexion.close();
  }

  private borner<R>(appel: () => Promise<R>): Promise<R> {
    const promesse = this.connexion.withDeadline(Date.now() + DELAI_MS, appel);
    this.enCours.add(promesse);
    return promesse.finally(() => this.enCours.delete(promesse));
  }
}
