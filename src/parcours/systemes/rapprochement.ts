import { dossier, systeme, type Systeme } from './systeme.js';

/** Step 4: offers, proposals, refusals, commissions. */
export const SYSTEMES_RAPPROCHEMENT: readonly Systeme[] = [
  systeme(
    'guichet',
    'Guichet unique : import, prix, photo, location choisie, retrait et remise',
    [
      ...[
        'LogementPublie',
        'LoyerModifie',
        'PhotoAjoutee',
        'LocationChoisieOuverte',
        'LogementRetire',
        'LogementRemis',
      ].map((t) => `logement/${t}`),
    ],
    ['import d’offres'],
  ),
  systeme(
    'natures',
    'Offres de toute nature : parc privé, IML, bail à réhabilitation, auto-construction',
    dossier('LogementPropose', 'AttributionDecidee'),
    ['prive', 'iml', 'bail-rehabilitation', 'auto-construction'].map((n) => `offre « ${n} » retenue`),
  ),
  systeme(
    'rapprochement',
    'Rapprochement dans les deux sens, cotation, affectation',
    [],
    ['offres d’un ménage', 'ménages d’un logement', 'cotation', 'affectation'],
  ),
  systeme(
    'candidature',
    'Location choisie : candidature, retrait, choix',
    [...dossier('CandidatureDeposee', 'CandidatureRetiree'), 'logement/LocationChoisieFermee'],
    ['candidats classés d’un logement'],
  ),
  systeme(
    'echange',
    'Bourse d’échange : deux ménages, un échange proposé, accepté, attribué',
    [...dossier('EchangeInscrit', 'LogementPropose', 'AttributionDecidee'), 'logement/OccupantInscrit'],
    ['échange possible trouvé', 'échange proposé, ménage par ménage'],
  ),
  systeme(
    'notification',
    'Proposition notifiée avec sa preuve',
    dossier('PropositionNotifiee', 'VisiteManquee', 'LogementVisite'),
  ),
  systeme('paralleles', 'Propositions parallèles sous un régime, validité corrigée', [
    ...dossier('RegimeRattache', 'ValiditeCorrigee', 'PropositionAcceptee'),
  ]),
  systeme('silence', 'Silence constaté par une personne', dossier('SilenceConstate'), [
    'silence proposé à une personne, sans effet seul',
  ]),
  systeme('refus', 'Refus par auteur et leurs conséquences', [
    ...dossier(
      'PropositionRefusee',
      'PropositionDeclinee',
      'ReservationRefusee',
      'CandidatureRejetee',
      'RechercheMiseEnAttente',
      'RechercheReprise',
      'RefusExamine',
      'PropositionRetiree',
      'ReponseAnnulee',
    ),
    'logement/RetenueProlongee',
  ]),
  systeme('caleol', 'Décision de la CALEOL', dossier('AttributionDecidee')),
  systeme(
    'commission-relogement',
    'Commission de relogement : convocation, quorum, avis, décision corrigée, procès-verbal',
    [
      ...[
        'ConvocationEnvoyee',
        'PresencesConsignees',
        'AvisRecueillis',
        'DecisionsRendues',
        'DecisionCorrigee',
        'ApplicationConstatee',
        'ProcesVerbalApprouve',
      ].map((t) => `commission/${t}`),
      ...dossier('DecisionCommissionAppliquee', 'RetenueDecisionLevee'),
    ],
    [
      ...['procès-verbal', 'agenda de la séance', 'décision ajournée, ménage revu à la séance suivante'],
      'logement retenu par la commission, libéré',
    ],
  ),
  systeme(
    'cas-specifiques',
    'Offres épuisées, commission d’examen des cas spécifiques',
    dossier('CommissionSaisie', 'CasSpecifiqueTranche'),
  ),
  systeme(
    'transitoire',
    'Logement transitoire et son terme, puis le définitif',
    dossier('DemenagementRealise'),
    ['terme du transitoire'],
  ),
];
