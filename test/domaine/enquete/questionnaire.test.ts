import { describe, expect, it } from '@jest/globals';
import { CHAMPS_SITUATION, CHAMPS_SOUHAITS } from '../../../src/domaine/dossier/champs-menage.js';
import { incoherences } from '../../../src/domaine/questionnaire/coherence.js';
import { comparer } from '../../../src/domaine/questionnaire/comparer.js';
import { ageLe, compositionDe } from '../../../src/domaine/questionnaire/composition.js';
import { lireModele } from '../../../src/domaine/questionnaire/controler.js';
import { CIBLES, SITUATION, SOUHAITS } from '../../../src/domaine/questionnaire/correspondance.js';
import { formesFausses } from '../../../src/domaine/questionnaire/formes.js';
import { QUESTIONNAIRE_LIVRE } from '../../../src/domaine/questionnaire/livre.js';
import {
  nomsRestreints,
  partager,
  questionsDe,
  type Question,
} from '../../../src/domaine/questionnaire/modele.js';
import { progression } from '../../../src/domaine/questionnaire/progression.js';
import { enReponses, traduire } from '../../../src/domaine/questionnaire/traduire.js';
import { REPONSES } from './reponses.js';

const JOUR = '2026-03-02';
type Modifiable = Record<string, unknown> & { pages: { elements: Record<string, unknown>[] }[] };
const copie = (): Modifiable => JSON.parse(JSON.stringify(QUESTIONNAIRE_LIVRE)) as Modifiable;
/** The shipped model, one question changed. */
function modele(nom: string, changer: (question: Record<string, unknown>) => Record<string, unknown> | null) {
  const { pages, ...reste } = copie();
  return {
    ...reste,
    pages: pages.map((page) => ({
      ...page,
      elements: page.elements.flatMap((q) => (q['name'] === nom ? (changer(q) ?? []) : [q])),
    })),
  };
}
const fautes = (json: unknown) => {
  const lu = lireModele(json);
  return 'erreurs' in lu ? lu.erreurs.map((e) => `${e.chemin} ${e.motif}`) : [];
};

describe('R2.20: one questionnaire that covers what the step asks', () => {
  it('the shipped model is accepted as any published one', () => {
    expect(lireModele(copie())).toEqual({ modele: QUESTIONNAIRE_LIVRE });
  });
  it('health, violence and the title of stay are asked in restricted pages', () => {
    const noms = nomsRestreints(QUESTIONNAIRE_LIVRE);
    for (const nom of ['handicap', 'troublesPsychiques', 'violences', 'adresseProtegee', 'titreSejour'])
      expect(noms).toContain(nom);
    expect(noms).not.toContain('loyer');
  });
  it.each<[string, unknown, RegExp]>([
    ['not an object', 'bonjour', /objet JSON/],
    ['no page', { title: 'X', pages: [] }, /pages doit être une liste non vide/],
    ['a question that shows markup', modele('metier', (q) => ({ ...q, type: 'html' })), /type de question/],
    ['an address to load', { ...copie(), logo: 'https://ailleurs.example/x.png' }, /logo n’est pas admis/],
    ['a name taken twice', modele('metier', (q) => ({ ...q, name: 'loyer' })), /« loyer » est déjà pris/],
    ['a name from a prototype', modele('metier', (q) => ({ ...q, __proto__x: 1 })), /n’est pas admis/],
    [
      'a choice without text',
      modele('projet', (q) => ({ ...q, choices: [{ value: 'a' }] })),
      /valeur.*texte/,
    ],
  ])('a broken model is refused with its place: %s', (_, json, attendu) => {
    expect(fautes(json).join('\n')).toMatch(attendu);
  });
});

describe('R2.21: the questions that the service reckons with', () => {
  it('every field of the forms has its question, and each is asked', () => {
    expect(Object.keys(SITUATION)).toEqual(expect.arrayContaining(Object.keys(CHAMPS_SITUATION)));
    expect(Object.keys(SOUHAITS).sort()).toEqual(expect.arrayContaining(Object.keys(CHAMPS_SOUHAITS).sort()));
    const noms = questionsDe(QUESTIONNAIRE_LIVRE).map((q) => q.name);
    expect(noms).toEqual(expect.arrayContaining(CIBLES.map((c) => c.question)));
  });
  it.each<[string, unknown, RegExp]>([
    ['left out', modele('ressourcesMensuelles', () => null), /ressourcesMensuelles manque/],
    [
      'asked otherwise',
      modele('dettes', () => ({ type: 'comment', name: 'dettes', title: 'D' })),
      /oui ou non/,
    ],
    ['no more compulsory', modele('projet', ({ isRequired: _, ...q }) => q), /projet doit être obligatoire/],
    ['sometimes hidden', modele('projet', (q) => ({ ...q, visibleIf: '{dettes} = true' })), /toujours posée/],
    [
      'with an unknown answer',
      modele('projet', (q) => ({ ...q, choices: [{ value: 'chateau', text: 'Château' }] })),
      /chateau/,
    ],
    ['the persons left out', modele('occupants', () => null), /la liste des personnes/],
    [
      'no more restricted',
      { ...copie(), pages: copie().pages.map(({ restreint: _, ...page }: Record<string, unknown>) => page) },
      /handicap se pose dans une page restreinte/,
    ],
  ])('a model where one is %s is refused', (_, json, attendu) => {
    expect(fautes(json).join('\n')).toMatch(attendu);
  });
  it('answers become the fields of the household, its composition counted on the day of the survey', () => {
    const { situation, souhaits, identite, besoins } = traduire(REPONSES, JOUR);
    expect(situation).toMatchObject({
      nombrePersonnes: 4,
      ressourcesMensuelles: 1465.5,
      dettes: true,
      handicap: true,
      composition: { couples: 1, adultesSeuls: 0, enfants: [10, 1] },
    });
    expect(souhaits).toEqual({ projet: 'auto-construction', communes: ['Matoury'], loyerMax: 500 });
    expect(identite).toEqual({ telephone: '0694 00 00 01', langue: 'créole haïtien' });
    expect(besoins).toBe('Budget');
  });
  it('what was told field by field reads as answers, and back', () => {
    const menage = {
      situation: { nombrePersonnes: 3, dalo: true },
      souhaits: { communes: ['Roura'] as const },
    };
    const { situation, souhaits } = traduire(enReponses(menage), JOUR);
    expect({ situation, souhaits }).toEqual(menage);
  });
  it('an age is counted in whole years; without every birth date there is no composition', () => {
    expect([ageLe('2008-03-02', JOUR), ageLe('2008-03-03', JOUR)]).toEqual([18, 17]);
    expect(compositionDe({ occupants: [{ lien: 'reference' }] }, JOUR)).toBeNull();
  });
});

describe('R2.22: each answer is one to its question', () => {
  it('the answers of the tests are', () => expect(formesFausses(QUESTIONNAIRE_LIVRE, REPONSES)).toEqual([]));
  it.each<[string, Record<string, unknown>, string]>([
    ['an unknown question', { astrologie: 'lion' }, 'astrologie'],
    ['a text for a number', { loyer: '410' }, 'loyer'],
    ['a number out of bounds', { nombrePersonnes: 31 }, 'nombrePersonnes'],
    ['a choice not offered', { projet: 'chateau' }, 'projet'],
    ['one answer for several', { animaux: 'chien' }, 'animaux'],
    ['the same answer twice', { animaux: ['chien', 'chien'] }, 'animaux'],
    ['a day that does not exist', { dateDemande: '2026-02-30' }, 'dateDemande'],
    ['a text too long', { metier: 'x'.repeat(201) }, 'metier'],
    ['a person that is none', { occupants: ['moi'] }, 'occupants[0]'],
    ['a question asked of no person', { occupants: [{ taille: 2 }] }, 'occupants[0].taille'],
    ['a yes written out', { dettes: 'oui' }, 'dettes'],
    ['a question of the prototype', { constructor: 'x' }, 'constructor'],
  ])('%s is named', (_, reponses, question) => {
    expect(formesFausses(QUESTIONNAIRE_LIVRE, reponses).map((e) => e.question)).toEqual([question]);
  });
});

describe('R2.23: a finished survey says what is owed and does not contradict itself', () => {
  it('everything owed is missing from an empty one', () => {
    expect(incoherences({}, JOUR).map((e) => e.question)).toEqual([
      'nombrePersonnes',
      'statutOccupation',
      'ressourcesMensuelles',
      'projet',
    ]);
  });
  it.each<[string, Record<string, unknown>, string]>([
    ['as many persons as are described', { nombrePersonnes: 5 }, 'nombrePersonnes'],
    ['whole persons', { nombrePersonnes: 2.5, occupants: [] }, 'nombrePersonnes'],
    ['no birth after the survey', { occupants: naissances('2026-03-03') }, 'occupants[1].dateNaissance'],
  ])('%s', (_, plus, question) => {
    expect(incoherences({ ...REPONSES, ...plus }, JOUR).map((e) => e.question)).toEqual([question]);
  });
});

function naissances(deuxieme: string) {
  return REPONSES.occupants.map((o, rang) => (rang === 1 ? { ...o, dateNaissance: deuxieme } : o));
}

describe('R2.27: two surveys of one household, question by question', () => {
  const contre = (avant: object, apres: object) =>
    comparer(
      { modele: QUESTIONNAIRE_LIVRE, reponses: { ...avant } },
      { modele: QUESTIONNAIRE_LIVRE, reponses: { ...apres } },
    );
  it('says what was added, removed, changed, in words', () => {
    const avant = { loyer: 410, metier: 'Maçon', animaux: ['chien', 'chat'], dalo: false };
    const apres = { loyer: 450, animaux: ['chat', 'chien'], dalo: false, dateDemande: '2026-01-05' };
    expect(
      contre(avant, apres).map(({ question, genre, avant: a, apres: b }) => [question, genre, a, b]),
    ).toEqual([
      ['loyer', 'changee', '410', '450'],
      ['metier', 'retiree', 'Maçon', null],
      ['dateDemande', 'ajoutee', null, '05/01/2026'],
    ]);
  });
  it('R2.72: says which version did not ask, and tells each answer in the words of its own version', () => {
    const [premiere, ...pages] = QUESTIONNAIRE_LIVRE.pages;
    if (!premiere) throw new Error('Le modèle a une page.');
    const choix = (text: string) => ({
      ...{ type: 'dropdown' as const, name: 'eau', title: 'Eau' },
      choices: [{ value: 'puits', text }],
    });
    const avec = (...elements: Question[]) => ({
      ...QUESTIONNAIRE_LIVRE,
      pages: [{ ...premiere, elements }, ...pages],
    });
    const gaz: Question = { type: 'boolean', name: 'gaz', title: 'Gaz' };
    expect(
      comparer(
        { modele: avec(choix('Puits')), reponses: { eau: 'puits', loyer: 410 } },
        { modele: avec(gaz), reponses: { gaz: true, loyer: 410 } },
      ).map(({ question, nonPosee, avant, apres }) => [question, nonPosee, avant, apres]),
    ).toEqual([
      ['gaz', 'avant', null, 'Oui'],
      ['eau', 'apres', 'Puits', null],
    ]);
    const [ecart] = comparer(
      { modele: avec(choix('Puits')), reponses: { eau: 'puits' } },
      { modele: avec({ ...choix('Forage'), choices: [] }), reponses: { eau: 'forage' } },
    );
    expect(ecart).toMatchObject({ avant: 'Puits', apres: 'forage', nonPosee: null });
  });
  it('tells persons by their answers, and nothing of two equal surveys', () => {
    expect(contre(REPONSES, REPONSES)).toEqual([]);
    const [ecart] = contre({ ...REPONSES, occupants: [] }, REPONSES);
    expect(ecart).toMatchObject({ genre: 'ajoutee', section: 'Composition du ménage' });
    expect(ecart?.apres).toContain('Personne de référence, 14/05/1990');
  });
});

describe('R2.28: how far each section is', () => {
  it('counts what is answered and what is owed, restricted parts apart', () => {
    const { reponses, restreintes } = partager(QUESTIONNAIRE_LIVRE, REPONSES);
    expect(restreintes).toEqual({ handicap: true });
    const pages = progression(QUESTIONNAIRE_LIVRE, reponses);
    expect(pages.find((p) => p.page === 'souhaits')).toMatchObject({ repondues: 3, manquent: 0 });
    expect(pages.find((p) => p.page === 'sante')).toMatchObject({ repondues: 0, restreint: true });
  });
});
