import type { Contexte } from '../contexte.js';
import { auteurDe } from '../noyau/acteur.js';
import type { Evenement, Inscrit } from '../noyau/evenement.js';
import type { EtatDossier } from './etat.js';
import type { EvenementDossier } from './evenements.js';
import { evoluerDossier } from './evoluer.js';

/** The state once these events are written. */
export function apres(
  etat: EtatDossier,
  evenements: readonly Evenement[],
  contexte: Pick<Contexte, 'acteur' | 'maintenant' | 'survenuLe' | 'version'>,
): EtatDossier {
  return evenements.reduce((suite, evenement, rang) => {
    const inscrit = {
      ...evenement,
      version: contexte.version + rang + 1,
      survenuLe: evenement.survenuLe ?? contexte.survenuLe,
      enregistreLe: contexte.maintenant,
      auteur: auteurDe(contexte.acteur),
    };
    return evoluerDossier(suite, inscrit as Inscrit<EvenementDossier>);
  }, etat);
}
