import { mener, type MenerEtape } from '../conduite/mener.js';

/** Step 6: waits for the bilan of the follow-up (`suivi-continu.ts`), then for the closing, which only a person does (R6.3, R6.4). */
export const suivi: MenerEtape = (dossier) => mener(dossier, 'suivi');
