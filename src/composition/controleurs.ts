import type { Type } from '@nestjs/common';
import { DemoController } from '../identite/demo.controller.js';
import { ImportsController } from '../imports/imports.controller.js';

/** Routes that live beside the API. */
export const CONTROLEURS_A_COTE: readonly Type[] = [DemoController, ImportsController];
