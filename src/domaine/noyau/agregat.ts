import type { Evenement, Inscrit } from './evenement.js';

/** Folds one event into the state; must accept every version of every event ever released. */
export type Evolution<E, Ev extends Evenement> = {
  readonly [T in Ev['type']]: (etat: E, evenement: Inscrit<Extract<Ev, { type: T }>>) => E;
};

/** Builds `evoluer` from an exhaustive map. An unknown type is an incident, never silently ignored. */
export function evolueur<E, Ev extends Evenement>(evolution: Evolution<E, Ev>) {
  return (etat: E, evenement: Inscrit<Ev>): E => {
    const appliquer = evolution[evenement.type] as ((etat: E, e: Inscrit<Ev>) => E) | undefined;
    if (!appliquer) throw new TypeError(`Événement inconnu : ${evenement.type}`);
    return appliquer(etat, evenement);
  };
}
