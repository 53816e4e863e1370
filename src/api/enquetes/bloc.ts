import type { Bloc } from '../bloc.js';
import { BrouillonsController } from './brouillons.controller.js';
import { Brouillons } from './brouillons.js';
import { ComparaisonsController } from './comparaisons.controller.js';
import { DossiersEnquetes } from './dossiers-enquetes.js';
import { EnquetesController } from './enquetes.controller.js';
import { QuestionnairesController } from './questionnaires.controller.js';
import { LectureQuestionnaires } from './questionnaires.js';
import { VersionsController } from './versions.controller.js';

/** The routes of this folder, and what answers them. */
export const blocEnquetes: Bloc = {
  controleurs: [
    BrouillonsController,
    ComparaisonsController,
    EnquetesController,
    QuestionnairesController,
    VersionsController,
  ],
  fournisseurs: [LectureQuestionnaires, DossiersEnquetes, Brouillons],
};
