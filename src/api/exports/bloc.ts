import type { Bloc } from '../bloc.js';
import { ExportsController } from './exports.controller.js';
import { Listes } from './listes.js';

/** The routes of this folder, and what answers them. */
export const blocExports: Bloc = { controleurs: [ExportsController], fournisseurs: [Listes] };
