import { MigrerCharte } from './migrer-charte.js';
import { RetablirCharte } from './retablir-charte.js';

/** What brings a dossier from one version of the charter to another; only the procedure may (R0.2). */
export const ACTES_CHARTE_DOSSIER = { MigrerCharte, RetablirCharte };
