import type { Bloc } from '../bloc.js';
import { Avancements } from './avancements.js';
import { Citations } from './citations.js';
import { EnquetesOperationController } from './enquetes-operation.controller.js';
import { InformationsVaines } from './informations-vaines.js';
import { Informations } from './informations.js';
import { InformationsController } from './informations.controller.js';
import { LectureNoms } from './lecture-noms.js';
import { OperationsController } from './operations.controller.js';
import { SuiviOperationController } from './suivi-operation.controller.js';

/** The routes of this folder, and what answers them. */
export const blocOperations: Bloc = {
  controleurs: [
    OperationsController,
    SuiviOperationController,
    EnquetesOperationController,
    InformationsController,
  ],
  fournisseurs: [Avancements, Citations, Informations, InformationsVaines, LectureNoms],
};
