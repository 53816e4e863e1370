import { CONTACTS, type CodeContact } from '../../../charte/taches.js';
import type { Contexte } from '../../../contexte.js';
import { choix, facultatif, note, ouiNon } from '../../../noyau/champs.js';
import { dateCayenne } from '../../../noyau/instants.js';
import { refuser, type Refus } from '../../../noyau/refus.js';
import { acteDossier } from '../../acte-dossier.js';
import { exigeEtape } from '../../conditions.js';
import type { EtatDossier } from '../../etat.js';
import type { EvenementDossier } from '../../evenements.js';
import { alerteSignalee } from './alerte.js';
import { CHOIX_CONTACTS, contactAnticipe, contactsPermis, contactsRestants } from './contacts.js';
import { NATURES_ALERTE } from './etat.js';
import { moyenAdmis } from './profondeur.js';

const champs = {
  contact: choix('Contact', CHOIX_CONTACTS),
  moyen: choix('Comment', { visite: 'Visite à domicile', telephone: 'Téléphone', permanence: 'Permanence' }),
  alerte: ouiNon('Difficulté à traiter', { aide: 'Impayé, trouble de voisinage, santé…' }),
  difficulte: facultatif(choix('Laquelle', NATURES_ALERTE)),
  compteRendu: note('Compte rendu'),
};

const nommer = (code: CodeContact) => [code, CHOIX_CONTACTS[code]] as const;

/** All are made, or the next one is not to be made yet (R6.1, R6.14). */
function aucunContact(etat: EtatDossier, contexte: Contexte): Refus | null {
  const [prochain] = contactsRestants(etat);
  if (!prochain) return refuser('R6.1', 'Tous les contacts de suivi sont faits.');
  const aujourdhui = dateCayenne(contexte.maintenant);
  if (contactsPermis(etat, aujourdhui, contexte).length > 0) return null;
  const tot = contactAnticipe(etat, prochain, aujourdhui, contexte);
  const fait = CONTACTS.filter((code) => etat.faits[code]).at(-1);
  return tot && fait ? { ...tot, motif: `« ${CHOIX_CONTACTS[fait]} » est déjà fait. ${tot.motif}` } : tot;
}

/**
 * One of the contacts after the move: 1, 3, 6, 12 months, each made once (R6.1) and not long before it is due (R6.14), at home for the
 * more fragile (R6.7); a difficulty seen is an alert (R6.8).
 */
export const RealiserContact = acteDossier({
  type: 'RealiserContact',
  libelle: 'Réaliser un contact de suivi',
  etape: 'suivi',
  roles: ['referent', 'partenaire'],
  champs,
  champsPour: (etat, contexte) => {
    const permis = contactsPermis(etat, dateCayenne(contexte.maintenant), contexte);
    return { ...champs, contact: choix('Contact', Object.fromEntries(permis.map(nommer))) };
  },
  admissible: (etat, contexte) =>
    exigeEtape(etat, 'demenagement', 'R6.1', 'Le suivi commence une fois le ménage relogé définitivement.') ??
    aucunContact(etat, contexte),
  decider(etat, { contact, moyen, alerte, difficulte, compteRendu }, contexte) {
    if (etat.faits[contact])
      return refuser('R6.1', `« ${CHOIX_CONTACTS[contact]} » est déjà fait.`, 'conflit', 'contact');
    const refus =
      contactAnticipe(etat, contact, dateCayenne(contexte.survenuLe), contexte) ?? moyenAdmis(etat, moyen);
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
