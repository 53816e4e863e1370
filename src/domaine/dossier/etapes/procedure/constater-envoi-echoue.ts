import { texte } from '../../../noyau/champs.js';
import { acteDossier } from '../../acte-dossier.js';

/** A message could not be delivered for good: the pilot is given a task (architecture.md §2, "A notification"). */
export const ConstaterEnvoiEchoue = acteDossier({
  type: 'ConstaterEnvoiEchoue',
  libelle: 'Constater l’échec d’un envoi',
  roles: 'procedure',
  champs: { message: texte('Message'), destinataire: texte('Organisation destinataire') },
  decider(_etat, { message, destinataire }) {
    return { evenements: [{ type: 'EnvoiEchoue', donnees: { message, destinataire } }] };
  },
});
