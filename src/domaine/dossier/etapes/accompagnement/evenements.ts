import type { FaitsBailGlissant } from './bail-glissant/evenements.js';
import type { FaitsConsentement } from './consentement/evenements.js';
import type { FaitsContrat } from './contrat/evenements.js';
import type { FaitsGrilles } from './grilles/evenements.js';
import type { FaitsInstance } from './instance/evenements.js';
import type { FaitsMesures } from './mesures/evenements.js';
import type { FaitsOuverture } from './ouverture/evenements.js';
import type { FaitsParcours } from './parcours/evenements.js';
import type { FaitsPieces } from './pieces/evenements.js';
import type { FaitsRegularisation } from './regularisation/evenements.js';

/** The gate to step 4, and the monthly point. */
type FaitsSeuil = {
  DiagnosticRealise: { donnees: { orientation: string }; personnel: { synthese: string } };
  PorteLevee: { donnees: object; personnel: { motif: string } };
  PointMensuelFait: { donnees: object; personnel: { compteRendu: string } };
  EnvoiTraite: { donnees: { moyen: string } };
};

/** Facts of step 3, which goes on beside the next ones. */
export type FaitsAccompagnement = FaitsSeuil &
  FaitsPieces &
  FaitsConsentement &
  FaitsMesures &
  FaitsInstance &
  FaitsContrat &
  FaitsRegularisation &
  FaitsBailGlissant &
  FaitsGrilles &
  FaitsOuverture &
  FaitsParcours;
