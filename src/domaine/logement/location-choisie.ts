import { choix, date, texte } from '../noyau/champs.js';
import { dateCayenne, enFrancais } from '../noyau/instants.js';
import { refuser } from '../noyau/refus.js';
import { acteLogement } from './acte-logement.js';
import { aQui } from './conditions.js';
import { MODES_LOCATION_CHOISIE } from './natures.js';

/** Shows an offer to every référent until a date: they stand for it in their households' names (R4.23). */
export const OuvrirLocationChoisie = acteLogement({
  type: 'OuvrirLocationChoisie',
  libelle: 'Ouvrir en location choisie ou à la bourse d’échange',
  roles: ['bailleur', 'pilote'],
  champs: {
    mode: choix('Passerelle', MODES_LOCATION_CHOISIE),
    jusquau: date('Candidatures jusqu’au'),
  },
  admissible(etat, contexte) {
    const refus = aQui(etat, contexte);
    if (refus) return refus;
    if (etat.statut !== 'disponible')
      return refuser('R4.23', 'Seul un logement disponible s’ouvre aux candidatures.');
    return etat.locationChoisie ? refuser('R4.23', 'Ce logement est déjà ouvert aux candidatures.') : null;
  },
  decider({ nature, valableJusquau }, donnees, { maintenant }) {
    if (donnees.jusquau < dateCayenne(maintenant))
      return refuser('R4.23', 'Cette date est passée.', 'invalide', 'jusquau');
    if (valableJusquau !== null && donnees.jusquau > dateCayenne(valableJusquau))
      return refuser(
        'R4.23',
        `L’offre n’est publiée que jusqu’au ${enFrancais(dateCayenne(valableJusquau))} : renouvelez-la.`,
        'invalide',
        'jusquau',
      );
    if (donnees.mode === 'bourse-echange' && nature !== 'social')
      return refuser('R4.23', 'La bourse d’échange est celle du parc social.', 'invalide', 'mode');
    return { evenements: [{ type: 'LocationChoisieOuverte', donnees }] };
  },
});

/** Takes no more candidatures: the dwelling is proposed as the others are. */
export const FermerLocationChoisie = acteLogement({
  type: 'FermerLocationChoisie',
  libelle: 'Fermer les candidatures',
  roles: ['bailleur', 'pilote'],
  champs: { motif: texte('Motif', { aide: 'Sans nom de personne' }) },
  admissible: (etat, contexte) =>
    aQui(etat, contexte) ??
    (etat.locationChoisie ? null : refuser('R4.23', 'Ce logement n’est pas ouvert aux candidatures.')) ??
    (etat.occupant !== null && etat.statut !== 'disponible'
      ? refuser('R4.90', 'Un échange est en cours sur ce logement : retirez d’abord la proposition.')
      : null),
  decider: (_etat, donnees) => ({ evenements: [{ type: 'LocationChoisieFermee', donnees }] }),
});
