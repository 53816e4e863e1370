import { CONTACTS } from '../../../src/domaine/charte/taches.js';
import { faits } from './faits.js';
import type { Monde } from './monde.js';

/** The least facts that bring a household to a step and through it; each with the nudge that follows. */
export class Pas {
  constructor(
    private readonly monde: Monde,
    private readonly dossier: string,
  ) {}

  async noter(dire: (f: ReturnType<typeof faits>) => Parameters<Monde['noter']>[1]): Promise<void> {
    await this.monde.noter(this.dossier, dire(faits(await this.monde.maintenant())));
  }

  async jusquAuRapprochement(): Promise<void> {
    await this.noter((f) => f.ouverture());
    await this.noter((f) => f.information());
    await this.noter((f) => f.enquete());
    await this.noter((f) => f.validation());
    await this.noter((f) => f.diagnostic());
    await this.noter((f) => f.pieces());
  }

  async attribuer(proposition = 'p1', nature: 'social' | 'transitoire' = 'social'): Promise<void> {
    await this.noter((f) => f.proposition(proposition, nature));
    await this.noter((f) => f.confirmation(proposition));
    await this.noter((f) => f.visite(proposition));
    await this.noter((f) => f.acceptation(proposition));
    await this.noter((f) => f.attribution(proposition));
  }

  async refuser(proposition: string, epuise = false): Promise<void> {
    await this.noter((f) => f.proposition(proposition));
    await this.noter((f) => f.confirmation(proposition));
    await this.noter((f) => f.visite(proposition));
    await this.noter((f) => f.refus(proposition, epuise));
  }

  async demenager(transitoire = false): Promise<void> {
    await this.noter((f) => f.bail());
    await this.noter((f) => f.demenagement(transitoire));
    if (!transitoire) await this.noter((f) => f.liberation());
  }

  async suivre(): Promise<void> {
    for (const contact of CONTACTS) await this.noter((f) => f.contact(contact));
    await this.noter((f) => f.bilan());
  }

  async clore(): Promise<void> {
    await this.noter((f) => f.cloture());
    await this.monde.fini(this.dossier);
  }
}
