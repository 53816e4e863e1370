import type { Identite, Situation, Souhaits } from '../../menage.js';
import type { Reponses } from '../../../questionnaire/modele.js';

/** A remark on one question, or on one page of the questionnaire, by its name. */
export interface Remarque {
  readonly sur: string;
  readonly texte: string;
}

/** Facts of step 2. */
export type FaitsEnqueteSociale = {
  EnqueteRealisee: {
    /** `organisation`: the relay's, when it did the survey itself (R2.24). */
    donnees: { par: string; relais?: string; organisation?: string; questionnaire: string };
    /** `reponses`, `restreintes`: every answer of the questionnaire; absent of a survey told field by field. */
    personnel: {
      situation: Situation;
      souhaits: Souhaits;
      besoins?: string;
      identite?: Partial<Identite>;
      reponses?: Reponses;
      restreintes?: Reponses;
    };
  };
  EnqueteRenvoyee: { donnees: object; personnel: { remarques: string; parQuestion?: readonly Remarque[] } };
  EnqueteValidee: { donnees: object };
  /** `enquete`: version of the survey in the stream; 0 = the draft (R8.6). `compareeA`: that of another one, read beside it (R2.70). */
  ReponsesRestreintesConsultees: {
    donnees: { enquete: number; compareeA?: number };
    personnel: { motif: string };
  };
};
