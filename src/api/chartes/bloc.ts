import type { Bloc } from '../bloc.js';
import { ChartesController } from './chartes.controller.js';
import { Images } from './images.js';
import { MigrationsController } from './migrations.controller.js';
import { PartiesController } from './parties.controller.js';
import { ProcessusController } from './processus.controller.js';
import { Publications } from './publication.js';
import { Retours } from './retours.js';
import { Simulations } from './simulation.js';
import { SimulationsController } from './simulations.controller.js';

/** The routes of this folder, and what answers them. */
export const blocChartes: Bloc = {
  controleurs: [
    ChartesController,
    MigrationsController,
    PartiesController,
    SimulationsController,
    ProcessusController,
  ],
  fournisseurs: [Simulations, Publications, Retours, Images],
};
