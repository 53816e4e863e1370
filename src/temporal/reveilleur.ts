import { setTimeout as apres } from 'node:timers/promises';

/** A sleep that ends early when woken; a call made while nobody sleeps is remembered. */
export class Reveilleur {
  private appele = false;
  private sonner: () => void = () => undefined;

  reveiller(): void {
    this.appele = true;
    this.sonner();
  }

  async attendre(ms: number): Promise<void> {
    if (!this.appele) {
      const reveil = new AbortController();
      this.sonner = () => reveil.abort();
      await apres(ms, undefined, { signal: reveil.signal }).catch(() => undefined);
    }
    this.appele = false;
  }

  /** A rest that nothing shortens. */
  async pause(ms: number): Promise<void> {
    if (ms > 0) await apres(ms);
  }
}
