import { mener, type MenerEtape } from '../conduite/mener.js';

/** Step 1: once its operation is defined, the household is informed (R1.1, R1.2). */
export const concertation: MenerEtape = (dossier) => mener(dossier, 'concertation');
