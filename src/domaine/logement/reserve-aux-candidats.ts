import { dateCayenne, enFrancais } from '../noyau/instants.js';
import { refuser, type Refus } from '../noyau/refus.js';
import type { EtatLogement } from './etat.js';

/** The home of a household that offers it in exchange is nobody else's otherwise (R4.90). */
export const offertEnEchange = ({ occupant }: EtatLogement): Refus | null =>
  occupant === null
    ? null
    : refuser('R4.90', 'Ce logement est occupé : il ne se propose qu’en échange.', 'conflit', 'logement');

export const candidaturesOuvertes = ({ locationChoisie }: EtatLogement, maintenant: string): boolean =>
  locationChoisie !== null && locationChoisie.jusquau >= dateCayenne(maintenant);

/** Why a dwelling open to candidatures may not be proposed to that household now (R4.83). */
export function reserveAuxCandidats(
  logement: EtatLogement,
  dossier: string,
  maintenant: string,
): Refus | null {
  const occupe = offertEnEchange(logement);
  const { locationChoisie, candidats } = logement;
  if (occupe || !locationChoisie) return occupe;
  const { jusquau } = locationChoisie;
  if (candidaturesOuvertes(logement, maintenant))
    return refuser(
      'R4.83',
      `Les candidatures sont ouvertes jusqu’au ${enFrancais(jusquau)} : le choix se fait ensuite, ou quand le bailleur les ferme.`,
      'conflit',
      'logement',
    );
  if (candidats.length === 0 || candidats.includes(dossier)) return null;
  return refuser(
    'R4.83',
    'D’autres ménages ont candidaté à ce logement, pas celui-ci.',
    'conflit',
    'logement',
  );
}
