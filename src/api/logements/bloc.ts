import type { Bloc } from '../bloc.js';
import { AccesLogements } from './acces-logements.js';
import { LiensLogementController } from './liens.controller.js';
import { LogementsController } from './logements.controller.js';
import { PhotosController } from './photos.controller.js';

/** The routes of this folder, and what answers them. */
export const blocLogements: Bloc = {
  controleurs: [PhotosController, LogementsController, LiensLogementController],
  fournisseurs: [AccesLogements],
};
