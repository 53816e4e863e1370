import type { EtatDossier } from '../../../src/domaine/dossier/etat.js';
import type { Inscrit } from '../../../src/domaine/noyau/evenement.js';
import type { Monde } from '../soutien/monde.js';
import { flux } from './procedure-monde.js';

/** What is wrong, in words; empty when all is well. */
export type Fautes = readonly string[];
export type Invariant = (monde: Monde) => Fautes;

export const parDossier =
  (lire: (etat: EtatDossier, evenements: readonly Inscrit[], monde: Monde) => Fautes): Invariant =>
  (monde) =>
    flux(monde, 'dossier').flatMap(({ id, etat }) =>
      lire(etat, monde.lire('dossier', id).evenements, monde).map((faute) => `${id} : ${faute}`),
    );
export const si = (faux: boolean, faute: string): Fautes => (faux ? [faute] : []);
