import { choix, note, ouiNon } from '../../../noyau/champs.js';
import { refuser } from '../../../noyau/refus.js';
import { acteDossier } from '../../acte-dossier.js';
import { exigeEtape } from '../../conditions.js';
import { CHOIX_CONTACTS, contactsRestants } from './contacts.js';

const champs = {
  contact: choix('Contact', CHOIX_CONTACTS),
  moyen: choix('Comment', { visite: 'Visite à domicile', telephone: 'Téléphone', permanence: 'Permanence' }),
  alerte: ouiNon('Difficulté à traiter', { aide: 'Impayé, trouble de voisinage, santé…' }),
  compteRendu: note('Compte rendu'),
};

/** One of the contacts after the move: 1, 3, 6, 12 months, each made once (R6.1). */
export const RealiserContact = acteDossier({
  type: 'RealiserContact',
  libelle: 'Réaliser un contact de suivi',
  etape: 'suivi',
  roles: ['referent', 'partenaire'],
  champs,
  champsPour: (etat) => {
    const restants = contactsRestants(etat).map((code) => [code, CHOIX_CONTACTS[code]]);
    return { ...champs, contact: choix('Contact', Object.fromEntries(restants)) };
  },
  admissible: (etat) =>
    exigeEtape(etat, 'demenagement', 'R6.1', 'Le suivi commence une fois le ménage relogé définitivement.') ??
    (contactsRestants(etat).length === 0 ? refuser('R6.1', 'Tous les contacts de suivi sont faits.') : null),
  decider({ faits }, { contact, moyen, alerte, compteRendu }) {
    if (faits[contact])
      return refuser('R6.1', `« ${CHOIX_CONTACTS[contact]} » est déjà fait.`, 'conflit', 'contact');
    return {
      evenements: [
        { type: 'ContactRealise', donnees: { contact, moyen, alerte }, personnel: { compteRendu } },
      ],
    };
  },
});
