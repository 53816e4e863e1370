import type { Choix, QuestionChoix, QuestionLongue, QuestionOuiNon, QuestionTexte } from './modele.js';

type Plus = { readonly isRequired?: true; readonly visibleIf?: string; readonly description?: string };
type Options = Readonly<Record<string, string>>;

const choixDe = (options: Options): Choix[] =>
  Object.entries(options).map(([value, text]) => ({ value, text }));

export const court = (name: string, title: string, plus: Plus = {}): QuestionTexte => ({
  type: 'text',
  name,
  title,
  maxLength: 200,
  ...plus,
});
export const telephone = (name: string, title: string, plus: Plus = {}): QuestionTexte => ({
  type: 'text',
  inputType: 'tel',
  name,
  title,
  maxLength: 30,
  ...plus,
});
export const courriel = (name: string, title: string, plus: Plus = {}): QuestionTexte => ({
  type: 'text',
  inputType: 'email',
  name,
  title,
  maxLength: 200,
  ...plus,
});
export const jour = (name: string, title: string, plus: Plus = {}): QuestionTexte => ({
  type: 'text',
  inputType: 'date',
  name,
  title,
  ...plus,
});
export const nombre = (
  name: string,
  title: string,
  [min, max]: readonly [number, number],
  plus: Plus & { readonly step?: number } = {},
): QuestionTexte => ({ type: 'text', inputType: 'number', name, title, min, max, ...plus });
/** Euros a month, unless the title says otherwise. */
export const euros = (name: string, title: string, plus: Plus = {}): QuestionTexte =>
  nombre(name, title, [0, 10_000_000], { step: 0.01, ...plus });
export const long = (name: string, title: string, plus: Plus = {}): QuestionLongue => ({
  type: 'comment',
  name,
  title,
  maxLength: 4000,
  ...plus,
});
export const ouiNon = (name: string, title: string, plus: Plus = {}): QuestionOuiNon => ({
  type: 'boolean',
  renderAs: 'radio',
  name,
  title,
  ...plus,
});
export const unParmi = (name: string, title: string, options: Options, plus: Plus = {}): QuestionChoix => ({
  type: Object.keys(options).length > 6 ? 'dropdown' : 'radiogroup',
  name,
  title,
  choices: choixDe(options),
  ...plus,
});
export const plusieurs = (name: string, title: string, options: Options, plus: Plus = {}): QuestionChoix => ({
  type: 'checkbox',
  name,
  title,
  choices: choixDe(options),
  ...plus,
});
