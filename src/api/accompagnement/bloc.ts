import type { Bloc } from '../bloc.js';
import { AccompagnementController } from './accompagnement.controller.js';

/** The routes of this folder, and what answers them. */
export const blocAccompagnement: Bloc = {
  controleurs: [AccompagnementController],
  fournisseurs: [],
};
