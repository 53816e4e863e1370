import { faitDe, inchange, type EvolutionDe } from '../../evolution.js';
import { sansFaits } from '../../faits.js';
import { EVOLUTION_BAIL_GLISSANT } from './bail-glissant/evolution.js';
import { EVOLUTION_CONSENTEMENT } from './consentement/evolution.js';
import { EVOLUTION_CONTRAT } from './contrat/evolution.js';
import type { FaitsAccompagnement } from './evenements.js';
import { EVOLUTION_GRILLES } from './grilles/evolution.js';
import { EVOLUTION_INSTANCE } from './instance/evolution.js';
import { EVOLUTION_MESURES } from './mesures/evolution.js';
import { EVOLUTION_OUVERTURE } from './ouverture/evolution.js';
import { EVOLUTION_PARCOURS } from './parcours/evolution.js';
import { EVOLUTION_PIECES } from './pieces/evolution.js';
import { EVOLUTION_REGULARISATION } from './regularisation/evolution.js';

export const EVOLUTION_ACCOMPAGNEMENT: EvolutionDe<FaitsAccompagnement> = {
  DiagnosticRealise: inchange,
  PorteLevee: inchange,
  PointMensuelFait: (etat, evenement) => {
    const points = [...etat.accompagnement.points, { fait: faitDe(evenement) }];
    return { ...etat, accompagnement: { ...etat.accompagnement, points } };
  },
  EnvoiTraite: (etat) => sansFaits(etat, 'envoi-echoue'),
  ...EVOLUTION_PIECES,
  ...EVOLUTION_CONSENTEMENT,
  ...EVOLUTION_MESURES,
  ...EVOLUTION_INSTANCE,
  ...EVOLUTION_CONTRAT,
  ...EVOLUTION_REGULARISATION,
  ...EVOLUTION_BAIL_GLISSANT,
  ...EVOLUTION_GRILLES,
  ...EVOLUTION_OUVERTURE,
  ...EVOLUTION_PARCOURS,
};
