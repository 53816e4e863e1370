import { Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import type { Response } from 'express';

const BATTEMENT_MS = 15_000;

/** One open event stream. */
export interface Canal {
  /** @param id last version told, given back by the browser when it reconnects */
  dire(evenement: string, donnees: object, id?: number): void;
}

/** The `text/event-stream` answers that are open; closed with the service. */
@Injectable()
export class Canaux implements BeforeApplicationShutdown {
  private readonly ouverts = new Set<Response>();
  private fermes = false;

  /**
   * Opens a stream. `encore` is asked at each heartbeat whether the caller may still listen; `fin` is called once at the end.
   */
  ouvrir(reponse: Response, encore: () => Promise<boolean>, fin: () => void): Canal {
    reponse.writeHead(200, {
      'content-type': 'text/event-stream; charset=utf-8',
      'x-accel-buffering': 'no',
      connection: 'keep-alive',
    });
    reponse.write('retry: 3000\n\n');
    const battement = setInterval(() => void this.battre(reponse, encore), BATTEMENT_MS);
    this.ouverts.add(reponse);
    reponse.once('close', () => {
      clearInterval(battement);
      this.ouverts.delete(reponse);
      fin();
    });
    if (this.fermes) reponse.end();
    return { dire: (evenement, donnees, id) => ecrire(reponse, evenement, donnees, id) };
  }

  beforeApplicationShutdown(): void {
    this.fermes = true;
    for (const reponse of this.ouverts) reponse.end();
  }

  private async battre(reponse: Response, encore: () => Promise<boolean>): Promise<void> {
    const admis = await encore().catch(() => true);
    if (!admis) reponse.end();
    else if (!reponse.writableEnded) reponse.write(': battement\n\n');
  }
}

function ecrire(reponse: Response, evenement: string, donnees: object, id?: number): void {
  if (reponse.writableEnded) return;
  reponse.write(
    `${id === undefined ? '' : `id: ${id}\n`}event: ${evenement}\ndata: ${JSON.stringify(donnees)}\n\n`,
  );
}
