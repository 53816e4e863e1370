import type { Recits } from '../../recit.js';
import { RECIT_BAIL_GLISSANT } from './bail-glissant/recit.js';
import { RECIT_CONSENTEMENT } from './consentement/recit.js';
import { RECIT_CONTRAT } from './contrat/recit.js';
import type { FaitsAccompagnement } from './evenements.js';
import { RECIT_GRILLES } from './grilles/recit.js';
import { RECIT_INSTANCE } from './instance/recit.js';
import { RECIT_MESURES } from './mesures/recit.js';
import { RECIT_OUVERTURE } from './ouverture/recit.js';
import { RECIT_PARCOURS } from './parcours/recit.js';
import { RECIT_PIECES } from './pieces/recit.js';
import { RECIT_REGULARISATION } from './regularisation/recit.js';

export const RECIT_ACCOMPAGNEMENT: Recits<FaitsAccompagnement> = {
  DiagnosticRealise: { dit: 'Diagnostic réalisé', genre: 'parcours', fait: 'diagnostic' },
  PorteLevee: { dit: 'Seuil de l’étape 4 levé par le pilote', genre: 'parcours', fait: 'porte-levee' },
  PointMensuelFait: { dit: 'Point mensuel fait', genre: 'accompagnement', fait: 'point-mensuel' },
  EnvoiTraite: { dit: 'Partenaire joint autrement', genre: 'vie' },
  ...RECIT_PIECES,
  ...RECIT_CONSENTEMENT,
  ...RECIT_MESURES,
  ...RECIT_INSTANCE,
  ...RECIT_CONTRAT,
  ...RECIT_REGULARISATION,
  ...RECIT_BAIL_GLISSANT,
  ...RECIT_GRILLES,
  ...RECIT_OUVERTURE,
  ...RECIT_PARCOURS,
};
