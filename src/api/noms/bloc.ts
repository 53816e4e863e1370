import type { Bloc } from '../bloc.js';
import { Annuaire } from './annuaire.js';

/** The routes of this folder, and what answers them. */
export const blocNoms: Bloc = {
  controleurs: [],
  fournisseurs: [Annuaire],
};
