import { connect, createServer, type Server, type Socket } from 'node:net';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';

/** A relay before PostgreSQL that can be cut, as a network or a server would be. */
export class Mandataire {
  private readonly prises = new Set<Socket>();
  private serveur: Server | null = null;
  private port = 0;

  constructor(private readonly cible: URL) {}

  /** Opens, on the same port as before if it was; gives the address to use instead of the target. */
  async ouvrir(): Promise<string> {
    const serveur = createServer((client) => this.relier(client));
    serveur.listen(this.port, '127.0.0.1');
    await once(serveur, 'listening');
    this.serveur = serveur;
    this.port = (serveur.address() as AddressInfo).port;
    const adresse = new URL(this.cible);
    adresse.port = String(this.port);
    return adresse.href;
  }

  /** Every connection is cut and new ones are refused. */
  async couper(): Promise<void> {
    const { serveur } = this;
    if (!serveur) return;
    this.serveur = null;
    const ferme = once(serveur, 'close');
    serveur.close();
    for (const prise of this.prises) prise.destroy();
    await ferme;
  }

  private relier(client: Socket): void {
    const base = connect(Number(this.cible.port), this.cible.hostname);
    for (const [prise, autre] of [
      [client, base],
      [base, client],
    ] as const) {
      this.prises.add(prise);
      prise.on('error', () => autre.destroy());
      prise.on('close', () => {
        this.prises.delete(prise);
        autre.destroy();
      });
      prise.pipe(autre);
    }
  }
}
