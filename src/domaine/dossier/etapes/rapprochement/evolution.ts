import { CONTACTS } from '../../../charte/taches.js';
import type { Inscription } from '../../../noyau/evenement.js';
import { attribution, type EtatDossier, type Proposition } from '../../etat.js';
import { faitDe, type EvolutionDe } from '../../evolution.js';
import { avecFait, sansFaits } from '../../faits.js';
import type { FaitsRapprochement } from './evenements.js';

/** A proposal moves on. */
function proposition(
  etat: EtatDossier,
  e: Inscription & { readonly donnees: { readonly proposition: string } },
  vers: Proposition['etat'],
): EtatDossier {
  const propositions = etat.propositions.map((p) =>
    p.id === e.donnees.proposition ? { ...p, etat: vers, fait: faitDe(e) } : p,
  );
  return { ...etat, propositions };
}

export const EVOLUTION_RAPPROCHEMENT: EvolutionDe<FaitsRapprochement> = {
  LogementPropose: (etat, e) => {
    const { proposition: id, logement, bailleur, nature, commune } = e.donnees;
    const offre = { id, logement, bailleur, nature, commune, fait: faitDe(e) };
    const nouvelle = { ...offre, refusCompte: false, motifRefus: null };
    return { ...etat, propositions: [...etat.propositions, { ...nouvelle, etat: 'proposee' }] };
  },
  PropositionConfirmee: (etat, e) => proposition(etat, e, 'confirmee'),
  PropositionDeclinee: (etat, e) => proposition(etat, e, 'declinee'),
  LogementVisite: (etat, e) => proposition(etat, e, 'visitee'),
  PropositionAcceptee: (etat, e) => proposition(etat, e, 'acceptee'),
  PropositionRefusee: (etat, e) => {
    const suite = proposition(etat, e, 'refusee');
    const compte = e.donnees.compte ? 1 : 0;
    const propositions = suite.propositions.map((p) =>
      p.id === e.donnees.proposition
        ? { ...p, refusCompte: e.donnees.compte, motifRefus: e.donnees.motif }
        : p,
    );
    const refuse = { ...suite, propositions, refusComptes: etat.refusComptes + compte };
    return e.donnees.epuise ? avecFait(refuse, 'offres-epuisees', faitDe(e)) : refuse;
  },
  PropositionRetiree: (etat, e) => {
    const attribuee = attribution(etat)?.id === e.donnees.proposition;
    const suite = proposition(etat, e, 'retiree');
    return attribuee ? { ...sansFaits(suite, 'bail', 'demenagement'), retour: faitDe(e) } : suite;
  },
  AttributionDecidee: (etat, e) =>
    sansFaits(proposition(etat, e, 'attribuee'), 'bail', 'demenagement', 'bilan', ...CONTACTS),
  CandidatureRejetee: (etat, e) => proposition(etat, e, 'rejetee'),
  CasSpecifiqueTranche: (etat, e) => ({
    ...avecFait(sansFaits(etat, 'offres-epuisees', 'commission-saisie'), 'cas-tranche', faitDe(e)),
    refusComptes: 0,
  }),
};
