import { apres, type PlanchersDe } from '../../plancher.js';
import type { FaitsVie } from './evenements.js';

/** A closing follows what it closes on, a reopening the closing that it undoes (R6.4, R6.22). */
export const PLANCHERS_VIE: PlanchersDe<FaitsVie> = {
  DossierClos: ({ clotures, faits }, { issue }) => [
    apres(clotures.at(-1)?.rouverte, 'R6.22', 'la réouverture du dossier'),
    issue === 'reloge-definitivement' ? apres(faits['bilan'], 'R6.4', 'le bilan') : null,
  ],
  DossierRouvert: ({ clotures }) => [apres(clotures.at(-1), 'R6.22', 'la clôture du dossier')],
};
