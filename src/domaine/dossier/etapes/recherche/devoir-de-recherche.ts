import { dateCayenne, enFrancais } from '../../../noyau/instants.js';
import type { Contexte } from '../../../contexte.js';
import { finDe, terme } from '../../../noyau/delais.js';
import { refuser, type Refus } from '../../../noyau/refus.js';
import type { EtatDossier } from '../../etat.js';
import { vuDepuis } from './dernier-contact.js';

/**
 * R6.10: a household is said lost only after a search of the charter's length, lived to its last day, by several steps and several means.
 * R3.130: a closing said of an earlier day is judged on that day, and nobody met since is lost.
 */
export function rechercheFaite(etat: EtatDossier, contexte: Contexte): Refus | null {
  const { recherche } = etat.suivi;
  const { charte, calendrier, survenuLe } = contexte;
  const { duree, demarches, moyens } = charte.suivi.recherche;
  const refus = (motif: string) => refuser('R6.10', motif, 'conflit', 'issue');
  if (!recherche)
    return refus('Un ménage n’est dit perdu de vue qu’après une recherche : engagez-la d’abord.');
  const fin = terme(recherche.fait.le, duree, 'fin', calendrier);
  if (survenuLe < fin)
    return refus(`La recherche dure au moins jusqu’au ${enFrancais(dateCayenne(finDe(fin)))}.`);
  const jour = dateCayenne(survenuLe);
  const tenues = recherche.demarches.filter(({ le }) => le <= jour);
  const differents = new Set(tenues.map((d) => d.moyen)).size;
  if (tenues.length < demarches || differents < moyens)
    return refus(
      `La recherche compte ${tenues.length} démarche(s) par ${differents} moyen(s) : il en faut ${demarches}, par ${moyens} moyens.`,
    );
  return vuDepuis(etat, dateCayenne(recherche.fait.le), 'issue');
}
