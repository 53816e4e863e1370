import { inchange, type EvolutionDe } from '../../evolution.js';
import { sansFaits } from '../../faits.js';
import type { FaitsAccompagnement } from './evenements.js';

export const EVOLUTION_ACCOMPAGNEMENT: EvolutionDe<FaitsAccompagnement> = {
  ConsentementRecueilli: inchange,
  DiagnosticRealise: inchange,
  PiecesCompletees: inchange,
  PorteLevee: inchange,
  ContratConclu: inchange,
  MesureOuverte: (etat, { donnees }) => ({
    ...etat,
    mesures: [...etat.mesures, { id: donnees.mesure, code: donnees.code, terminee: false }],
  }),
  MesureTerminee: (etat, { donnees }) => ({
    ...etat,
    mesures: etat.mesures.map((m) => (m.id === donnees.mesure ? { ...m, terminee: true } : m)),
  }),
  PointMensuelFait: inchange,
  EnvoiTraite: (etat) => sansFaits(etat, 'envoi-echoue'),
};
