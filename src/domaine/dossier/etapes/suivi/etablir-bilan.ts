import { note, ouiNon } from '../../../noyau/champs.js';
import { refuser } from '../../../noyau/refus.js';
import { acteDossier } from '../../acte-dossier.js';
import { exigeEtape } from '../../conditions.js';
import { CHOIX_CONTACTS, contactsRestants } from './contacts.js';

/** The end-of-support review. When it declares the household stabilised, completes step 6 (R6.3). */
export const EtablirBilan = acteDossier({
  type: 'EtablirBilan',
  libelle: 'Établir le bilan',
  etape: 'suivi',
  roles: ['referent'],
  champs: { stabilise: ouiNon('Ménage stabilisé dans son logement'), bilan: note('Bilan') },
  admissible(etat, { charte }) {
    const reloge = exigeEtape(etat, 'demenagement', 'R6.3', 'Le bilan suit un relogement définitif.');
    if (reloge) return reloge;
    if (etat.faits['bilan']) return refuser('R6.3', 'Le bilan est déjà établi.');
    const restants = contactsRestants(etat, charte).map((code) => CHOIX_CONTACTS[code].toLowerCase());
    return restants.length > 0 ? refuser('R6.1', `Avant le bilan, il reste : ${restants.join(', ')}.`) : null;
  },
  decider: (_etat, { stabilise, bilan }) => ({
    evenements: [{ type: 'BilanEtabli', donnees: { stabilise }, personnel: { bilan } }],
  }),
});
