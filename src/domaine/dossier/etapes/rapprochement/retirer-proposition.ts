import { texte } from '../../../noyau/champs.js';
import { refuser } from '../../../noyau/refus.js';
import { acteDossier } from '../../acte-dossier.js';
import { liberer } from '../../conditions.js';
import { attribution, propositionOuverte, type EtatDossier, type Proposition } from '../../etat.js';

/** What may still be withdrawn: the open proposal, or the dwelling attributed while no lease is signed. */
const retirable = (etat: EtatDossier): Proposition | null =>
  propositionOuverte(etat) ?? (etat.faits['bail'] ? null : attribution(etat));

/** Withdraws a proposal, with its reason; the dwelling is free again and the refusal counts for nothing (R0.5). */
export const RetirerProposition = acteDossier({
  type: 'RetirerProposition',
  libelle: 'Retirer la proposition',
  etape: 'rapprochement',
  roles: ['referent', 'pilote'],
  champs: { motif: texte('Motif') },
  admissible(etat) {
    if (retirable(etat)) return null;
    return attribution(etat)
      ? refuser('R5.1', 'Le bail est signé : revenez à l’étape 4 pour reprendre ce logement.')
      : refuser('R4.2', 'Aucune proposition n’est en cours.');
  },
  decider(etat, personnel, contexte) {
    const proposition = retirable(etat);
    if (!proposition) return refuser('R4.2', 'Aucune proposition n’est en cours.');
    return {
      evenements: [{ type: 'PropositionRetiree', donnees: { proposition: proposition.id }, personnel }],
      ailleurs: [liberer(proposition.logement, contexte, 'proposition-retiree')],
    };
  },
});
