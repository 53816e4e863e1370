import { Monde, type Geste } from '../soutien/monde.js';

export interface Essai {
  readonly geste: Geste;
  readonly resultat: ReturnType<Monde['faire']>;
}
/** The world as it stood: states never change, another one takes their place. */
export type Empreinte = ReadonlyMap<string, { readonly etat: object; readonly version: number }>;
export type Temoin = (essai: Essai, avant: Empreinte) => void;

/** A world where everything tried is seen, the procedure's too. */
export class MondeObserve extends Monde {
  temoin: Temoin = () => undefined;

  override faire(geste: Geste): ReturnType<Monde['faire']> {
    const avant = new Map([...this.flux].map(([nom, { etat, version }]) => [nom, { etat, version }]));
    const resultat = super.faire(geste);
    for (const { etat } of this.flux.values()) figer(etat);
    this.temoin({ geste, resultat }, avant);
    return resultat;
  }
}

/** Nothing may write in a state any more: what would is a fault that shows at once. */
function figer(valeur: unknown): void {
  if (typeof valeur !== 'object' || valeur === null || Object.isFrozen(valeur)) return;
  Object.freeze(valeur);
  Object.values(valeur).forEach(figer);
}
