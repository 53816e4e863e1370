import type { Contexte } from '../../../contexte.js';
import { facultatif, note, ouiNon } from '../../../noyau/champs.js';
import { dateCayenne } from '../../../noyau/instants.js';
import { refuser, type Refus } from '../../../noyau/refus.js';
import { acteDossier } from '../../acte-dossier.js';
import { exigeEtape, premierRefus } from '../../conditions.js';
import type { EtatDossier } from '../../etat.js';
import { alertesOuvertes } from './etat.js';
import { bilanTropTot } from './bilan-anticipe.js';
import { contactsRestants } from './contacts.js';
import { enqueteDue, fragiliteConnue } from './profondeur.js';

const champs = {
  stabilise: ouiNon('Ménage stabilisé dans son logement'),
  bilan: note('Bilan'),
  anticipe: facultatif(
    note('Motif d’un bilan avant les derniers contacts', {
      aide: 'Demandé quand des contacts restent à venir',
    }),
  ),
};
const anticipe = (etat: EtatDossier, { charte }: Contexte): boolean =>
  contactsRestants(etat, charte).length > 0;

/** R6.2, R6.9, R6.18: with an alert left, a fragility nobody knows or the survey of the most fragile to be made, nobody is said stabilised. */
function stabilisable(etat: EtatDossier, { charte }: Contexte): Refus | null {
  if (alertesOuvertes(etat.suivi).length > 0)
    return refuser(
      'R6.9',
      'Une alerte n’est pas traitée : le ménage n’est pas stabilisé.',
      'conflit',
      'stabilise',
    );
  const inconnue = fragiliteConnue(etat, charte, 'Avant de dire ce ménage stabilisé, évaluez sa fragilité.');
  if (inconnue) return { ...inconnue, champ: 'stabilise' };
  return enqueteDue(etat)
    ? refuser(
        'R6.2',
        'Avant de dire ce ménage stabilisé, il reste l’enquête des plus fragiles.',
        'conflit',
        'stabilise',
      )
    : null;
}

/** The end-of-support review, after the contacts, or before the last of them with a reason (R6.15). When it declares the household stabilised, completes step 6 (R6.3). */
export const EtablirBilan = acteDossier({
  type: 'EtablirBilan',
  libelle: 'Établir le bilan',
  etape: 'suivi',
  roles: ['referent'],
  champs,
  champsPour(etat, contexte) {
    const { anticipe: motif, ...usuels } = champs;
    return anticipe(etat, contexte) ? { ...usuels, anticipe: motif } : usuels;
  },
  admissible(etat, contexte) {
    const reloge = exigeEtape(etat, 'demenagement', 'R6.3', 'Le bilan suit un relogement définitif.');
    if (reloge) return reloge;
    if (etat.faits['bilan']) return refuser('R6.3', 'Le bilan est déjà établi.');
    return bilanTropTot(etat, dateCayenne(contexte.maintenant), contexte);
  },
  decider(etat, { stabilise, bilan, anticipe: motif }, contexte) {
    const avant = anticipe(etat, contexte);
    if (avant && !motif?.trim())
      return refuser(
        'R6.15',
        'Des contacts restent à venir : dites pourquoi le bilan se fait avant eux.',
        'invalide',
        'anticipe',
      );
    const refus = premierRefus(
      bilanTropTot(etat, dateCayenne(contexte.survenuLe), contexte),
      stabilise ? stabilisable(etat, contexte) : null,
    );
    if (refus) return refus;
    const donnees = { stabilise, ...(avant ? { anticipe: true } : {}) };
    const personnel = { bilan, ...(avant && motif ? { anticipe: motif } : {}) };
    return { evenements: [{ type: 'BilanEtabli', donnees, personnel }] };
  },
});
