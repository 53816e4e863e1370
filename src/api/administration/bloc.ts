import type { Bloc } from '../bloc.js';
import { AdministrationController } from './administration.controller.js';
import { Incidents } from './incidents.js';

/** The routes of this folder, and what answers them. */
export const blocAdministration: Bloc = {
  controleurs: [AdministrationController],
  fournisseurs: [Incidents],
};
