import type { Bloc } from '../bloc.js';
import { DoublonsController } from './doublons.controller.js';
import { RechercheDoublons } from './recherche-doublons.js';

/** The routes of this folder, and what answers them. */
export const blocDoublons: Bloc = {
  controleurs: [DoublonsController],
  fournisseurs: [RechercheDoublons],
};
