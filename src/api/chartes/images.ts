import { Injectable } from '@nestjs/common';
import type { Charte } from '../../domaine/charte/charte.js';
import { bpmnDe, planchesDe, type Planche } from '../../processus/image.js';

/** Versions whose picture is kept: those that people look at. */
const GARDEES = 4;

interface Image {
  readonly planches: readonly Planche[];
  readonly bpmn: string;
}

async function dessiner(charte: Charte): Promise<Image> {
  const planches = await planchesDe(charte);
  return { planches, bpmn: await bpmnDe(charte, planches) };
}

/** The picture of the process of each version: drawn once, for drawing takes a second. */
@Injectable()
export class Images {
  readonly #faites = new Map<string, Promise<Image>>();

  /** `empreinte` names the state of the version: a draft changes. */
  async lire(charte: Charte, empreinte: string): Promise<Image> {
    const connue = this.#faites.get(empreinte);
    if (connue) return connue;
    const image = dessiner(charte);
    this.#faites.set(empreinte, image);
    image.catch(() => this.#faites.delete(empreinte));
    const [ancienne] = this.#faites.keys();
    if (this.#faites.size > GARDEES && ancienne !== undefined) this.#faites.delete(ancienne);
    return image;
  }
}
