import { dateCayenne, enFrancais } from '../../../noyau/instants.js';
import type { Contexte } from '../../../contexte.js';
import { terme } from '../../../noyau/delais.js';
import { refuser, type Refus } from '../../../noyau/refus.js';
import type { EtatDossier } from '../../etat.js';

/** R6.10: a household is said lost only after a search of the charter's length, by several steps and several means. */
export function rechercheFaite({ suivi: { recherche } }: EtatDossier, contexte: Contexte): Refus | null {
  const { charte, calendrier, maintenant } = contexte;
  const { duree, demarches, moyens } = charte.suivi.recherche;
  const refus = (motif: string) => refuser('R6.10', motif, 'conflit', 'issue');
  if (!recherche)
    return refus('Un ménage n’est dit perdu de vue qu’après une recherche : engagez-la d’abord.');
  const fin = terme(recherche.fait.le, duree, 'matin', calendrier);
  if (maintenant < fin) return refus(`La recherche dure au moins jusqu’au ${enFrancais(dateCayenne(fin))}.`);
  const differents = new Set(recherche.demarches.map((d) => d.moyen)).size;
  if (recherche.demarches.length >= demarches && differents >= moyens) return null;
  return refus(
    `La recherche compte ${recherche.demarches.length} démarche(s) par ${differents} moyen(s) : il en faut ${demarches}, par ${moyens} moyens.`,
  );
}
