import { facultatif, liste, objet, texte } from '../noyau/champs.js';
import { acteOrganisation, CHAMP_COURRIEL } from './acte-organisation.js';
import { FORME_TELEPHONE } from '../noyau/textes.js';

/** The desks to reach, by their function (R8.5). */
export const DefinirContacts = acteOrganisation({
  type: 'DefinirContacts',
  libelle: 'Définir les contacts',
  roles: ['pilote', 'administrateur'],
  champs: {
    contacts: liste(
      'Contacts',
      objet('Contact', {
        fonction: texte('Service ou fonction', { max: 120, aide: 'Sans nom de personne' }),
        courriel: facultatif(CHAMP_COURRIEL),
        telephone: facultatif(
          texte('Téléphone', {
            max: 20,
            forme: FORME_TELEPHONE,
          }),
        ),
      }),
      20,
    ),
  },
  decider: (_etat, donnees) => ({ evenements: [{ type: 'ContactsDefinis', donnees }] }),
});
