import type { Bloc } from '../bloc.js';
import { Guichet } from './guichet.js';

/** The routes of this folder, and what answers them. */
export const blocGuichet: Bloc = {
  controleurs: [],
  fournisseurs: [Guichet],
};
