import { dossier, systeme, type Systeme } from './systeme.js';

/** What holds the six steps together: clocks, corrections, documents, charter, partners. */
export const SYSTEMES_CONDUITE: readonly Systeme[] = [
  systeme(
    'echelles',
    'Rappels, retards, escalades',
    dossier('TacheRappelee', 'RetardConstate', 'TacheEscaladee'),
    ['tâche montée jusqu’à la commission'],
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
    ['simulation', 'image du processus'],
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
