/**
 * One local activity at a time. Those of one workflow task are resolved one by one when it runs and all at once when it is
 * replayed: two at the same time, with other commands between their ends, would not replay (docs/decisions/0004).
 */
export class Tour {
  #dernier: Promise<void> = Promise.resolve();
  #enCours = 0;

  get libre(): boolean {
    return this.#enCours === 0;
  }

  async prendre(faire: () => Promise<void>): Promise<void> {
    this.#enCours += 1;
    const mien = this.#dernier.then(faire).finally(() => (this.#enCours -= 1));
    this.#dernier = mien.catch(() => undefined);
    await mien;
  }
}
