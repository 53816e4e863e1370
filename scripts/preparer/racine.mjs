import { fileURLToPath } from 'node:url';

/** The root of the clone. */
export const RACINE = fileURLToPath(new URL('../..', import.meta.url));
