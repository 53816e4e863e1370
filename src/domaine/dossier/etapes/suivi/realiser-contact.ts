import { choix, facultatif, note, ouiNon } from '../../../noyau/champs.js';
import { refuser } from '../../../noyau/refus.js';
import { acteDossier } from '../../acte-dossier.js';
import { exigeEtape } from '../../conditions.js';
import type { EvenementDossier } from '../../evenements.js';
import { alerteSignalee } from './alerte.js';
import { CHOIX_CONTACTS, contactsRestants } from './contacts.js';
import { NATURES_ALERTE } from './etat.js';
import { moyenAdmis } from './profondeur.js';

const champs = {
  contact: choix('Contact', CHOIX_CONTACTS),
  moyen: choix('Comment', { visite: 'Visite à domicile', telephone: 'Téléphone', permanence: 'Permanence' }),
  alerte: ouiNon('Difficulté à traiter', { aide: 'Impayé, trouble de voisinage, santé…' }),
  difficulte: facultatif(choix('Laquelle', NATURES_ALERTE)),
  compteRendu: note('Compte rendu'),
};

/** One of the contacts after the move: 1, 3, 6, 12 months, each made once (R6.1), at home for the more fragile (R6.7); a difficulty seen is an alert (R6.8). */
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
  decider(etat, { contact, moyen, alerte, difficulte, compteRendu }) {
    if (etat.faits[contact])
      return refuser('R6.1', `« ${CHOIX_CONTACTS[contact]} » est déjà fait.`, 'conflit', 'contact');
    const refus = moyenAdmis(etat, moyen);
    if (refus) return refus;
    const realise: EvenementDossier = {
      type: 'ContactRealise',
      donnees: { contact, moyen, alerte },
      personnel: { compteRendu },
    };
    const signalee = alerte ? [alerteSignalee(etat, difficulte ?? 'autre', compteRendu)] : [];
    return { evenements: [realise, ...signalee] };
  },
});
