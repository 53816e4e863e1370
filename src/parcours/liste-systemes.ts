import { dossier, systeme, type Systeme } from './systeme.js';
import { SYSTEMES_MENAGES } from './systemes-menages.js';

/** What `npm run parcours` must have played, and the facts that prove it. */
export const SYSTEMES: readonly Systeme[] = [
  systeme('concertation', 'Concertation : calendrier, maison du projet, actions, information', [
    ...[
      'ImmeubleDeclare',
      'JalonPlanifie',
      'JalonDeplace',
      'MaisonProjetOuverte',
      'ActionConcertationEnregistree',
    ].map((t) => `operation/${t}`),
    ...dossier('MenageInforme', 'CalendrierConstate'),
  ]),
  systeme(
    'operation',
    'Opération : régime, objectifs, déménagement, partenaires, programme adapté aux besoins',
    [
      ...[
        'RegimeRegle',
        'ObjectifHorsQpvRegle',
        'DemenagementRegle',
        'PartenaireAjoute',
        'ProgrammeAdapte',
      ].map((t) => `operation/${t}`),
    ],
    ['besoins', 'dernier ménage'],
  ),
  systeme('loyers-minores', 'Conventions de loyers minorés', [
    'operation/ConventionConclue',
    'operation/ConventionTerminee',
  ]),
  systeme(
    'enquete',
    'Enquête sociale : réalisée, renvoyée, validée',
    dossier('EnqueteRealisee', 'EnqueteRenvoyee', 'EnqueteValidee'),
    ['questionnaire rempli en plusieurs fois'],
  ),
  ...SYSTEMES_MENAGES,
  systeme('referent', 'Référent unique et passation', dossier('ReferentDesigne', 'ReferentTransmis')),
  systeme(
    'consentements',
    'Consentements donnés et retirés',
    dossier('ConsentementRecueilli', 'ConsentementRetire'),
  ),
  systeme(
    'mesures',
    'Mesures AVDL/GLA : ouverte, rapportée, renouvelée, terminée',
    dossier('MesureOuverte', 'MesureRapportee', 'MesureRenouvelee', 'MesureTerminee'),
  ),
  systeme('arbitrage', 'Désaccord et arbitrage', dossier('DesaccordSignale', 'DesaccordArbitre')),
  systeme(
    'contrat',
    'Contrat personnalisé : versions, signature, fin',
    dossier('ContratConclu', 'ContratSigne', 'ContratAmende', 'ContratTermine'),
  ),
  systeme('point-mensuel', 'Point mensuel', dossier('PointMensuelFait')),
  systeme(
    'regularisation',
    'Régularisation : pièces, démarches, issue',
    dossier('RegularisationOuverte', 'PieceRegularisationRecue', 'DemarcheFaite', 'RegularisationConclue'),
  ),
  systeme(
    'bail-glissant',
    'Bail glissant : revue, blocage, suite, glissement',
    dossier(
      'BailGlissantPrevu',
      'BailGlissantRevu',
      'GlissementBloque',
      'SuiteGlissementDecidee',
      'BailGlisse',
    ),
  ),
  systeme(
    'grilles',
    'Grille d’accès au logement, orientation, obligations',
    dossier('AccesEvalue', 'MenageOriente', 'ObligationsExpliquees'),
  ),
  systeme(
    'securisation',
    'Sécurisation des ménages DALO',
    dossier('SecurisationProposee', 'SecurisationDecidee'),
  ),
  systeme(
    'parcours-specifique',
    'Parcours spécifique',
    dossier('ParcoursSpecifiqueOuvert', 'ParcoursSpecifiqueAvance', 'ParcoursSpecifiqueTermine'),
  ),
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
    'rapprochement',
    'Rapprochement dans les deux sens, cotation, affectation',
    [],
    ['offres d’un ménage', 'ménages d’un logement', 'cotation', 'affectation'],
  ),
  systeme(
    'notification',
    'Proposition notifiée avec sa preuve',
    dossier('PropositionNotifiee', 'VisiteManquee', 'LogementVisite'),
  ),
  systeme('paralleles', 'Propositions parallèles sous un régime, validité corrigée', [
    ...dossier('RegimeRattache', 'ValiditeCorrigee', 'PropositionAcceptee'),
  ]),
  systeme('horloge-legale', 'Horloge légale', [], ['horloge légale']),
  systeme('silence', 'Silence constaté par une personne', dossier('SilenceConstate')),
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
      ...dossier('DecisionCommissionAppliquee'),
    ],
    ['procès-verbal'],
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
  systeme(
    'entree',
    'Entrée dans les lieux : bail, états des lieux, clés, factures et dérogation, démarches',
    dossier(
      'BailSigne',
      'EtatDesLieuxEtabli',
      'ClesRemises',
      'ClesRendues',
      'PriseEnChargeAccordee',
      'FactureEnregistree',
      'DemarcheAccomplie',
      'ReunionInformationTenue',
    ),
  ),
  systeme(
    'mutations',
    'Logement libéré qui revient au guichet, chaîne de relogements',
    [...dossier('LogementOrigineLibere'), 'logement/LiberationRattachee'],
    ['chaîne de relogements'],
  ),
  systeme(
    'suivi',
    'Suivi : contacts, fragilité, enquête des plus fragiles, bilan',
    dossier('ContactRealise', 'FragiliteEvaluee', 'EnqueteSuiviRealisee', 'BilanEtabli'),
  ),
  systeme('alertes', 'Alerte qui rouvre une brique', dossier('AlerteSignalee', 'AlerteTraitee')),
  systeme(
    'perdu-de-vue',
    'Recherche avant de dire un ménage perdu de vue, évaporation',
    dossier('RechercheEngagee', 'RechercheConsignee', 'MenageRetrouve', 'DossierClos'),
    ['évaporation'],
  ),
  systeme(
    'corrections',
    'Corrections, retraits, retours, suspensions, réouverture',
    dossier(
      'DateCorrigee',
      'FaitAnnule',
      'RetourDemande',
      'HorlogeSuspendue',
      'HorlogeReprise',
      'DossierRouvert',
      'NoteAjoutee',
      'PorteLevee',
    ),
  ),
  systeme(
    'echelles',
    'Rappels, retards, escalades',
    dossier('TacheRappelee', 'RetardConstate', 'TacheEscaladee'),
  ),
  systeme('documents', 'Documents remis', dossier('DocumentRemis')),
  systeme(
    'charte',
    'Charte : projet essayé, publiée, dossiers migrés puis rétablis',
    [
      ...['ChartePreparee', 'CharteModifiee', 'ChartePubliee', 'MigrationDecidee', 'MigrationAnnulee'].map(
        (t) => `charte/${t}`,
      ),
      ...dossier('CharteMigree', 'CharteRetablie'),
    ],
    ['simulation'],
  ),
  systeme('partenaires', 'Partenaires : agréments, engagements, conditions d’examen, succession', [
    ...[
      'AgrementEnregistre',
      'EngagementPris',
      'EngagementConstate',
      'ConditionsExamenDefinies',
      'SuccessionActee',
    ].map((t) => `organisation/${t}`),
    'logement/LogementTransfere',
  ]),
];
