import { condition } from '@temporalio/workflow';
import type { EtatProcessus, TacheAVenir, TacheSuivie } from '../../src/domaine/dossier/processus.js';
import type { TacheDue } from '../../src/domaine/dossier/procedure.js';
import type { Instant } from '../../src/domaine/noyau/instants.js';
import { activites } from './activites.js';
import type { Branche, Conduite, Reaction } from './conduite.js';
import { Minuterie } from './minuterie.js';
import { publier } from './publier.js';

const RANGS = [
  ['rappel-', 'rappelerTache'],
  ['retard', 'constaterRetard'],
  ['escalade-', 'escaladerTache'],
] as const;

/** One line of the procedure: the tasks it owes, their ladder, and one clock on the nearest rung. */
export class Ligne implements Branche {
  vu = 0;
  readonly #minuterie = new Minuterie();

  constructor(
    private readonly dossier: Conduite,
    private readonly concerne: (tache: Pick<TacheDue, 'etape' | 'piste'>) => boolean,
  ) {
    dossier.branches.add(this);
  }

  /** Does one thing that is owed (first what `avant` names), else waits for news or for the nearest deadline. */
  async avancer(avant: (etat: EtatProcessus) => Reaction | null = () => null): Promise<void> {
    const { dossier } = this;
    if (await dossier.reagir(() => this.#reaction(avant))) return;
    const { etat, incidents } = dossier;
    this.vu = dossier.revision;
    this.#minuterie.regler(incidents.reprise ?? this.#echeance(etat));
    if (!etat?.ouverture) publier(etat);
    await condition(() => dossier.revision !== this.vu || this.#minuterie.echue || dossier.fini);
    if (this.#minuterie.echue) incidents.causeExterieure();
  }

  quitter(): void {
    this.#minuterie.regler(null);
    this.dossier.branches.delete(this);
  }

  #echeance(etat: EtatProcessus | null): Instant | null {
    if (!etat || !this.dossier.actif) return null;
    const dates = [this.#suivies(etat)[0]?.prochain.le, this.#aVenir(etat)?.des];
    return dates.reduce<Instant | null>((a, b) => (b === undefined || (a !== null && a <= b) ? a : b), null);
  }

  /** A step owed opens first: its opening brings its tasks. */
  #reaction(avant: (etat: EtatProcessus) => Reaction | null): Reaction | null {
    const { etat, actif } = this.dossier;
    if (!etat || !actif) return null;
    const premier = avant(etat);
    if (premier || etat.ouverture) return premier;
    return this.#tacheDue(etat) ?? this.#tacheVenue(etat) ?? this.#rangVenu(etat);
  }

  #tacheDue(etat: EtatProcessus): Reaction | null {
    const due = etat.dues.find(this.concerne);
    return due ? this.#ouvrir(due) : null;
  }

  /** The date from which it is owed has come. */
  #tacheVenue(etat: EtatProcessus): Reaction | null {
    const due = this.#aVenir(etat);
    return due && this.#minuterie.passee(due.des) ? { ...this.#ouvrir(due), datee: true } : null;
  }

  /** The first of the tasks of this line that are owed from a date on. */
  #aVenir({ aVenir = [] }: EtatProcessus): TacheAVenir | undefined {
    const siennes = aVenir.filter(this.concerne);
    return siennes.reduce<TacheAVenir | undefined>((a, b) => (a && a.des <= b.des ? a : b), undefined);
  }

  #ouvrir(due: TacheDue): Reaction {
    const intention = `ouvrirTache.${due.code}` as const;
    const { cause, objet, des } = due;
    const ordre = {
      dossier: this.dossier.id,
      cause: cause.version,
      ...(objet === undefined ? {} : { objet }),
      ...(des === undefined ? {} : { des }),
    };
    return { intention, faire: () => activites[intention](ordre) };
  }

  #rangVenu(etat: EtatProcessus): Reaction | null {
    const tache = this.#suivies(etat)[0];
    if (!tache || !this.#minuterie.passee(tache.prochain.le)) return null;
    const { id, version, prochain } = tache;
    const intention = RANGS.find(([prefixe]) => prochain.rang.startsWith(prefixe))?.[1] ?? 'rappelerTache';
    const ordre = { dossier: this.dossier.id, version, tache: id, rang: prochain.rang, le: prochain.le };
    return { intention, datee: true, faire: () => activites[intention](ordre) };
  }

  /** Open tasks of this line that still have a rung to climb, the nearest first. */
  #suivies(etat: EtatProcessus) {
    const echelonnee = (t: TacheSuivie): t is TacheSuivie & { prochain: object } => t.prochain !== null;
    const suivies = etat.taches.filter(echelonnee).filter(this.concerne);
    return suivies.sort((a, b) =>
      a.prochain.le < b.prochain.le ? -1 : a.prochain.le > b.prochain.le ? 1 : 0,
    );
  }
}
