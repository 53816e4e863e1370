import { sansReponse, type Questionnaire, type Reponses } from './modele.js';

/** How far a page of the questionnaire is filled in: of its questions asked in any case. */
export interface ProgresPage {
  readonly page: string;
  readonly titre: string;
  readonly restreint: boolean;
  readonly repondues: number;
  readonly questions: number;
  /** Compulsory questions without an answer. */
  readonly manquent: number;
}

export const progression = ({ pages }: Questionnaire, reponses: Reponses): ProgresPage[] =>
  pages.map(({ name, title, restreint = false, elements }) => {
    const repondue = (nom: string) => !sansReponse(reponses[nom]);
    const comptees = elements.filter((q) => !q.visibleIf || repondue(q.name));
    return {
      page: name,
      titre: title,
      restreint,
      repondues: comptees.filter((q) => repondue(q.name)).length,
      questions: comptees.length,
      manquent: comptees.filter((q) => q.isRequired && !repondue(q.name)).length,
    };
  });
