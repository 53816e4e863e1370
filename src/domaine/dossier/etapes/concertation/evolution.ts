import type { EvolutionDe } from '../../evolution.js';
import type { FaitsConcertation } from './evenements.js';

export const EVOLUTION_CONCERTATION: EvolutionDe<FaitsConcertation> = {
  ImmeubleRattache: (etat, { donnees }) => ({ ...etat, ...donnees }),
  MenageInforme: (etat, { personnel }) => {
    if (!etat.menage || !personnel) return etat;
    const identite = { ...etat.menage.identite, langue: personnel.langue };
    return { ...etat, menage: { ...etat.menage, identite } };
  },
};
