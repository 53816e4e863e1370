import {
  ConditionRunner,
  ConditionsParser,
  FunctionFactory,
  Model,
  Serializer,
  type Operand,
  type Question as Posee,
} from 'survey-core';
import 'survey-core/i18n/french';
import type { ErreurReponse } from '../../domaine/questionnaire/formes.js';
import {
  questionsDe,
  type ErreurModele,
  type Question,
  type Questionnaire,
  type Reponses,
} from '../../domaine/questionnaire/modele.js';

Serializer.addProperty('page', { name: 'restreint:boolean' });

const ouvrir = (modele: Questionnaire, reponses: Reponses): Model => {
  const ouvert = new Model({ ...modele, locale: 'fr' });
  ouvert.data = structuredClone(reponses);
  return ouvert;
};

function fonctionsInconnues(condition: Operand): string[] {
  const parties: Operand[] = [];
  condition.addOperandsToList(parties);
  return parties
    .flatMap((p) => (p.getType() === 'function' && 'functionName' in p ? [String(p.functionName)] : []))
    .filter((nom) => !FunctionFactory.Instance.hasFunction(nom));
}

function conditionsFausses(question: Question, noms: ReadonlySet<string>, chemin: string): ErreurModele[] {
  return (['visibleIf', 'requiredIf'] as const).flatMap((propriete) => {
    const texte = question[propriete];
    if (texte === undefined) return [];
    const ici = `${chemin}.${propriete}`;
    const lue = new ConditionsParser().parseExpression(texte);
    if (!lue) return [{ chemin: ici, motif: 'n’est pas une condition lisible' }];
    const inconnues = fonctionsInconnues(lue);
    if (inconnues.length > 0)
      return inconnues.map((nom) => ({ chemin: ici, motif: `appelle « ${nom} », qui n’existe pas` }));
    const citees = new ConditionRunner(texte).getVariables();
    return citees
      .map((nom) => nom.replace(/^panel\./, '').split(/[.[]/)[0] ?? '')
      .filter((nom) => !noms.has(nom))
      .map((nom) => ({ chemin: ici, motif: `cite « ${nom} », qui n’est pas une question` }));
  });
}

/**
 * What the library that draws and validates it has against a model whose shape is right (R2.20). A condition that it could not run
 * is said without opening the model: opening it would write to the console.
 */
export function fautesDuModele(modele: Questionnaire): ErreurModele[] {
  const questions = questionsDe(modele);
  const noms = new Set(questions.map((q) => q.name));
  const conditions = questions.flatMap((q) => [
    ...conditionsFausses(q, noms, `questions.${q.name}`),
    ...(q.type === 'paneldynamic'
      ? q.templateElements.flatMap((t) =>
          conditionsFausses(
            t,
            new Set([...noms, ...q.templateElements.map((e) => e.name)]),
            `questions.${q.name}.${t.name}`,
          ),
        )
      : []),
  ]);
  if (conditions.length > 0) return conditions;
  const lues: readonly { readonly message: string }[] = ouvrir(modele, {}).jsonErrors ?? [];
  return lues.map(({ message }) => ({ chemin: 'modele', motif: message.slice(0, 300) }));
}

interface Element {
  readonly questions: readonly Posee[];
}
const elementsDe = (question: Posee): readonly Element[] =>
  question.getType() === 'paneldynamic' && 'panels' in question ? (question.panels as Element[]) : [];

function erreursDe(question: Posee, chemin: string, complete: boolean): ErreurReponse[] {
  const siennes = question.errors
    .filter((e) => complete || e.getErrorType() !== 'required')
    .map((e) => ({ question: chemin, motif: e.getText() }));
  const dedans = elementsDe(question).flatMap((element, rang) =>
    element.questions.flatMap((q) => erreursDe(q, `${chemin}[${rang}].${q.name}`, complete)),
  );
  return [...siennes, ...dedans];
}

/** What the model has against some answers (R2.22). @param complete false = what is missing is still to come */
export function erreursDesReponses(
  modele: Questionnaire,
  reponses: Reponses,
  complete: boolean,
): ErreurReponse[] {
  const ouvert = ouvrir(modele, reponses);
  ouvert.validate(true, false);
  const posees = ouvert.getAllQuestions(true);
  return posees.flatMap((question) => erreursDe(question, question.name, complete));
}

/** The answers to the questions that are asked, given the others: what a condition hides is not kept. */
export function reponsesPosees(modele: Questionnaire, reponses: Reponses): Reponses {
  const posees = new Set(
    ouvrir(modele, reponses)
      .getAllQuestions(true)
      .map((q) => q.name),
  );
  return Object.fromEntries(Object.entries(reponses).filter(([nom]) => posees.has(nom)));
}
