import type { DetailEvaluation, ResultatAcces } from './etat.js';

/** The shared grids, and what they lead to. */
export type FaitsGrilles = {
  AccesEvalue: {
    donnees: { evaluation: string; charte: string; resultat: ResultatAcces };
    personnel: DetailEvaluation;
  };
  SecurisationProposee: {
    donnees: { securisation: string; mesures: string[] };
    personnel: { motif?: string };
  };
  SecurisationDecidee: {
    donnees: { securisation: string; retenues: string[] };
    personnel: { motif: string };
  };
  MenageOriente: {
    donnees: { orientation: string; mesures: string[]; partenaire?: string };
    personnel: { situation: string; precisions?: string };
  };
  ObligationsExpliquees: {
    donnees: { themes: string[]; moyen: string };
    personnel: { compteRendu?: string };
  };
};
