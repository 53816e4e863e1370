import type { Bloc } from '../bloc.js';
import { OrganisationsController } from './organisations.controller.js';

/** The routes of this folder, and what answers them. */
export const blocReperes: Bloc = {
  controleurs: [OrganisationsController],
  fournisseurs: [],
};
