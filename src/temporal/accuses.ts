import type { Suivi } from '../journal/suivi.js';

const PERIODE_MS = 500;

/** Gathers what the procedure says it has seen and writes it from time to time: a lost one is asked again by the watchdog. */
export class Accuses {
  private vus = new Map<string, number>();
  private minuterie: NodeJS.Timeout | null = null;
  private ecriture: Promise<void> = Promise.resolve();

  constructor(private readonly suivi: Pick<Suivi, 'accuser'>) {}

  accuser(dossier: string, version: number): void {
    this.vus.set(dossier, Math.max(version, this.vus.get(dossier) ?? 0));
    this.minuterie ??= setTimeout(() => void this.ecrire(), PERIODE_MS);
  }

  /** Writes what is left. */
  async fermer(): Promise<void> {
    await this.ecriture;
    await this.ecrire();
  }

  private async ecrire(): Promise<void> {
    if (this.minuterie) clearTimeout(this.minuterie);
    this.minuterie = null;
    if (this.vus.size === 0) return;
    const { vus } = this;
    this.vus = new Map();
    this.ecriture = this.suivi.accuser(vus).catch(() => undefined);
    await this.ecriture;
  }
}
