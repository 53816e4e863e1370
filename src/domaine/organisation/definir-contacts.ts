import { choix, facultatif, liste, objet, texte } from '../noyau/champs.js';
import { refuser } from '../noyau/refus.js';
import { acteOrganisation, CHAMP_COURRIEL } from './acte-organisation.js';
import { FORME_TELEPHONE } from '../noyau/textes.js';
import { NIVEAUX, ORGANISATION_PILOTE } from './niveaux.js';

/** The desks to reach, by their function (R8.5), and those that late tasks go up to (R7.20). */
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
        niveau: facultatif(
          choix('Niveau qui y monte', NIVEAUX, {
            aide: 'Les tâches en retard qui montent à ce niveau y sont écrites',
          }),
        ),
      }),
      20,
    ),
  },
  decider({ code }, donnees) {
    for (const [rang, { niveau, courriel }] of donnees.contacts.entries()) {
      if (niveau === undefined) continue;
      const refus = (motif: string, champ: string) =>
        refuser('R7.22', motif, 'invalide', `contacts[${rang}].${champ}`);
      if (code !== ORGANISATION_PILOTE)
        return refus('Les tâches ne montent que chez le pilote du relogement.', 'niveau');
      if (courriel === undefined)
        return refus('Un niveau de l’échelle se joint par courriel : dites-en la boîte.', 'courriel');
      if (donnees.contacts.findIndex((c) => c.niveau === niveau) !== rang)
        return refus('Ce niveau a déjà un contact : un seul le reçoit.', 'niveau');
    }
    return { evenements: [{ type: 'ContactsDefinis', donnees }] };
  },
});
