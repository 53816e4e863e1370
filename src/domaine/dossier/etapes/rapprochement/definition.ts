import type { Fait } from '../../../noyau/evenement.js';
import { attribution, propositionOuverte, type EtatDossier, type Proposition } from '../../etat.js';
import { dernier } from '../../faits.js';
import { ACCOMPAGNEMENT } from '../accompagnement/definition.js';
import { unique, type DefinitionEtape } from '../definition.js';

const enCours =
  (etat: Proposition['etat']) =>
  (dossier: EtatDossier): Fait | null => {
    const proposition = propositionOuverte(dossier);
    return proposition?.etat === etat ? proposition.fait : null;
  };

/** A proposal is owed from the gate, the last ended proposal, the commission's decision or a return: the latest of them. */
function propositionDue(etat: EtatDossier): Fait | null {
  if (attribution(etat) || propositionOuverte(etat) || etat.faits['offres-epuisees']) return null;
  return dernier(
    ACCOMPAGNEMENT.accomplie(etat),
    etat.retour,
    etat.faits['cas-tranche'],
    ...etat.propositions.filter((p) => p.etat !== 'attribuee').map((p) => p.fait),
  );
}

export const RAPPROCHEMENT: DefinitionEtape = {
  etape: 'rapprochement',
  defait: ['bail', 'demenagement', 'bilan'],
  accomplie: (etat) => attribution(etat)?.fait ?? null,
  devoirs: [
    {
      code: 'proposer-logement',
      dus: unique(propositionDue),
      accompliPar: ['LogementPropose'],
      actes: ['ProposerLogement'],
    },
    {
      code: 'confirmer-proposition',
      dus: unique(enCours('proposee')),
      accompliPar: ['PropositionConfirmee', 'PropositionDeclinee'],
      actes: ['ConfirmerProposition', 'DeclinerProposition'],
    },
    {
      code: 'visiter-logement',
      dus: unique(enCours('confirmee')),
      accompliPar: ['LogementVisite'],
      actes: ['VisiterLogement'],
    },
    {
      code: 'recueillir-reponse',
      dus: unique(enCours('visitee')),
      accompliPar: ['PropositionAcceptee', 'PropositionRefusee'],
      actes: ['AccepterProposition', 'RefuserProposition'],
    },
    {
      code: 'decider-attribution',
      dus: unique(enCours('acceptee')),
      accompliPar: ['AttributionDecidee', 'CandidatureRejetee'],
      actes: ['AttribuerLogement', 'RejeterCandidature'],
    },
    {
      code: 'examiner-cas-specifique',
      dus: unique(({ faits }) => (faits['offres-epuisees'] ? (faits['commission-saisie'] ?? null) : null)),
      accompliPar: ['CasSpecifiqueTranche'],
      actes: ['TrancherCasSpecifique'],
    },
    {
      code: 'sortir-du-transitoire',
      dus: unique(({ transitoire }) => transitoire?.fait ?? null),
      accompliPar: ['DemenagementRealise'],
      actes: ['ProposerLogement'],
    },
  ],
};
