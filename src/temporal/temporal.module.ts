import {
  Module,
  type BeforeApplicationShutdown,
  type DynamicModule,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import type { Ports } from '../../activities/ports.js';
import { Accuses } from './accuses.js';
import { ClientTemporal } from './client.js';
import { preparerExecution } from './execution.js';
import { Ouvriers } from './ouvriers.js';
import type { Dire, ReglagesTemporal } from './reglages.js';
import { Relais, type PartiesRelais } from './relais.js';
import { Veilleur, type PartiesVeilleur } from './veilleur.js';

export interface OptionsTemporal {
  readonly reglages: ReglagesTemporal;
  readonly dire: Dire;
  /** The role `worker`: what its activities ask of the server. */
  readonly ouvriers?: { readonly ports: Ports; readonly accuses: Accuses };
  /** The role `relais`: outbox and watchdog. */
  readonly relais?: Omit<PartiesRelais & PartiesVeilleur, 'client' | 'dire'>;
}

/** Starts what the roles ask once the application is up, and drains it before it goes down. */
class Vie implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly parts: { demarrer(): void; arreter(): Promise<void> }[] = [];

  constructor(
    private readonly options: OptionsTemporal,
    private readonly client: ClientTemporal,
  ) {}

  onApplicationBootstrap(): void {
    const { reglages, dire, ouvriers, relais } = this.options;
    if (relais) {
      const parties = { ...relais, client: this.client, dire };
      this.parts.push(new Relais(parties), new Veilleur(parties));
    }
    if (ouvriers) {
      preparerExecution(dire);
      this.parts.push(new Ouvriers(reglages, ouvriers.ports, dire));
    }
    for (const part of this.parts) part.demarrer();
  }

  async beforeApplicationShutdown(): Promise<void> {
    await Promise.all(this.parts.map((part) => part.arreter()));
    await this.options.ouvriers?.accuses.fermer();
    await this.client.fermer();
  }
}

/** The only Nest code that knows Temporal. Exports `ClientTemporal`. */
@Module({})
export class TemporalModule {
  static pour(options: OptionsTemporal): DynamicModule {
    const client = new ClientTemporal(options.reglages);
    return {
      module: TemporalModule,
      global: true,
      providers: [
        { provide: ClientTemporal, useValue: client },
        { provide: Vie, useValue: new Vie(options, client) },
      ],
      exports: [ClientTemporal],
    };
  }
}
