import type { Fait } from '../../../noyau/evenement.js';
import { attribution, propositionOuverte, type EtatDossier, type Proposition } from '../../etat.js';
import { dernier } from '../../faits.js';
import { ACCOMPAGNEMENT } from '../accompagnement/definition.js';
import type { DefinitionEtape } from '../definition.js';

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
  accomplie: (etat) => attribution(etat)?.fait ?? null,
  devoirs: [
    {
      code: 'proposer-logement',
      du: propositionDue,
      accompliPar: ['LogementPropose'],
      actes: ['ProposerLogement'],
    },
    {
      code: 'confirmer-proposition',
      du: enCours('proposee'),
      accompliPar: ['PropositionConfirmee', 'PropositionDeclinee'],
      actes: ['ConfirmerProposition', 'DeclinerProposition'],
    },
    {
      code: 'visiter-logement',
      du: enCours('confirmee'),
      accompliPar: ['LogementVisite'],
      actes: ['VisiterLogement'],
    },
    {
      code: 'recueillir-reponse',
      du: enCours('visitee'),
      accompliPar: ['PropositionAcceptee', 'PropositionRefusee'],
      actes: ['AccepterProposition', 'RefuserProposition'],
    },
    {
      code: 'decider-attribution',
      du: enCours('acceptee'),
      accompliPar: ['AttributionDecidee', 'CandidatureRejetee'],
      actes: ['AttribuerLogement', 'RejeterCandidature'],
    },
    {
      code: 'examiner-cas-specifique',
      du: ({ faits }) => (faits['offres-epuisees'] ? (faits['commission-saisie'] ?? null) : null),
      accompliPar: ['CasSpecifiqueTranche'],
      actes: ['TrancherCasSpecifique'],
    },
    {
      code: 'sortir-du-transitoire',
      du: ({ transitoire }) => transitoire?.fait ?? null,
      accompliPar: ['DemenagementRealise'],
      actes: ['ProposerLogement'],
    },
  ],
};
