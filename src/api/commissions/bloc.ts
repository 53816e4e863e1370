import type { Bloc } from '../bloc.js';
import { CommissionsController } from './commissions.controller.js';
import { LecturesCommission } from './lectures.js';
import { SeancesDocumentsController } from './seances-documents.controller.js';

/** The routes of this folder, and what answers them. */
export const blocCommissions: Bloc = {
  controleurs: [CommissionsController, SeancesDocumentsController],
  fournisseurs: [LecturesCommission],
};
