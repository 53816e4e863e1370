import { dossier, systeme, type Systeme } from './systeme.js';

/** Steps 1 and 2: the operation, the information of the households, their survey. */
export const SYSTEMES_CONCERTATION: readonly Systeme[] = [
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
  systeme(
    'loyers-minores',
    'Conventions de loyers minorés',
    ['operation/ConventionConclue', 'operation/ConventionTerminee'],
    ['convention lue de son logement'],
  ),
  systeme(
    'enquete',
    'Enquête sociale : réalisée, renvoyée, validée',
    dossier('EnqueteRealisee', 'EnqueteRenvoyee', 'EnqueteValidee'),
    ['questionnaire rempli en plusieurs fois', 'deux enquêtes d’un ménage comparées'],
  ),
  systeme(
    'enquete-actualisee',
    'Enquête vieillie : sa mise à jour demandée au référent, puis faite',
    [],
    ['mise à jour de l’enquête demandée au référent', 'mise à jour de l’enquête faite'],
  ),
  systeme(
    'lecture-restreinte',
    'Réponses restreintes : refusées, puis lues sur motif',
    dossier('ReponsesRestreintesConsultees'),
    [
      'réponses restreintes refusées à un bailleur',
      'réponses restreintes refusées sans motif',
      'réponses restreintes lues sur motif, lecture inscrite',
    ],
  ),
];
