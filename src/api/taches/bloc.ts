import type { Bloc } from '../bloc.js';
import { Boite } from './boite.js';
import { LignesTaches } from './ligne-tache.js';
import { PrecisionsTaches } from './precisions.js';
import { TachesController } from './taches.controller.js';

/** The routes of this folder, and what answers them. */
export const blocTaches: Bloc = {
  controleurs: [TachesController],
  fournisseurs: [LignesTaches, PrecisionsTaches, Boite],
};
