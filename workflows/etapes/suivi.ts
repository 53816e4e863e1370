import { mener, type MenerEtape } from '../conduite/mener.js';

/** Step 6: contacts at 1, 3, 6 and 12 months, the bilan, and the closing, which only a person does (R6.1). */
export const suivi: MenerEtape = (dossier) => mener(dossier, 'suivi');
