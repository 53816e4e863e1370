import { mot } from './champs.js';

/** What every document may say of itself. */
export const COMMUNS = {
  reference: mot('Référence du dossier ou de la séance', 'CAY-2026-014'),
  faitLe: mot('Date du document', '22 novembre 2026'),
  organisme: mot('Organisme qui émet le document', 'Communauté d’agglomération du Centre littoral'),
};
