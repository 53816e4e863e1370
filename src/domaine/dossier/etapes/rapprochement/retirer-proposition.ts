import { texte } from '../../../noyau/champs.js';
import { liberer } from '../../conditions.js';
import { attribution, propositionsOuvertes, type EtatDossier } from '../../etat.js';
import type { Proposition } from '../../proposition.js';
import { refuser } from '../../../noyau/refus.js';
import { acteProposition } from './acte-proposition.js';

/** What may still be withdrawn: an open proposal, or the dwelling attributed while no lease is signed. */
function retirables(etat: EtatDossier): readonly Proposition[] {
  const attribuee = etat.faits['bail'] ? null : attribution(etat);
  return attribuee ? [...propositionsOuvertes(etat), attribuee] : propositionsOuvertes(etat);
}

const acte = acteProposition({
  type: 'RetirerProposition',
  libelle: 'Retirer la proposition',
  roles: ['referent', 'pilote'],
  champs: { motif: texte('Motif') },
  attend: ['proposee', 'confirmee', 'visitee', 'acceptee', 'attribuee'],
  parmi: retirables,
  regle: 'R4.2',
  decider: ({ id, logement }, personnel, contexte) => ({
    evenements: [{ type: 'PropositionRetiree', donnees: { proposition: id }, personnel }],
    ailleurs: [liberer(logement, contexte, 'proposition-retiree')],
  }),
});

/** Withdraws a proposal, with its reason; the dwelling is free again and the refusal counts for nothing (R0.5). */
export const RetirerProposition: typeof acte = {
  ...acte,
  admissible: (etat, contexte) =>
    retirables(etat).length === 0 && attribution(etat)
      ? refuser('R5.1', 'Le bail est signé : revenez à l’étape 4 pour reprendre ce logement.')
      : (acte.admissible?.(etat, contexte) ?? null),
};
