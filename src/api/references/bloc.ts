import type { Bloc } from '../bloc.js';
import { ReferencesController } from './references.controller.js';
import { References } from './references.js';

/** The routes of this folder, and what answers them. */
export const blocReferences: Bloc = {
  controleurs: [ReferencesController],
  fournisseurs: [References],
};
