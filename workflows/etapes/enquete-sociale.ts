import { mener, type MenerEtape } from '../conduite/mener.js';

/** Step 2: the référent surveys, the pilot validates or sends back (R2.1). */
export const enqueteSociale: MenerEtape = (dossier) => mener(dossier, 'enquete-sociale');
