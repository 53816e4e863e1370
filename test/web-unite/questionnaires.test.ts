import { describe, expect, test } from '@jest/globals';
import { lieuDe } from '../../web/src/pages/questionnaires/lieu.ts';

describe('R2.31: where a fault of a questionnaire stands, in the words of its file', () => {
  const modele = {
    pages: [
      {
        title: 'Souhaits',
        elements: [{ title: 'Étage', templateElements: [{ name: 'rang' }] }, { type: 'text' }],
      },
    ],
  };
  test.each([
    ['modele', 'Fichier'],
    ['modele.pages', 'pages'],
    ['modele.pages[0].elements[0].type', 'Souhaits › Étage (type)'],
    ['modele.pages[0].elements[1]', 'Souhaits › question 2'],
    ['modele.pages[0].elements[0].templateElements[0].title', 'Souhaits › Étage › rang (title)'],
    ['modele.pages[4].title', 'rubrique 5 (title)'],
    ['modele.questions.loyer', 'Question loyer'],
    ['modele.questions[3].name', 'question 4 (name)'],
  ])('%s', (champ, lieu) => {
    expect(lieuDe(modele, champ)).toBe(lieu);
  });
});
