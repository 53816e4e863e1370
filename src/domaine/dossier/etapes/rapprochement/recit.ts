import { DECISIONS_CAS } from '../../../commission/natures.js';
import type { ConsequenceRefus } from '../../../charte/sections/refus.js';
import { enFrancais } from '../../../noyau/instants.js';
import { PAS } from '../../pas-proposition.js';
import type { Recits } from '../../recit.js';
import type { FaitsRapprochement } from './evenements.js';

/** Told with the rank of the proposal: `p2` → « proposition 2 ». */
const deProposition = (quoi: string) => ({
  dit: ({ proposition }: { proposition: string }) => `${quoi} (proposition ${proposition.slice(1)})`,
  genre: 'propositions' as const,
});
/** A refusal that calls for the pilot at once stands until it has been examined (R4.60). */
const refus = (quoi: string) => ({
  ...deProposition(quoi),
  fait: ({ consequence }: { consequence?: ConsequenceRefus }) =>
    consequence === 'escalade' ? 'refus-a-examiner' : null,
});

export const RECIT_RAPPROCHEMENT: Recits<FaitsRapprochement> = {
  LogementPropose: deProposition('Logement proposé'),
  RetenueReportee: deProposition('Retenue du logement prolongée'),
  RetenueEchue: deProposition('Retenue du logement échue, proposition close'),
  PropositionConfirmee: deProposition('Logement confirmé par le bailleur'),
  PropositionDeclinee: refus('Logement décliné par le bailleur'),
  PropositionNotifiee: deProposition('Offre notifiée au ménage'),
  LogementVisite: deProposition('Logement visité avec le ménage'),
  VisiteManquee: {
    dit: ({ issue, proposition }) =>
      `${issue === 'reportee' ? 'Visite reportée' : 'Visite sans le ménage, absent'} (proposition ${proposition.slice(1)})`,
    genre: 'propositions',
  },
  PropositionAcceptee: deProposition('Logement accepté par le ménage'),
  PropositionRefusee: refus('Logement refusé par le ménage'),
  SilenceConstate: {
    dit: ({ effet, proposition }) =>
      `Silence du ménage constaté, qui vaut ${effet} (proposition ${proposition.slice(1)})`,
    genre: 'propositions',
  },
  ReservationRefusee: refus('Logement refusé par le réservataire'),
  ValiditeCorrigee: {
    dit: ({ proposition, valide }) =>
      `Offre déclarée ${valide ? 'valable' : 'non valable'} (proposition ${proposition.slice(1)})`,
    genre: 'propositions',
  },
  PropositionRetiree: deProposition('Proposition retirée'),
  ReponseAnnulee: {
    dit: ({ etape, proposition }) =>
      `Repris, saisi à tort : ${PAS[etape]} (proposition ${proposition.slice(1)})`,
    genre: 'propositions',
  },
  AttributionDecidee: deProposition('Logement attribué en CALEOL'),
  CandidatureClassee: {
    dit: ({ proposition, rang }) =>
      `Candidature classée au rang ${rang} en CALEOL (proposition ${proposition.slice(1)})`,
    genre: 'propositions',
  },
  CandidatureRejetee: refus('Candidature rejetée en CALEOL'),
  RechercheMiseEnAttente: { dit: 'Recherche mise en attente', genre: 'propositions' },
  RechercheReprise: { dit: 'Recherche reprise', genre: 'propositions', fait: 'recherche-reprise' },
  RefusExamine: { dit: 'Refus examiné par le pilote', genre: 'propositions' },
  CasSpecifiqueTranche: {
    dit: ({ decision, seance }) =>
      `Cas spécifique tranché${seance === undefined ? '' : `, séance du ${enFrancais(seance)}`} : ${DECISIONS_CAS[decision]}`,
    genre: 'propositions',
  },
};
