import { mener, type MenerEtape } from '../conduite/mener.js';

/** Step 3, up to the gate of step 4: diagnostic done and papers complete, or waived (R3.4, R3.5). It goes on beside the next steps. */
export const accompagnement: MenerEtape = (dossier) => mener(dossier, 'accompagnement');
