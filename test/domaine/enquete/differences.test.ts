import { describe, expect, it } from '@jest/globals';
import { differences } from '../../../src/domaine/questionnaire/differences.js';
import { QUESTIONNAIRE_LIVRE } from '../../../src/domaine/questionnaire/livre.js';
import type { Question, Questionnaire } from '../../../src/domaine/questionnaire/modele.js';

const question = (plus: Partial<Question> = {}) =>
  ({ type: 'text', name: 'q', title: 'Combien', ...plus }) as Question;
const page = (name: string, elements: readonly Question[], plus: object = {}) => ({
  ...{ name, title: `Rubrique ${name}`, elements },
  ...plus,
});
const modele = (...pages: Questionnaire['pages']): Questionnaire => ({ title: 'Essai', pages });
const seule = (q: Question) => modele(page('a', [q]));
const details = (avant: Question, apres: Question) =>
  differences(seule(avant), seule(apres)).flatMap((d) => d.details);

describe('R2.31: what a version of the questionnaire changes of another', () => {
  it('nothing, of itself', () => {
    expect(differences(QUESTIONNAIRE_LIVRE, QUESTIONNAIRE_LIVRE)).toEqual([]);
  });
  it('a question added, one taken away, one moved to another section', () => {
    const avant = modele(
      page('a', [question(), question({ name: 'r', title: 'Ôtée' })]),
      page('b', [question({ name: 's' })]),
    );
    const apres = modele(
      page('a', [question({ name: 'n', title: 'Neuve', type: 'boolean' })]),
      page('b', [question({ name: 's' }), question()]),
    );
    expect(differences(avant, apres)).toEqual([
      {
        genre: 'ajoutee',
        rubrique: 'Rubrique a',
        question: 'Neuve',
        details: ['Réponse attendue : oui ou non'],
      },
      {
        genre: 'changee',
        rubrique: 'Rubrique b',
        question: 'Combien',
        details: ['Vient de la rubrique « Rubrique a »'],
      },
      { genre: 'retiree', rubrique: 'Rubrique a', question: 'Ôtée', details: [] },
    ]);
  });
  it('a section added, taken away, renamed, restricted', () => {
    const avant = modele(page('a', [question()]), page('b', []));
    const apres = modele(page('a', [question()], { title: 'Autre', restreint: true }), page('c', []));
    expect(differences(avant, apres)).toEqual([
      {
        genre: 'changee',
        rubrique: 'Autre',
        question: null,
        details: ['Titre : « Rubrique a » devient « Autre »', 'Devient restreinte'],
      },
      { genre: 'ajoutee', rubrique: 'Rubrique c', question: null, details: [] },
      { genre: 'retiree', rubrique: 'Rubrique b', question: null, details: [] },
    ]);
  });
  it('the wording, the kind of answer, whether it must be answered, its bounds and conditions', () => {
    const apres = question({
      title: 'Combien ?',
      inputType: 'number',
      isRequired: true,
      min: 1,
      visibleIf: '{x} = 1',
    });
    expect(details(question(), apres)).toEqual([
      'Libellé : « Combien » devient « Combien ? »',
      'Réponse attendue : une ligne devient un nombre',
      'Devient obligatoire',
      'Posée si : rien devient « {x} = 1 »',
      'Minimum : rien devient « 1 »',
    ]);
  });
  it('the answers to choose from', () => {
    const choix = (...choices: { value: string; text: string }[]) =>
      question({ type: 'radiogroup', choices });
    const [a, b, c] = ['a', 'b', 'c'].map((value) => ({ value, text: value.toUpperCase() }));
    if (!a || !b || !c) throw new Error('trois réponses');
    expect(details(choix(a, b), choix({ ...a, text: 'Aa' }, c))).toEqual([
      'Réponses ajoutées : C',
      'Réponses retirées : B',
      'Réponse « A » : devient « Aa »',
    ]);
  });
  it('what is asked of each person of the household', () => {
    const serie = (...templateElements: Question[]) =>
      question({ type: 'paneldynamic', templateElements: templateElements as never });
    expect(
      details(serie(question()), serie(question({ title: 'Autre' }), question({ name: 'z', title: 'Z' }))),
    ).toEqual(['Autre – Libellé : « Combien » devient « Autre »', 'Question ajoutée : Z']);
  });
});
