import { deQuestion, genreDe, reglages } from './dire-question.js';
import type { PageQuestionnaire, Question, Questionnaire } from './modele.js';

/** What one version of the questionnaire changes of another, at one question or one section (R2.31). */
export interface Difference {
  readonly genre: 'ajoutee' | 'retiree' | 'changee';
  /** Title of the section. */
  readonly rubrique: string;
  /** Title of the question; null = the section itself. */
  readonly question: string | null;
  /** French sentences, ready to be read. */
  readonly details: readonly string[];
}

interface Placee {
  readonly page: PageQuestionnaire;
  readonly question: Question;
}
const placees = ({ pages }: Questionnaire): ReadonlyMap<string, Placee> =>
  new Map(pages.flatMap((page) => page.elements.map((question) => [question.name, { page, question }])));

function deRubrique(avant: PageQuestionnaire | undefined, apres: PageQuestionnaire): Difference[] {
  const ici = { rubrique: apres.title, question: null };
  if (!avant) return [{ ...ici, genre: 'ajoutee', details: apres.restreint ? ['Rubrique restreinte'] : [] }];
  const details = [
    ...(avant.title === apres.title ? [] : [`Titre : « ${avant.title} » devient « ${apres.title} »`]),
    ...(avant.restreint === apres.restreint
      ? []
      : [apres.restreint ? 'Devient restreinte' : 'N’est plus restreinte']),
    ...reglages(avant, apres),
  ];
  return details.length === 0 ? [] : [{ ...ici, genre: 'changee', details }];
}

/** In the order of the later version, then what only the earlier one had. Empty when nothing differs. */
export function differences(avant: Questionnaire, apres: Questionnaire): Difference[] {
  const [anciennes, nouvelles] = [placees(avant), placees(apres)];
  const pages = new Map(avant.pages.map((page) => [page.name, page]));
  const restent = new Set(apres.pages.map((page) => page.name));
  const dites = apres.pages.flatMap((page) => [
    ...deRubrique(pages.get(page.name), page),
    ...page.elements.flatMap((question): Difference[] => {
      const ici = { rubrique: page.title, question: question.title };
      const connue = anciennes.get(question.name);
      if (!connue)
        return [{ ...ici, genre: 'ajoutee', details: [`Réponse attendue : ${genreDe(question)}`] }];
      const details = [
        ...(connue.page.name === page.name ? [] : [`Vient de la rubrique « ${connue.page.title} »`]),
        ...deQuestion(connue.question, question),
      ];
      return details.length === 0 ? [] : [{ ...ici, genre: 'changee', details }];
    }),
  ]);
  const retirees = avant.pages.flatMap((page): Difference[] => [
    ...(restent.has(page.name)
      ? []
      : [{ genre: 'retiree' as const, rubrique: page.title, question: null, details: [] }]),
    ...page.elements
      .filter((q) => !nouvelles.has(q.name))
      .map((q) => ({ genre: 'retiree' as const, rubrique: page.title, question: q.title, details: [] })),
  ]);
  return [...dites, ...retirees];
}
