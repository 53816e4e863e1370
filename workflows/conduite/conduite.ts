import { condition, defineQuery, defineSignal, setHandler } from '@temporalio/workflow';
import type { Suite } from '../../activities/types.js';
import type { Etape } from '../../src/domaine/charte/etapes.js';
import type { EtatProcessus } from '../../src/domaine/dossier/processus.js';
import { ouEchec } from '../echec.js';
import { REQUETES, SIGNAUX, type EntreeParcours, type Reveil, type VueProcessus } from '../contrat.js';
import { activites } from './activites.js';
import { Incidents } from './incidents.js';
import { Tour } from './tour.js';
import { vueProcessus } from './vue.js';

/** What the procedure has to do now, as the state says it. */
export interface Reaction {
  /** Type of the local activity: what a history shows. */
  readonly intention: string;
  /** Its cause is a date that has come. */
  readonly datee?: true;
  readonly faire: () => Promise<Suite>;
}

/** A line of the procedure that runs beside others; `vu` is the revision it has nothing to do about. */
export interface Branche {
  vu: number;
}

/** One run of a household's procedure: the state it knows, and what it was told. It decides nothing of its own. */
export class Conduite {
  readonly id: string;
  readonly branches = new Set<Branche>();
  readonly incidents: Incidents;
  readonly tour = new Tour();
  /** Set when this run ends: the lines beside the steps stop where they are. */
  fini = false;
  #etat: EtatProcessus | null = null;
  #lu = false;
  #vuJusqua: number;
  #revision = 0;
  #aAccuser = false;

  constructor(entree: EntreeParcours) {
    this.id = entree.dossier;
    this.#vuJusqua = entree.vuJusqua;
    this.incidents = new Incidents(entree.dossier, entree.incidents);
    setHandler(defineSignal<[Reveil]>(SIGNAUX.reveil), (reveil) => this.#recevoir(reveil));
    setHandler(defineQuery<VueProcessus>(REQUETES.processus), () =>
      vueProcessus(this.#etat, this.#vuJusqua, this.incidents.incident),
    );
  }

  /** Null only when the dossier does not exist (any more). */
  get etat(): EtatProcessus | null {
    return this.#etat;
  }
  get vuJusqua(): number {
    return this.#vuJusqua;
  }
  get revision(): number {
    return this.#revision;
  }
  /** Nothing is left to do: closed, with every step that people walked meanwhile opened in its turn. */
  get clos(): boolean {
    return (
      this.#lu && (this.#etat === null || (this.#etat.statut === 'clos' && this.#etat.ouverture === null))
    );
  }
  get suspendu(): boolean {
    return this.#etat?.statut === 'suspendu';
  }
  /** It reacts: neither suspended (but for what no suspension stops), nor stopped by an incident. */
  get actif(): boolean {
    const arretee = this.suspendu && this.#etat?.veille !== true;
    return this.#etat !== null && !arretee && this.incidents.incident === null;
  }
  /** The step that is owed to the household, else the one it is in. */
  get etape(): Etape {
    return this.#etat?.ouverture?.etape ?? this.#etat?.etape ?? 'concertation';
  }
  /** Every line has looked at all it was told, found nothing more to do, and nothing is under way. */
  get auRepos(): boolean {
    const lignes = [...this.branches];
    const vu = lignes.length > 0 && lignes.every((branche) => branche.vu === this.#revision);
    return vu && this.tour.libre && this.incidents.incident === null;
  }
  /** Something was told that is not acknowledged yet. */
  get nonAccuse(): boolean {
    return this.#aAccuser;
  }

  async lire(): Promise<void> {
    this.#adopter((await activites.lireProcessus(this.id)).etat);
    this.#lu = true;
  }

  accuser(): Promise<void> {
    return this.tour.prendre(async () => {
      this.#aAccuser = false;
      await activites.accuserReception({ dossier: this.id, version: this.#vuJusqua });
    });
  }

  /** Does what the state demands when its turn comes, and learns the state that follows; false when nothing is owed. */
  async reagir(choisir: () => Reaction | null): Promise<boolean> {
    if (!choisir()) return false;
    await this.tour.prendre(async () => {
      const reaction = choisir();
      if (reaction) await this.#faire(reaction);
    });
    return true;
  }

  async #faire({ intention, datee, faire }: Reaction): Promise<void> {
    if (!this.incidents.permet()) return this.incidents.emballement(intention);
    const suite = await ouEchec(faire());
    if (!suite) return this.incidents.echec(intention);
    const avance = this.#adopter(suite.valeur.etat);
    this.#aAccuser = false;
    if (datee && avance) this.incidents.causeExterieure();
  }

  /** Suspended: waits for the resumption. */
  async reprise(abandon: () => boolean): Promise<void> {
    const branche: Branche = { vu: 0 };
    this.branches.add(branche);
    await condition(() => {
      branche.vu = this.#revision;
      return !this.suspendu || abandon();
    });
    this.branches.delete(branche);
  }

  #recevoir({ etat, accuser }: Reveil): void {
    const avance = this.#adopter(etat);
    if (avance || accuser) this.#aAccuser = true;
    if (this.incidents.incident !== null) this.#revision += 1;
    this.incidents.causeExterieure();
  }

  /** The newest version wins; an older or a doubled one is ignored. */
  #adopter(etat: EtatProcessus | null): boolean {
    if (etat === null || (this.#etat !== null && etat.version <= this.#etat.version)) return false;
    this.#etat = etat;
    this.#vuJusqua = etat.version;
    this.#revision += 1;
    return true;
  }
}
