import { activites } from './activites.js';

/** Reactions in a row without a person's fact or a date as cause, after which the procedure stops by itself. */
const REACTIONS_MAX = 8;
const NATURE = 'procedure-emballee';

/** Keeps the procedure from reacting to itself without end; the dossier stays usable, and the next nudge starts it again. */
export class Emballement {
  #reactions = 0;
  #incident: string | null = null;
  #aResoudre = false;

  constructor(private readonly dossier: string) {}

  get incident(): string | null {
    return this.#incident;
  }
  get aResoudre(): boolean {
    return this.#aResoudre && this.#incident === null;
  }

  permet(): boolean {
    this.#reactions += 1;
    return this.#reactions <= REACTIONS_MAX;
  }

  /** A person's fact, a nudge or a date: what follows has a cause of its own. */
  causeExterieure(): void {
    this.#reactions = 0;
    this.#incident = null;
  }

  async signaler(intention: string): Promise<void> {
    this.#incident = `${intention} : plus de ${REACTIONS_MAX} réactions de suite sans fait nouveau`;
    this.#aResoudre = true;
    await activites.signalerIncident({ objet: this.dossier, nature: NATURE, detail: intention });
  }

  async resoudre(): Promise<void> {
    this.#aResoudre = false;
    await activites.resoudreIncident({ objet: this.dossier, nature: NATURE });
  }
}
