import { PreparerCharte } from './preparer-charte.js';
import { PublierCharte } from './publier-charte.js';

/** Every act of a charter version, by type. */
export const ACTES_CHARTE = { PreparerCharte, PublierCharte };
