import { expect } from '@jest/globals';
import type { Charte } from '../../../src/domaine/charte/charte.js';
import type { EtatDossier } from '../../../src/domaine/dossier/etat.js';
import { enMillisecondes, type Instant } from '../../../src/domaine/noyau/instants.js';
import { estRefus, type Refus } from '../../../src/domaine/noyau/refus.js';
import { DEBUT, DOSSIER, type Recit } from './gestes.js';
import { Monde } from './monde.js';
import { procedurePasAPas } from './procedure.js';

export const JOUR = 86_400_000;
/** Time passes. */
export const jours =
  (nombre: number): Recit =>
  (monde) =>
    monde.avancer(nombre * JOUR);
export const le =
  (instant: Instant): Recit =>
  (monde) =>
    monde.avancer(enMillisecondes(instant) - enMillisecondes(monde.maintenant));
/** The procedure wakes and does all that is due. */
export const procedure: Recit = (monde) => void procedurePasAPas(monde);
/** Another version of the charter is in force. */
export const sousCharte =
  (charte: Partial<Charte>): Recit =>
  (monde) => {
    monde.charte = { ...monde.charte, ...charte };
  };

type Resultat = ReturnType<Monde['faire']>;

function jouer(monde: Monde, recit: Recit): Resultat {
  const geste = typeof recit === 'function' ? recit(monde) : recit;
  return geste ? monde.faire(geste) : [];
}

function jouerTout(monde: Monde, recits: readonly Recit[]): void {
  for (const recit of recits) {
    const fait = jouer(monde, recit);
    if (estRefus(fait)) throw new Error(`Le récit est refusé : ${fait.regle} ${fait.motif}`);
  }
}

class Suite {
  constructor(
    readonly monde: Monde,
    private readonly dernier: Resultat,
  ) {}
  get etat(): EtatDossier {
    return this.monde.lire('dossier', DOSSIER).etat;
  }
  logement(id: string) {
    return this.monde.lire('logement', id).etat;
  }
  types(): string[] {
    return this.monde.lire('dossier', DOSSIER).evenements.map((e) => e.type);
  }
  /** What the act wrote in its own stream. */
  alors(...types: string[]): this {
    expect(
      estRefus(this.dernier)
        ? `${this.dernier.regle} ${this.dernier.motif}`
        : this.dernier.map((e) => e.type),
    ).toEqual(types);
    return this;
  }
  /** The act is refused by that rule. */
  alorsRefus(regle: string, attendu: Partial<Refus> = {}): this {
    expect(this.dernier).toMatchObject({ refus: true, regle, ...attendu });
    return this;
  }
  alorsEtat(verifier: (etat: EtatDossier, suite: this) => void): this {
    verifier(this.etat, this);
    return this;
  }
  /** Goes on from there. */
  quand(...recits: Recit[]): Suite {
    jouerTout(this.monde, recits.slice(0, -1));
    return new Suite(this.monde, jouer(this.monde, recits[recits.length - 1] ?? (() => undefined)));
  }
}

/** Given these stories, all of which must be accepted. */
export function etantDonne(...recits: (Recit | readonly Recit[])[]): Suite {
  const monde = new Monde(DEBUT);
  jouerTout(monde, recits.flat());
  return new Suite(monde, []);
}
