import type { DateCivile } from '../../../../noyau/instants.js';

/** The regularisation of a household's situations. */
export type FaitsRegularisation = {
  RegularisationOuverte: {
    donnees: { regularisation: string; nature: string; attendues: string[]; avant: DateCivile };
    personnel: { precisions?: string };
  };
  PieceRegularisationRecue: { donnees: { regularisation: string; piece: string } };
  DemarcheFaite: {
    donnees: { regularisation: string; demarche: string };
    personnel: { compteRendu?: string };
  };
  RegularisationConclue: {
    donnees: { regularisation: string; issue: string };
    personnel: { precisions?: string };
  };
};
