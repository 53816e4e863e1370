import type { Instant } from '../../../noyau/instants.js';
import type { EtatDossier } from '../../etat.js';
import type { RangEchelle, Tache } from '../../taches.js';

const numeroDe = (rang: RangEchelle): number => Number(rang.split('-')[1] ?? 0);
const sommet = (rangs: readonly RangEchelle[], famille: string): number =>
  Math.max(0, ...rangs.filter((r) => r.startsWith(famille)).map(numeroDe));

/** An open task as the procedure will have made it by that day, if nobody does anything. */
function projeter(tache: Tache, maintenant: Instant): Tache {
  const gravis = tache.echelle.filter(({ le }) => le <= maintenant).map(({ rang }) => rang);
  if (tache.etat !== 'a-faire' || gravis.length === 0) return tache;
  return {
    ...tache,
    echelle: tache.echelle.filter(({ le }) => le > maintenant),
    enRetard: tache.enRetard || gravis.includes('retard'),
    rappels: Math.max(tache.rappels, sommet(gravis, 'rappel')),
    niveau: Math.max(tache.niveau, sommet(gravis, 'escalade')),
  };
}

/** The dossier as it will stand on a day to come, its open tasks left as they are: what is due by then is late (R10.4). */
export const projeterTaches = (etat: EtatDossier, maintenant: Instant): EtatDossier => ({
  ...etat,
  taches: etat.taches.map((t) => projeter(t, maintenant)),
});
