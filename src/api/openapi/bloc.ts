import type { Bloc } from '../bloc.js';
import { OpenapiController } from './openapi.controller.js';
import { Documentation } from './openapi.controller.js';

/** The routes of this folder, and what answers them. */
export const blocOpenapi: Bloc = {
  controleurs: [OpenapiController],
  fournisseurs: [Documentation],
};
