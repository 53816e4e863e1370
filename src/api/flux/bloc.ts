import type { Bloc } from '../bloc.js';
import { Canaux } from './canaux.js';
import { FluxLogementsController } from './flux-logements.controller.js';
import { FluxController } from './flux.controller.js';
import { SuiviFlux } from './suivi-flux.js';

/** The routes of this folder, and what answers them. */
export const blocFlux: Bloc = {
  controleurs: [FluxController, FluxLogementsController],
  fournisseurs: [Canaux, SuiviFlux],
};
