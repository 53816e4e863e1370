import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { examiner } from '../../../src/api/dto/valider.js';
import {
  ajuster,
  depuisCorps,
  estVide,
  saisiesVides,
  versCorps,
} from '../../../web/src/formulaires/modele/corps.ts';
import { lireSchema } from '../../../web/src/formulaires/modele/schema.ts';
import { verifier } from '../../../web/src/formulaires/modele/verifier.ts';
import { ACTES, corps } from './soutien.ts';

const ESSAIS = { numRuns: 25 };

describe('Le formulaire de chaque acte, dessiné depuis son schéma', () => {
  test.each(ACTES)(
    '$nom : chaque champ déclaré a sa place, sous son libellé français',
    ({ declares, champs }) => {
      expect(champs.map(({ nom, titre, facultatif }) => ({ nom, titre, facultatif }))).toEqual(
        Object.entries(declares).map(([nom, { titre, facultatif }]) => ({
          nom,
          titre,
          facultatif: facultatif === true,
        })),
      );
    },
  );

  test.each(ACTES)(
    '$nom : ce qui est saisi redonne le même corps, que l’API admet',
    ({ declares, champs }) => {
      fc.assert(
        fc.property(corps(champs), (attendu) => {
          const saisie = depuisCorps(champs, attendu);
          expect(verifier(champs, saisie)).toEqual({});
          const envoye = versCorps(champs, saisie);
          expect(envoye).toEqual(attendu);
          const { malformes, refuses } = examiner(declares, { ...envoye });
          expect([...malformes, ...refuses]).toEqual([]);
        }),
        ESSAIS,
      );
    },
  );

  test.each(ACTES)(
    '$nom : un brouillon gardé se reprend tel quel, même relu comme du texte',
    ({ champs }) => {
      fc.assert(
        fc.property(corps(champs), (valeurs) => {
          const saisie = depuisCorps(champs, valeurs);
          expect(ajuster(champs, JSON.parse(JSON.stringify(saisie)))).toEqual(saisie);
        }),
        ESSAIS,
      );
    },
  );

  test.each(ACTES)(
    '$nom : vide, il n’envoie rien de facultatif et nomme ce qui manque',
    ({ declares, champs }) => {
      const vide = saisiesVides(champs);
      expect(estVide(vide)).toBe(true);
      const { refuses } = examiner(declares, { ...versCorps(champs, vide) });
      const nommes = Object.keys(verifier(champs, vide)).map((c) => /^[^.[]+/.exec(c)?.[0]);
      expect(nommes).toEqual(expect.arrayContaining(refuses.map(({ champ }) => /^[^.[]+/.exec(champ)?.[0])));
    },
  );
});

test('un brouillon abîmé ou d’un autre âge ne casse pas le formulaire', () => {
  fc.assert(
    fc.property(fc.constantFrom(...ACTES), fc.jsonValue(), ({ champs }, brouillon) => {
      const saisie = ajuster(champs, brouillon);
      expect(Object.keys(saisie)).toEqual(champs.map((c) => c.nom));
      expect(() => versCorps(champs, saisie)).not.toThrow();
      expect(() => verifier(champs, saisie)).not.toThrow();
    }),
  );
});

test('un schéma inattendu donne un champ de texte, jamais une erreur', () => {
  expect(lireSchema({ properties: { x: { type: 'inconnu' } } })).toMatchObject([
    { nom: 'x', genre: 'texte' },
  ]);
  expect(lireSchema(null)).toEqual([]);
  fc.assert(fc.property(fc.jsonValue(), (brut) => expect(Array.isArray(lireSchema(brut))).toBe(true)));
});

test('une liste de choix se coche, sans choix inconnu', () => {
  const [champ] = lireSchema({
    properties: { p: { type: 'array', items: { type: 'string', oneOf: [{ const: 'a', title: 'A' }] } } },
    required: ['p'],
  });
  expect(champ?.genre).toBe('multiple');
  expect(champ && depuisCorps([champ], { p: ['a', 'z'] })).toEqual({ p: ['a'] });
});
