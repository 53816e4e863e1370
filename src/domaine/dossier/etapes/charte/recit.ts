import type { Recits } from '../../recit.js';
import type { FaitsCharte } from './evenements.js';

export const RECIT_CHARTE: Recits<FaitsCharte> = {
  CharteMigree: {
    dit: ({ de, vers, taches, gardees }) => {
      const deplacees = taches.filter((t) => t.de !== undefined).length;
      const suites = [
        ...(deplacees > 0 ? [`${deplacees} échéance(s) déplacée(s)`] : []),
        ...(gardees.length > 0 ? [`${gardees.length} échéance(s) déjà communiquée(s) gardée(s)`] : []),
      ];
      return [`Charte ${de} remplacée par la charte ${vers}`, ...suites].join(' ; ');
    },
    genre: 'delais',
  },
  CharteRetablie: { dit: ({ vers }) => `Retour à la charte ${vers} : migration annulée`, genre: 'delais' },
};
