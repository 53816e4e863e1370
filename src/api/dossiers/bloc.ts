import type { Bloc } from '../bloc.js';
import { AccesDossiers } from './acces-dossiers.js';
import { ActionsRetirees } from './actions-retirees.js';
import { DossiersController } from './dossiers.controller.js';
import { HorlogeLegaleController } from './horloge-legale.controller.js';
import { DetailsFaits } from './details-fait.js';
import { NomsDossiers } from './noms-dossier.js';
import { ProtectionController } from './protection.controller.js';
import { SuiviController } from './suivi.controller.js';
import { TableauController } from './tableau.controller.js';

/** The routes of this folder, and what answers them. */
export const blocDossiers: Bloc = {
  controleurs: [
    DossiersController,
    SuiviController,
    HorlogeLegaleController,
    ProtectionController,
    TableauController,
  ],
  fournisseurs: [AccesDossiers, ActionsRetirees, DetailsFaits, NomsDossiers],
};
