import { ConstaterCalendrier } from './constater-calendrier.js';
import { ConstaterEnvoiEchoue } from './constater-envoi-echoue.js';
import { ConstaterOperationDefinie } from './constater-operation-definie.js';
import { ConstaterRetenueEchue } from './constater-retenue-echue.js';
import { ConstaterRetard } from './constater-retard.js';
import { EscaladerTache } from './escalader-tache.js';
import { OuvrirEtape } from './ouvrir-etape.js';
import { OuvrirTache } from './ouvrir-tache.js';
import { RappelerTache } from './rappeler-tache.js';
import { SuivreSuccession } from './suivre-succession.js';
import { SaisirCommission } from './saisir-commission.js';

/** What only the workflow may do (R0.2). */
export const ACTES_PROCEDURE = {
  OuvrirEtape,
  OuvrirTache,
  RappelerTache,
  ConstaterRetard,
  ConstaterRetenueEchue,
  EscaladerTache,
  SaisirCommission,
  ConstaterOperationDefinie,
  ConstaterCalendrier,
  ConstaterEnvoiEchoue,
  SuivreSuccession,
};
