import type { EtatDossier } from '../../etat.js';
import { apres, type Plancher, type PlanchersDe } from '../../plancher.js';
import type { Proposition } from '../../proposition.js';
import { ACCOMPAGNEMENT } from '../accompagnement/definition.js';
import type { FaitsRapprochement } from './evenements.js';

/** What last happened to a proposal in that state, as people read it. */
const DERNIER: { readonly [E in Proposition['etat']]?: string } = {
  proposee: 'la proposition du logement',
  confirmee: 'la confirmation du bailleur',
  visitee: 'la visite du logement',
  acceptee: 'l’accord du ménage',
  attribuee: 'l’attribution du logement',
};
const REGLE = 'R4.105';

const visee = ({ propositions }: EtatDossier, { proposition }: { proposition: string }) =>
  propositions.find(({ id }) => id === proposition);

const proposition = (p: Proposition | undefined): Plancher | null =>
  apres(p?.propose, REGLE, 'la proposition du logement');

/** What happened last to the proposal: what comes next follows it. */
const derniere = (p: Proposition | undefined): Plancher | null =>
  p ? apres(p.fait, REGLE, DERNIER[p.etat] ?? 'la dernière suite de la proposition') : null;

const suite = (etat: EtatDossier, dit: { proposition: string }) => [derniere(visee(etat, dit))];

/** A visit follows the landlord's word; visits may be told in any order. */
function visite(etat: EtatDossier, dit: { proposition: string }) {
  const p = visee(etat, dit);
  return [p?.etat === 'visitee' ? proposition(p) : derniere(p)];
}

/** The household answers once it has visited, or once the offer was notified to it (R4.55). */
function reponse(etat: EtatDossier, dit: { proposition: string }) {
  const p = visee(etat, dit);
  const notifiee = p?.etat === 'visitee' ? null : p?.notification?.fait;
  return [derniere(p), apres(notifiee, REGLE, 'la notification de l’offre')];
}

/** The CALEOL sits once the household has agreed, and later than its own ranking of it. */
function seance(etat: EtatDossier, dit: { proposition: string }) {
  const p = visee(etat, dit);
  const classee = p?.caleol;
  return [
    derniere(p),
    classee ? { le: classee.seance, regle: REGLE, nom: 'la séance qui a classé la candidature' } : null,
  ];
}

/** Sent back, the household is offered nothing before the survey that was to be done again (R4.58). */
const enqueteRefaite = ({ retour, faits }: EtatDossier): Plancher | null => {
  const validee = faits['enquete-validee'];
  return retour && validee && validee.version > retour.version
    ? apres(validee, 'R4.58', 'la validation de l’enquête refaite')
    : null;
};

/** A household parts before a dwelling is attributed to those who stay, whichever of the two is told first (R4.70). */
const decohabitations = ({ liens }: EtatDossier): (Plancher | null)[] =>
  liens.decohabitations.map(({ fait }) => apres(fait, 'R4.70', 'la décohabitation du ménage'));

/** A proposal is lived in order (R4.105), once the household is ready for it (R3.4). */
export const PLANCHERS_RAPPROCHEMENT: PlanchersDe<FaitsRapprochement> = {
  LogementPropose: (etat) => [
    apres(ACCOMPAGNEMENT.accomplie(etat), 'R3.4', 'la fin de l’étape 3'),
    enqueteRefaite(etat),
  ],
  PropositionConfirmee: suite,
  PropositionDeclinee: suite,
  LogementVisite: visite,
  VisiteManquee: visite,
  PropositionAcceptee: suite,
  PropositionRefusee: reponse,
  SilenceConstate: reponse,
  ReservationRefusee: suite,
  PropositionRetiree: suite,
  ReponseAnnulee: suite,
  AttributionDecidee: (etat, dit) => [...seance(etat, dit), ...decohabitations(etat)],
  CandidatureClassee: seance,
  CandidatureRejetee: seance,
  RechercheReprise: ({ recherche }) => [apres(recherche?.fait, REGLE, 'la mise en attente de la recherche')],
  RefusExamine: ({ faits }) => [apres(faits['refus-a-examiner'], REGLE, 'le refus à examiner')],
  CasSpecifiqueTranche: ({ faits }) => [apres(faits['offres-epuisees'], REGLE, 'l’épuisement des offres')],
};
