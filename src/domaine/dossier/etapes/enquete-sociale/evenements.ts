import type { Situation, Souhaits } from '../../menage.js';

/** Facts of step 2. */
export type FaitsEnqueteSociale = {
  EnqueteRealisee: {
    donnees: { par: string; relais?: string; questionnaire: string };
    personnel: { situation: Situation; souhaits: Souhaits; besoins?: string };
  };
  EnqueteRenvoyee: { donnees: object; personnel: { remarques: string } };
  EnqueteValidee: { donnees: object };
};
