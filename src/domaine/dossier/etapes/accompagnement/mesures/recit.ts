import { enFrancais } from '../../../../noyau/instants.js';
import type { Recits } from '../../../recit.js';
import { DECISIONS_ARBITRAGE } from './etat.js';
import type { FaitsMesures } from './evenements.js';

const decision = (code: string): string =>
  Object.entries(DECISIONS_ARBITRAGE)
    .find(([c]) => c === code)?.[1]
    .toLowerCase() ?? code;

export const RECIT_MESURES: Recits<FaitsMesures> = {
  MesureOuverte: {
    dit: ({ code, libelle }) => (libelle ? `Mesure ouverte : ${libelle}` : `Mesure ouverte : brique ${code}`),
    genre: 'accompagnement',
  },
  MesureRapportee: {
    dit: ({ interventions }) => `Compte rendu de mesure : ${interventions} intervention(s)`,
    genre: 'accompagnement',
  },
  MesureRenouvelee: {
    dit: ({ fin }) => `Mesure renouvelée jusqu’au ${enFrancais(fin)}`,
    genre: 'accompagnement',
  },
  MesureTerminee: {
    dit: ({ issue }) => (issue === 'veille' ? 'Mesure terminée, veille mise en place' : 'Mesure terminée'),
    genre: 'accompagnement',
  },
  VisiteAnnuelleFaite: { dit: 'Visite annuelle faite', genre: 'accompagnement' },
  DesaccordSignale: { dit: 'Désaccord signalé, à arbitrer', genre: 'accompagnement' },
  DesaccordArbitre: {
    dit: (donnees) => `Désaccord arbitré : ${decision(donnees.decision)}`,
    genre: 'accompagnement',
  },
};
