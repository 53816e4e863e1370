import type { Contexte } from '../contexte.js';
import { couvre } from '../noyau/acteur.js';
import { finDe, terme } from '../noyau/delais.js';
import { dateCayenne, enFrancais, type Instant } from '../noyau/instants.js';
import { refuser, type Refus } from '../noyau/refus.js';
import type { EtatLogement } from './etat.js';

/** R0.6: a bailleur acts on its own dwellings, everybody in their territory. */
export function aQui({ bailleur, commune }: EtatLogement, { acteur }: Contexte): Refus | null {
  if (acteur.type === 'procedure') return null;
  if (acteur.role === 'bailleur' && acteur.organisation !== bailleur)
    return refuser('R0.6', 'Ce logement est d’un autre bailleur.', 'interdit');
  return couvre(acteur, commune)
    ? null
    : refuser('R0.6', 'Cette commune n’est pas de votre territoire.', 'interdit');
}

const TENU = {
  reserve: 'Ce logement est retenu pour un ménage',
  attribue: 'Ce logement est attribué à un ménage',
} as const;

/** Why a dwelling that a household relies on does not change; null when nobody holds it (R4.17). */
export function tenu({ statut }: EtatLogement, regle: string, suite: string): Refus | null {
  return statut === 'reserve' || statut === 'attribue' ? refuser(regle, `${TENU[statut]} : ${suite}.`) : null;
}

/** Until when an offer published or renewed now is valid (R4.16). */
export const finPublication = ({ maintenant, charte, calendrier }: Contexte): Instant =>
  terme(maintenant, charte.guichet.validitePublication, 'fin', calendrier);

/** Until when a dwelling held now is held: it runs from the moment it is recorded, which is when it begins to keep others away (R4.15). */
export const finRetenue = ({ maintenant, charte, calendrier }: Contexte): Instant =>
  terme(maintenant, charte.guichet.dureeRetenue, 'fin', calendrier);

export const publicationEchue = ({ valableJusquau }: EtatLogement, maintenant: Instant): boolean =>
  valableJusquau !== null && valableJusquau < maintenant;

/** The last day of a term that ends at 24:00. */
export const dernierJour = (instant: Instant): string => enFrancais(dateCayenne(finDe(instant)));
