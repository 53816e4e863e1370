import { AnnulerSeance } from './annuler-seance.js';
import { ConstaterApplication, RelancerApplication } from './application.js';
import { ApprouverProcesVerbal } from './approuver-proces-verbal.js';
import { ConsignerPresences } from './consigner-presences.js';
import { ConvoquerCommission } from './convoquer-commission.js';
import { CorrigerDecision } from './corriger-decision.js';
import { EnvoyerConvocation } from './envoyer-convocation.js';
import { InscrireDossier } from './inscrire-dossier.js';
import { ModifierComposition } from './modifier-composition.js';
import { OrdonnerOrdreDuJour } from './ordonner-ordre-du-jour.js';
import { PreciserLieu } from './preciser-lieu.js';
import { RecueillirAvis } from './recueillir-avis.js';
import { RendreDecisions } from './rendre-decisions.js';
import { ReporterSeance } from './reporter-seance.js';
import { RetirerDossier } from './retirer-dossier.js';

/** Every act of a commission, by type. */
export const ACTES_COMMISSION = {
  ConvoquerCommission,
  ModifierComposition,
  PreciserLieu,
  InscrireDossier,
  RetirerDossier,
  OrdonnerOrdreDuJour,
  EnvoyerConvocation,
  ReporterSeance,
  AnnulerSeance,
  ConsignerPresences,
  RecueillirAvis,
  RendreDecisions,
  CorrigerDecision,
  RelancerApplication,
  ApprouverProcesVerbal,
  ConstaterApplication,
};
