import { note, ouiNon } from '../../../noyau/champs.js';
import { refuser, type Refus } from '../../../noyau/refus.js';
import { acteDossier } from '../../acte-dossier.js';
import { exigeEtape } from '../../conditions.js';
import type { EtatDossier } from '../../etat.js';
import { alertesOuvertes } from './etat.js';
import { enqueteDue } from './profondeur.js';
import { CHOIX_CONTACTS, contactsRestants } from './contacts.js';

/** R6.2, R6.9: with an alert left or the survey of the most fragile to be made, nobody is said stabilised. */
function stabilisable(etat: EtatDossier): Refus | null {
  if (alertesOuvertes(etat.suivi).length > 0)
    return refuser(
      'R6.9',
      'Une alerte n’est pas traitée : le ménage n’est pas stabilisé.',
      'conflit',
      'stabilise',
    );
  return enqueteDue(etat)
    ? refuser(
        'R6.2',
        'Avant de dire ce ménage stabilisé, il reste l’enquête des plus fragiles.',
        'conflit',
        'stabilise',
      )
    : null;
}

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
  decider: (etat, { stabilise, bilan }) =>
    (stabilise ? stabilisable(etat) : null) ?? {
      evenements: [{ type: 'BilanEtabli', donnees: { stabilise }, personnel: { bilan } }],
    },
});
