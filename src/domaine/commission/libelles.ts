import { enFrancais } from '../noyau/instants.js';
import type { Libelles } from '../noyau/libelles.js';
import type { EvenementCommission } from './evenements.js';
import { DECISIONS, RAISONS_ANNULATION, RAISONS_REPORT, TYPES_COMMISSION } from './natures.js';

export const LIBELLES_COMMISSION: Libelles<EvenementCommission> = {
  CommissionConvoquee: ({ nature }) => `${TYPES_COMMISSION[nature]} convoquée`,
  CompositionModifiee: 'Composition de la commission modifiée',
  LieuPrecise: 'Lieu de la séance précisé',
  ConvocationEnvoyee: 'Convocation envoyée aux membres',
  SeanceReportee: ({ le, raison }) => `Séance reportée au ${enFrancais(le)} : ${RAISONS_REPORT[raison]}`,
  SeanceAnnulee: ({ raison }) => `Séance annulée : ${RAISONS_ANNULATION[raison]}`,
  DossierInscrit: 'Dossier inscrit à l’ordre du jour',
  DossierRetire: 'Dossier retiré de l’ordre du jour',
  OrdreDuJourOrdonne: 'Ordre du jour ordonné',
  PresencesConsignees: ({ quorum }) =>
    `Présences consignées, quorum ${quorum.atteint ? 'atteint' : 'non atteint'}`,
  AvisRecueillis: 'Avis des membres recueillis',
  DecisionsRendues: ({ decisions }) => `Décisions rendues : ${decisions.length}`,
  DecisionCorrigee: ({ decision }) => `Décision corrigée : ${DECISIONS[decision.decision]}`,
  ApplicationConstatee: ({ appliquee }) =>
    appliquee ? 'Décision appliquée au dossier' : 'Application de la décision refusée par le dossier',
  ApplicationRelancee: 'Application de la décision relancée',
  ProcesVerbalApprouve: 'Procès-verbal approuvé par la présidence',
};
