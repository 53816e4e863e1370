import { facultatif, liste, objet, texte } from '../noyau/champs.js';
import { acteOrganisation, CHAMP_COURRIEL } from './acte-organisation.js';

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
            forme: { motif: '^\\+?[0-9][0-9 .-]{5,18}$', dit: 'doit être un numéro de téléphone' },
          }),
        ),
      }),
      20,
    ),
  },
  decider: (_etat, donnees) => ({ evenements: [{ type: 'ContactsDefinis', donnees }] }),
});
