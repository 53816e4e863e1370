import type { Instant } from '../../src/domaine/noyau/instants.js';
import { INCIDENTS, type NatureIncident } from '../contrat.js';
import { activites } from './activites.js';

/** Reactions in a row without a person's fact or a date as cause, after which the procedure stops by itself. */
const REACTIONS_MAX = 8;
/** A command that fails at every try is tried again then, or at the next nudge. */
const REPRISE_MS = 600_000;

/**
 * What stops the procedure of a dossier without stopping people: reacting to itself without end, or a command that fails at
 * every try. Each is an incident, closed once it reacts again; the next nudge, or for a failure ten minutes, starts it again.
 */
export class Incidents {
  #reactions = 0;
  #incident: string | null = null;
  #reprise: Instant | null = null;
  readonly #ouverts: Set<NatureIncident>;

  constructor(
    private readonly dossier: string,
    ouverts: readonly NatureIncident[] = [],
  ) {
    this.#ouverts = new Set(ouverts);
  }

  get incident(): string | null {
    return this.#incident;
  }
  /** When it tries again by itself; null when it is not stopped, or only a nudge can start it again. */
  get reprise(): Instant | null {
    return this.#reprise;
  }
  /** Said and not closed yet, by this run or the one before. */
  get ouverts(): readonly NatureIncident[] {
    return [...this.#ouverts];
  }
  get aResoudre(): boolean {
    return this.#ouverts.size > 0 && this.#incident === null;
  }

  permet(): boolean {
    this.#reactions += 1;
    return this.#reactions <= REACTIONS_MAX;
  }

  /** A person's fact, a nudge or a date: what follows has a cause of its own. */
  causeExterieure(): void {
    this.#reactions = 0;
    this.#incident = null;
    this.#reprise = null;
  }

  emballement(intention: string): Promise<void> {
    const dit = `${intention} : plus de ${REACTIONS_MAX} réactions de suite sans fait nouveau`;
    return this.#signaler(INCIDENTS.emballee, intention, dit);
  }

  echec(intention: string): Promise<void> {
    this.#reprise = new Date(Date.now() + REPRISE_MS).toISOString();
    return this.#signaler(INCIDENTS.echec, intention, `${intention} : échoue à chaque essai`);
  }

  async resoudre(): Promise<void> {
    for (const nature of this.ouverts) {
      this.#ouverts.delete(nature);
      await activites.resoudreIncident({ objet: this.dossier, nature });
    }
  }

  async #signaler(nature: NatureIncident, detail: string, dit: string): Promise<void> {
    this.#incident = dit;
    this.#ouverts.add(nature);
    await activites.signalerIncident({ objet: this.dossier, nature, detail });
  }
}
