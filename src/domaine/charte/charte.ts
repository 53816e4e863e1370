import type { BaseCharte } from './base.js';
import type { ContenuSections } from './sections/index.js';

export * from './base.js';

/** One version of the rule book the engine runs (R7.2). Immutable once published; a dossier keeps the one it was opened under. */
export type Charte = BaseCharte & ContenuSections;
