import type { Bloc } from '../bloc.js';
import { Actes } from './actes.js';
import { Contextes } from './contexte.js';

/** The routes of this folder, and what answers them. */
export const blocActes: Bloc = {
  controleurs: [],
  fournisseurs: [Actes, Contextes],
};
