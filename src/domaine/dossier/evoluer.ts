import { evolueur } from '../noyau/agregat.js';
import type { Inscrit } from '../noyau/evenement.js';
import type { EtatDossier } from './etat.js';
import type { EvenementDossier } from './evenements.js';
import { EVOLUTION_PARCOURS } from './evolution-parcours.js';
import { EVOLUTION_PROCEDURE } from './evolution-procedure.js';
import { EVOLUTION_VIE } from './evolution-vie.js';
import { avecFait, cleFait } from './faits.js';
import { fermerTaches } from './fermeture.js';

const appliquer = evolueur<EtatDossier, EvenementDossier>({
  ...EVOLUTION_VIE,
  ...EVOLUTION_PARCOURS,
  ...EVOLUTION_PROCEDURE,
});

/** Folds one event: the standing fact it sets, what is particular to it, then the tasks it has made pointless. */
export function evoluerDossier(etat: EtatDossier, evenement: Inscrit<EvenementDossier>): EtatDossier {
  const cle = cleFait(evenement);
  const fait = { version: evenement.version, le: evenement.survenuLe };
  const suivant = appliquer(cle ? avecFait(etat, cle, fait) : etat, evenement);
  return fermerTaches(suivant, evenement.type, evenement.version);
}
