import { mener, type MenerEtape } from '../conduite/mener.js';

/** Step 5: lease, move, origin dwelling released; a transitional dwelling leads back to step 4 (R5.3, R5.4, R4.8). */
export const demenagement: MenerEtape = (dossier) => mener(dossier, 'demenagement');
