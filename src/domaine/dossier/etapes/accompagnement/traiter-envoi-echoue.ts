import { choix } from '../../../noyau/champs.js';
import { refuser } from '../../../noyau/refus.js';
import { acteDossier } from '../../acte-dossier.js';

/** The partner whose mailbox refused a message was reached otherwise (R8.5). */
export const TraiterEnvoiEchoue = acteDossier({
  type: 'TraiterEnvoiEchoue',
  libelle: 'Partenaire joint autrement',
  roles: ['pilote'],
  champs: {
    moyen: choix('Par quel moyen', {
      telephone: 'Téléphone',
      courrier: 'Courrier',
      reunion: 'Réunion',
      'autre-boite': 'Autre boîte',
    }),
  },
  admissible: ({ faits }) =>
    faits['envoi-echoue'] ? null : refuser('R8.5', 'Aucun envoi en échec n’attend d’être traité.'),
  decider: (_etat, donnees) => ({ evenements: [{ type: 'EnvoiTraite', donnees }] }),
});
