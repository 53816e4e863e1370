import type { Bloc } from '../bloc.js';
import { PassationsController } from './passations.controller.js';
import { Partages } from './partages.js';
import { Passations } from './passations.js';
import { ReferentsController } from './referents.controller.js';
import { Referents } from './referents.js';

/** The routes of this folder, and what answers them. */
export const blocReferents: Bloc = {
  controleurs: [ReferentsController, PassationsController],
  fournisseurs: [Referents, Partages, Passations],
};
