import { describe, expect, it } from '@jest/globals';
import { CHARTE_DEFAUT } from '../../../src/domaine/charte/defaut.js';
import { formesFausses } from '../../../src/domaine/questionnaire/formes.js';
import { incoherences } from '../../../src/domaine/questionnaire/coherence.js';
import { QUESTIONNAIRE_LIVRE } from '../../../src/domaine/questionnaire/livre.js';
import {
  aLaForme,
  FORME_LANGUE,
  FORME_NOM,
  FORME_NUMERO_UNIQUE,
  FORME_TELEPHONE,
  naissanceFausse,
} from '../../../src/domaine/noyau/textes.js';
import { dateNaissance } from '../../../src/imports/cellules.js';
import { etantDonne } from '../soutien/dsl.js';
import { acte, charte, enqueteDe, jusqua, operation, ouverture, referent } from '../soutien/gestes.js';
import { REPONSES } from './reponses.js';

const JOUR = '2026-03-02';

describe('R2.74: what a text must say', () => {
  it.each([
    ...['Saint-Fleur', 'N’Guessan', "D'Almeida", 'Ô', 'Éboué-Fèvre', 'José da Conceição', 'Guédson', 'Li'],
    ...['Tiouka Kali’na', 'Ya Xiong', 'Vang Pao', 'Aïmè', 'Ñuñez', '李', 'Ménage-12', 'De la Cruz y Paz'],
  ])('%s is a name', (nom) => expect(aLaForme(FORME_NOM, nom)).toBe(true));
  it.each(['((((', '---', '123', '0694 12 34 56', 'Jean 069412', '…', '’’', ' '])('« %s » is none', (nom) =>
    expect(aLaForme(FORME_NOM, nom)).toBe(false),
  );

  it.each(['0694 12 34 56', '+594 694 12 34 56', '(0594) 30-00-00', '+597 8123456', '639981001'])(
    '%s is a telephone',
    (numero) => expect(aLaForme(FORME_TELEPHONE, numero)).toBe(true),
  );
  it.each(['((((', '12 34', '+++', '0694', '1234567890123456', 'demain', '06941234xx'])(
    '« %s » is none',
    (numero) => expect(aLaForme(FORME_TELEPHONE, numero)).toBe(false),
  );

  it('a number of a housing request has digits', () => {
    expect(
      ['973 0120 1234 567 8901', '0973-01', '973A01'].every((n) => aLaForme(FORME_NUMERO_UNIQUE, n)),
    ).toBe(true);
    expect(['((((', 'ABC', '-12'].some((n) => aLaForme(FORME_NUMERO_UNIQUE, n))).toBe(false);
  });

  it('in a survey too: signs alone, a telephone that is none, names of persons', () => {
    const faux = { metier: '((((', telephone: '12', besoins: '...' };
    expect(formesFausses(QUESTIONNAIRE_LIVRE, faux).map((e) => e.question)).toEqual(Object.keys(faux));
    const occupants = REPONSES.occupants.map((o, rang) => (rang === 1 ? { ...o, prenom: '((((' } : o));
    expect(incoherences({ ...REPONSES, occupants }, JOUR)).toEqual([
      { question: 'occupants[1].prenom', motif: FORME_NOM.dit },
    ]);
  });
});

describe('R2.75: a language by its name', () => {
  it.each(['Français', 'Kali’na', 'Bushinengué (aluku, ndyuka, pamaka)', 'Lao', 'creole-haitien'])(
    '%s',
    (langue) => expect(aLaForme(FORME_LANGUE, langue)).toBe(true),
  );
  it.each(['zz', 'fr', '((((', 'a1', '12'])('not « %s »', (langue) => {
    expect(aLaForme(FORME_LANGUE, langue)).toBe(false);
    expect(incoherences({ ...REPONSES, langue }, JOUR)).toEqual([
      { question: 'langue', motif: FORME_LANGUE.dit },
    ]);
  });
});

describe('R3.147: the languages of Guyane are said by their names', () => {
  it.each(CHARTE_DEFAUT.concertation.langues.map(({ nom }) => nom))('%s', (langue) => {
    expect(aLaForme(FORME_LANGUE, langue)).toBe(true);
    expect(incoherences({ ...REPONSES, langue }, JOUR)).toEqual([]);
  });
  it.each(['ht', 'hat', 'gcr', 'SRN', 'Djk', 'fra'])('not by the code « %s »', (langue) => {
    expect(aLaForme(FORME_LANGUE, langue)).toBe(false);
    expect(incoherences({ ...REPONSES, langue }, JOUR)).toEqual([
      { question: 'langue', motif: FORME_LANGUE.dit },
    ]);
  });
});

describe('R2.76: a birth that somebody may have had', () => {
  it('120 years ago, that day, and not a day more', () => {
    expect([naissanceFausse('1906-03-02', JOUR), naissanceFausse(JOUR, JOUR)]).toEqual([null, null]);
    expect(naissanceFausse('1906-03-01', JOUR)).toBe('donne un âge de plus de 120 ans');
    expect(naissanceFausse('2026-03-03', JOUR)).toBe('est dans le futur');
    expect(dateNaissance('01/03/1906', JOUR)).toEqual({ motif: 'donne un âge de plus de 120 ans' });
    expect(dateNaissance('01/03/1850', JOUR)).toEqual({ motif: 'donne un âge de plus de 120 ans' });
  });
  it('at the opening, and of every person of a survey', () => {
    etantDonne([...charte, operation('2026-03-02')])
      .quand(ouverture({ identite: { nom: 'Éboué', prenom: 'Lia', dateNaissance: '1901-05-01' } }))
      .alorsRefus('R2.76', { champ: 'identite.dateNaissance' });
    const occupants = REPONSES.occupants.map((o, rang) =>
      rang === 1 ? { ...o, dateNaissance: '1901-05-01' } : o,
    );
    expect(incoherences({ ...REPONSES, occupants }, JOUR)).toEqual([
      { question: 'occupants[1].dateNaissance', motif: 'donne un âge de plus de 120 ans' },
    ]);
  });
});

describe('R2.80: who stands for a household is sixteen at least', () => {
  it('of the import, and of the person of reference of a survey, not of the children', () => {
    expect(dateNaissance('02/03/2010', JOUR)).toEqual({ valeur: '2010-03-02' });
    expect(dateNaissance('03/03/2010', JOUR)).toEqual({ motif: expect.stringMatching(/moins de 16 ans/) });
    const jeune = (lequel: number) =>
      REPONSES.occupants.map((o, rang) => (rang === lequel ? { ...o, dateNaissance: '2020-01-02' } : o));
    const reference = REPONSES.occupants.findIndex(({ lien }) => lien === 'reference');
    const question = `occupants[${reference}].dateNaissance`;
    const motif = expect.stringMatching(/moins de 16 ans/);
    expect(incoherences({ ...REPONSES, occupants: jeune(reference) }, JOUR)).toEqual([{ question, motif }]);
    expect(incoherences({ ...REPONSES, occupants: jeune(reference + 1) }, JOUR)).toEqual([]);
  });
});

describe('R2.77: bounds of what is reckoned with, whatever the version of the questionnaire', () => {
  it.each([
    ['nombrePersonnes', 0],
    ['nombrePersonnes', 900],
    ['ressourcesMensuelles', 1e9],
    ['etageMax', 200],
  ])('%s of %d', (question, valeur) => {
    expect(incoherences({ ...REPONSES, occupants: [], [question]: valeur }, JOUR)).toEqual([
      { question, motif: expect.stringMatching(/^doit être de/) },
    ]);
  });
  it('field by field, the refusal names the field', () => {
    etantDonne(jusqua('enquete-sociale'))
      .quand(acte(referent, 'RealiserEnquete', enqueteDe({ situation: { nombrePersonnes: 900 } })))
      .alorsRefus('R2.23', { champ: 'situation.nombrePersonnes' });
  });
});
