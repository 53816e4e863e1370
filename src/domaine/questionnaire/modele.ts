/**
 * The homogenised questionnaire (R2.20) as SurveyJS JSON: the subset of the format that the service accepts, so that the same
 * model draws the page, validates on the server and is read here without the library.
 */
export interface Choix {
  readonly value: string;
  readonly text: string;
}
interface Commun {
  readonly name: string;
  readonly title: string;
  readonly description?: string;
  readonly isRequired?: true;
  /** SurveyJS expressions. */
  readonly visibleIf?: string;
  readonly requiredIf?: string;
}
export interface QuestionTexte extends Commun {
  readonly type: 'text';
  readonly inputType?: 'text' | 'number' | 'date' | 'tel' | 'email';
  readonly min?: number;
  readonly max?: number;
  readonly step?: number;
  readonly maxLength?: number;
}
export interface QuestionLongue extends Commun {
  readonly type: 'comment';
  readonly maxLength?: number;
}
export interface QuestionOuiNon extends Commun {
  readonly type: 'boolean';
  readonly renderAs?: 'radio';
}
export interface QuestionChoix extends Commun {
  readonly type: 'radiogroup' | 'dropdown' | 'checkbox';
  readonly choices: readonly Choix[];
}
export type QuestionSimple = QuestionTexte | QuestionLongue | QuestionOuiNon | QuestionChoix;
/** The same questions for each of several people or things. */
export interface QuestionRepetee extends Commun {
  readonly type: 'paneldynamic';
  readonly templateElements: readonly QuestionSimple[];
  readonly templateTitle?: string;
  readonly minPanelCount?: number;
  readonly maxPanelCount?: number;
  readonly panelAddText?: string;
  readonly panelRemoveText?: string;
}
export type Question = QuestionSimple | QuestionRepetee;

export interface PageQuestionnaire {
  readonly name: string;
  readonly title: string;
  readonly description?: string;
  /** Its answers are read on a stated ground, and each reading is traced (R8.6). */
  readonly restreint?: true;
  readonly elements: readonly Question[];
}
export interface Questionnaire {
  readonly title: string;
  readonly description?: string;
  readonly pages: readonly PageQuestionnaire[];
}

/** One fault of a model; `chemin` is its place (`pages[2].elements[0].type`). */
export interface ErreurModele {
  readonly chemin: string;
  readonly motif: string;
}

/** Answers by name of question, as SurveyJS keeps them. */
export type Reponses = Readonly<Record<string, unknown>>;

export const questionsDe = ({ pages }: Questionnaire): readonly Question[] =>
  pages.flatMap((p) => p.elements);

/** Names of the questions of the restricted pages. */
export const nomsRestreints = ({ pages }: Questionnaire): ReadonlySet<string> =>
  new Set(pages.filter((p) => p.restreint).flatMap((p) => p.elements.map((q) => q.name)));

/** Answers with what is restricted apart. */
export interface Partage {
  readonly reponses: Reponses;
  readonly restreintes: Reponses;
}
export function partager(modele: Questionnaire, toutes: Reponses): Partage {
  const restreints = nomsRestreints(modele);
  const garder = (oui: boolean): Reponses =>
    Object.fromEntries(Object.entries(toutes).filter(([nom]) => restreints.has(nom) === oui));
  return { reponses: garder(false), restreintes: garder(true) };
}

/** Nothing was said: absent, blank, or an empty list. */
export const sansReponse = (valeur: unknown): boolean =>
  valeur === undefined ||
  valeur === null ||
  (typeof valeur === 'string' && valeur.trim() === '') ||
  (Array.isArray(valeur) && valeur.length === 0);
