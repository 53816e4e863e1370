import type { Bloc } from '../bloc.js';
import { DepotsModelesController } from './depots-modeles.controller.js';
import { DocumentsController } from './documents.controller.js';
import { ModelesController } from './modeles.controller.js';
import { Production } from './production.js';
import { Sources } from './sources.js';

/** The routes of this folder, and what answers them. */
export const blocDocuments: Bloc = {
  controleurs: [DocumentsController, ModelesController, DepotsModelesController],
  fournisseurs: [Sources, Production],
};
