import type { Bloc } from '../bloc.js';
import { AccompagnementController } from './accompagnement.controller.js';
import { NomsMesures } from './noms-mesures.js';

/** The routes of this folder, and what answers them. */
export const blocAccompagnement: Bloc = {
  controleurs: [AccompagnementController],
  fournisseurs: [NomsMesures],
};
