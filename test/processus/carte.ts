import type { Element } from 'bpmn-moddle';
import { idDe, type BpmnLu } from './soutien.js';

const PASSAGES = new Set([
  'bpmn:ExclusiveGateway',
  'bpmn:InclusiveGateway',
  'bpmn:ParallelGateway',
  'bpmn:EventBasedGateway',
]);

interface Fleche {
  readonly id: string;
  readonly de: string;
  readonly vers: string;
}

/** The end of a delay that a task waits for: it lies between a fact and its task. */
const estDelai = (id: string): boolean => id.startsWith('des.');

/** The ways of the picture, from its bytes alone. */
export class Carte {
  readonly fleches: readonly Fleche[];
  readonly #genres: ReadonlyMap<string, Element>;

  constructor({ elements }: BpmnLu) {
    this.#genres = new Map(elements.map((e) => [idDe(e), e]));
    this.fleches = elements
      .filter((e) => e.$type === 'bpmn:SequenceFlow')
      .map((e) => ({ id: idDe(e), de: idDe(e['sourceRef']), vers: idDe(e['targetRef']) }));
  }

  existe(id: string): boolean {
    return this.#genres.has(id);
  }

  nom(id: string): string {
    const nom = this.#genres.get(id)?.['name'];
    return typeof nom === 'string' ? nom : '';
  }

  /** Facts that an event waits for. */
  attendus(id: string): readonly string[] {
    const definitions = (this.#genres.get(id)?.['eventDefinitions'] ?? []) as readonly Element[];
    return definitions.flatMap((d) =>
      d['messageRef'] ? [idDe(d['messageRef']).replace('message.', '')] : [],
    );
  }

  /** Every event that waits for facts, fact by fact. */
  get attentes(): readonly string[] {
    return [...this.#genres.keys()].flatMap((id) => this.attendus(id).map((fait) => `${id} ${fait}`));
  }

  /** The flows from one node to another, through gateways and delays only, by that flow when one is named; null when there is no way. */
  chemin(de: string, vers: string, par?: string): readonly string[] | null {
    return this.#suivre(de, vers, [], new Set(), par);
  }

  #suivre(
    ici: string,
    but: string,
    pris: readonly string[],
    vus: Set<string>,
    par: string | undefined,
  ): readonly string[] | null {
    for (const { id, vers } of this.fleches.filter((f) => f.de === ici)) {
      const suite = [...pris, id];
      if (vers === but && (par === undefined || suite.includes(par))) return suite;
      const passe = PASSAGES.has(this.#genres.get(vers)?.$type ?? '') || estDelai(vers);
      if (vus.has(vers) || !passe) continue;
      const trouve = this.#suivre(vers, but, suite, new Set([...vus, vers]), par);
      if (trouve) return trouve;
    }
    return null;
  }
}
