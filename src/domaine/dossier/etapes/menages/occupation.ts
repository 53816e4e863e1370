import type { EtatDossier } from '../../etat.js';

/** Does this household still live in the home to leave? */
export const occupeEncore = ({ liens, faits, statut, issue }: EtatDossier): boolean =>
  liens.horsCompte === null &&
  !faits['origine-liberee'] &&
  (statut !== 'clos' || issue === 'maintenu-sur-place');
