import type { Recits } from '../../../recit.js';
import { DEMARCHES, ISSUES_REGULARISATION } from './etat.js';
import type { FaitsRegularisation } from './evenements.js';

const dit = (choix: Readonly<Record<string, string>>, code: string): string =>
  (choix[code] ?? code).toLowerCase();

export const RECIT_REGULARISATION: Recits<FaitsRegularisation> = {
  RegularisationOuverte: { dit: 'Régularisation ouverte', genre: 'accompagnement' },
  PieceRegularisationRecue: { dit: 'Pièce de régularisation reçue', genre: 'accompagnement' },
  DemarcheFaite: {
    dit: ({ demarche }) => `Démarche de régularisation : ${dit(DEMARCHES, demarche)}`,
    genre: 'accompagnement',
  },
  RegularisationConclue: {
    dit: ({ issue }) => `Régularisation : ${dit(ISSUES_REGULARISATION, issue)}`,
    genre: 'accompagnement',
  },
};
