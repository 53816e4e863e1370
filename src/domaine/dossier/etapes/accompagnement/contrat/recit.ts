import type { Recits } from '../../../recit.js';
import { CHANGEABLES } from './changements.js';
import { FINS_CONTRAT, PARTIES } from './etat.js';
import type { FaitsContrat } from './evenements.js';

const fin = (code: string): string => Object.entries(FINS_CONTRAT).find(([c]) => c === code)?.[1] ?? code;

export const RECIT_CONTRAT: Recits<FaitsContrat> = {
  ContratConclu: { dit: 'Contrat personnalisé conclu', genre: 'accompagnement', fait: 'contrat' },
  ContratAmende: {
    dit: ({ changements = [] }) =>
      ['Contrat personnalisé modifié par avenant', changements.map((c) => CHANGEABLES[c]).join(', ')]
        .filter(Boolean)
        .join(' : '),
    genre: 'accompagnement',
    fait: 'contrat',
  },
  ContratSigne: {
    dit: ({ partie }) => `Contrat personnalisé signé : ${PARTIES[partie].toLowerCase()}`,
    genre: 'accompagnement',
  },
  ContratTermine: {
    dit: ({ motif }) => `Contrat personnalisé terminé : ${fin(motif).toLowerCase()}`,
    genre: 'accompagnement',
  },
};
