import { connect, createServer, type Server, type Socket } from 'node:net';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';

/** A relay before PostgreSQL that can be cut, or be a black hole, as a network or a server would be. */
export class Mandataire {
  private readonly prises = new Set<Socket>();
  private serveur: Server | null = null;
  private port = 0;
  private englouti = false;

  constructor(private readonly cible: URL) {}

  /** From now on connections are taken and nothing passes, either way. */
  engloutir(): void {
    this.englouti = true;
    for (const prise of this.prises) prise.unpipe().pause();
  }

  /** New connections pass again; what was swallowed is lost. */
  rendre(): void {
    this.englouti = false;
    for (const prise of this.prises) prise.destroy();
  }

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
    if (this.englouti) return this.retenir(client);
    const base = connect(Number(this.cible.port), this.cible.hostname);
    for (const [prise, autre] of [
      [client, base],
      [base, client],
    ] as const) {
      this.retenir(prise);
      prise.on('close', () => autre.destroy());
      prise.pipe(autre);
    }
  }

  private retenir(prise: Socket): void {
    this.prises.add(prise);
    prise.on('error', () => prise.destroy());
    prise.on('close', () => this.prises.delete(prise));
  }
}
