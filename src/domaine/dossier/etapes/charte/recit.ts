import type { Recits } from '../../recit.js';
import type { SuiteDroit } from './droit/types.js';
import type { FaitsCharte } from './evenements.js';

function direDroit({
  regimes = [],
  reponses = [],
  silences = [],
  datesGardees = [],
  bilan,
}: SuiteDroit): string[] {
  const gardees = datesGardees.length + reponses.filter((r) => r.gardee).length;
  const deplacees = regimes.length + reponses.filter((r) => !r.gardee).length;
  return [
    ...(deplacees > 0 ? ['dates légales comptées de nouveau'] : []),
    ...(gardees > 0 ? [`${gardees} date(s) légale(s) déjà communiquée(s) gardée(s)`] : []),
    ...(silences.length > 0 ? ['effet du silence déjà dit gardé'] : []),
    ...(bilan ? ['offres comptées de nouveau'] : []),
  ];
}

export const RECIT_CHARTE: Recits<FaitsCharte> = {
  CharteMigree: {
    dit: ({ de, vers, taches, gardees, droit = {} }) => {
      const deplacees = taches.filter((t) => t.de !== undefined).length;
      const suites = [
        ...(deplacees > 0 ? [`${deplacees} échéance(s) déplacée(s)`] : []),
        ...(gardees.length > 0 ? [`${gardees.length} échéance(s) déjà communiquée(s) gardée(s)`] : []),
        ...direDroit(droit),
      ];
      return [`Charte ${de} remplacée par la charte ${vers}`, ...suites].join(' ; ');
    },
    genre: 'delais',
  },
  CharteRetablie: { dit: ({ vers }) => `Retour à la charte ${vers} : migration annulée`, genre: 'delais' },
};
