import { CancellationScope, isCancellation, sleep } from '@temporalio/workflow';
import type { Instant } from '../../src/domaine/noyau/instants.js';

/** One timer on the earliest deadline of a branch; left alone while that deadline has not changed. */
export class Minuterie {
  #le: Instant | null = null;
  #portee: CancellationScope | null = null;
  /** The latest deadline that has passed, as the server's clock said. */
  #sonnee: Instant | null = null;

  get echue(): boolean {
    return this.#le !== null && this.#sonnee === this.#le;
  }

  /** A deadline has passed when its timer fired, whatever this machine's clock says. */
  passee(le: Instant): boolean {
    return Date.parse(le) <= Date.now() || (this.#sonnee !== null && le <= this.#sonnee);
  }

  /** A timer whose time has come is left to fire: another line has just woken this one, and it is under way on the server. */
  regler(le: Instant | null): void {
    if (le === this.#le) return;
    if (this.#le !== null && Date.parse(this.#le) > Date.now()) this.#portee?.cancel();
    this.#portee = null;
    this.#le = le;
    if (le !== null) this.#armer(le);
  }

  #armer(le: Instant): void {
    const portee = new CancellationScope();
    this.#portee = portee;
    const attente = portee.run(() => sleep(Math.max(1, Date.parse(le) - Date.now())));
    attente.then(
      () => (this.#sonnee = le),
      (erreur: unknown) => {
        if (!isCancellation(erreur)) throw erreur;
      },
    );
  }
}
