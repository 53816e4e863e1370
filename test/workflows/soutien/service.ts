import { randomUUID } from 'node:crypto';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Client, Connection } from '@temporalio/client';
import { pino } from 'pino';
import { avecClient } from '../../../src/base/client.js';
import { moduleTemporal } from '../../../src/composition/temporal.js';
import { poserSocle, type Socle } from '../../../src/composition/socle.js';
import { lireConfiguration, type Configuration } from '../../../src/configuration.js';
import { amorcerCharte } from '../../../src/journal/amorce.js';
import { Boite } from '../../../src/journal/boite.js';
import { Envois } from '../../../src/journal/envois.js';
import { faitsRepercutes } from '../../../src/journal/faits-repercutes.js';
import type { Demande } from '../../../src/journal/porte.js';
import { Concernes } from '../../../src/vues/concernes.js';
import { Suivi } from '../../../src/journal/suivi.js';
import { ClientTemporal } from '../../../src/temporal/client.js';
import type { PartiesRelais } from '../../../src/temporal/relais.js';
import type { PartiesVeilleur } from '../../../src/temporal/veilleur.js';
import { idDossier } from '../../../workflows/contrat.js';
import { MENAGE, OPERATION, pilote, referent } from '../../domaine/soutien/gestes.js';
import { jusqua } from '../../soutien/attente.js';
import { baseNeuve, type BaseDeTest } from '../../soutien/base.js';
import { temporalDeTest, type TemporalDeTest } from '../../soutien/temporal.js';

/** The real parts together: PostgreSQL, the Temporal development server, the roles `worker` and `relais` as they are composed. */
export class Service {
  #roles: INestApplicationContext | null = null;

  private constructor(
    private readonly base: BaseDeTest,
    readonly temporal: TemporalDeTest,
    readonly configuration: Configuration,
    readonly socle: Socle,
    readonly client: ClientTemporal,
  ) {}

  static async ouvrir(): Promise<Service> {
    const [base, temporal] = await Promise.all([baseNeuve(), temporalDeTest()]);
    const configuration = lireConfiguration({
      DATABASE_URL: base.url,
      TEMPORAL_ADDRESS: temporal.adresse,
      SMTP_URL: 'smtp://127.0.0.1:1',
    });
    const socle = await poserSocle(configuration, { noms: false });
    await amorcerCharte(socle.porte);
    return new Service(base, temporal, configuration, socle, new ClientTemporal(configuration));
  }

  async demarrer(roles = { worker: true, relais: true }): Promise<void> {
    const module = moduleTemporal(this.configuration, this.socle, pino({ level: 'silent' }), roles);
    this.#roles = await NestFactory.createApplicationContext(module, { logger: false, abortOnError: false });
  }

  async arreter(): Promise<void> {
    await this.#roles?.close();
    this.#roles = null;
  }

  async fermer(): Promise<void> {
    await this.arreter();
    await this.client.fermer();
    await this.socle.fermer();
    await Promise.all([this.temporal.fermer(), this.base.fermer()]);
  }

  get parties(): PartiesRelais & PartiesVeilleur {
    const { lecture, intendance, porte, signal } = this.socle;
    return {
      boite: new Boite(intendance),
      envois: new Envois(intendance),
      suivi: new Suivi(intendance),
      client: this.client,
      porte,
      concernes: new Concernes(lecture),
      signaux: signal,
      faitsRepercutes: () => faitsRepercutes(lecture),
      dire: () => undefined,
    };
  }

  async agir(demande: Pick<Demande, 'agregat' | 'id' | 'acte' | 'corps' | 'acteur'>): Promise<void> {
    const resultat = await this.socle.porte.executer({ cle: randomUUID(), correlation: 'essai', ...demande });
    if (!resultat.ok) throw new Error(`${resultat.refus.regle} ${resultat.refus.motif}`);
  }

  async declarerOperation(id: string, definieLe?: string): Promise<void> {
    const corps = {
      code: id,
      programme: 'LHI',
      nom: 'Essai',
      communes: ['Cayenne'],
      ...(definieLe ? { definieLe } : {}),
    };
    await this.agir({ agregat: 'operation', id, acte: 'DeclarerOperation', acteur: pilote, corps });
  }

  async ouvrirDossier(operation = OPERATION): Promise<string> {
    const id = randomUUID();
    const corps = { ...MENAGE, operation, reference: id };
    await this.agir({ agregat: 'dossier', id, acte: 'OuvrirDossier', acteur: pilote, corps });
    return id;
  }

  async informer(id: string): Promise<void> {
    const corps = { moyen: 'permanence', par: 'Référent', langue: 'français' };
    await this.agir({ agregat: 'dossier', id, acte: 'InformerMenage', acteur: referent, corps });
  }

  /** The history of a dossier's workflow as the server keeps it: payloads are not opened. */
  async histoire(id: string): Promise<string> {
    const connection = await Connection.connect({ address: this.temporal.adresse });
    const evenements = await new Client({ connection }).workflow.getHandle(idDossier(id)).fetchHistory();
    await connection.close();
    return JSON.stringify(JSON.parse(JSON.stringify(evenements)), (cle, v: unknown) =>
      ['data', 'encoding'].includes(cle) && typeof v === 'string'
        ? Buffer.from(v, 'base64').toString('latin1')
        : v,
    );
  }

  /** Types of the procedure's events, in order. */
  async deLaProcedure(id: string): Promise<string[]> {
    const evenements = await this.socle.porte.lireFlux('dossier', id);
    return evenements.filter((e) => e.auteur === 'procedure').map((e) => e.type);
  }

  /** As the owner of the base, whatever the roles of the service. */
  async administrer(sql: string, valeurs: unknown[]): Promise<void> {
    await avecClient(this.base.url, (client) => client.query(sql, valeurs));
  }

  async compter(sql: string, valeurs: unknown[] = []): Promise<number> {
    const { rows } = await this.socle.lecture.query<{ n: number }>(
      `SELECT count(*)::int AS n FROM ${sql}`,
      valeurs,
    );
    return rows[0]?.n ?? 0;
  }

  /** Each dossier has had so many steps opened, each once. */
  async ouvertures(dossiers: readonly string[], etapes: number): Promise<void> {
    const sql = `journal.evenement WHERE type = 'EtapeOuverte' AND flux_id = ANY($1)`;
    await jusqua(
      `${etapes} étapes ouvertes`,
      async () => (await this.compter(sql, [dossiers])) >= etapes * dossiers.length,
      60_000,
    );
    for (const dossier of dossiers) {
      const ouvertes = (await this.deLaProcedure(dossier)).filter((type) => type === 'EtapeOuverte');
      if (ouvertes.length !== etapes)
        throw new Error(`${ouvertes.length} étapes ouvertes, ${etapes} attendues`);
    }
  }
}
