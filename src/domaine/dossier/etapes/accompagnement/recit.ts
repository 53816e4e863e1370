import type { Recits } from '../../recit.js';
import type { FaitsAccompagnement } from './evenements.js';

export const RECIT_ACCOMPAGNEMENT: Recits<FaitsAccompagnement> = {
  ConsentementRecueilli: { dit: 'Consentement recueilli', genre: 'parcours', fait: 'consentement' },
  DiagnosticRealise: { dit: 'Diagnostic réalisé', genre: 'parcours', fait: 'diagnostic' },
  PiecesCompletees: { dit: 'Pièces réunies', genre: 'parcours', fait: 'pieces' },
  PorteLevee: { dit: 'Seuil de l’étape 4 levé par le pilote', genre: 'parcours', fait: 'porte-levee' },
  ContratConclu: { dit: 'Contrat personnalisé conclu', genre: 'parcours', fait: 'contrat' },
  MesureOuverte: { dit: ({ code }) => `Mesure ouverte : brique ${code}`, genre: 'parcours' },
  MesureTerminee: { dit: 'Mesure terminée', genre: 'parcours' },
  PointMensuelFait: { dit: 'Point mensuel fait', genre: 'parcours', fait: 'point-mensuel' },
  EnvoiTraite: { dit: 'Partenaire joint autrement', genre: 'vie' },
};
