import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { SECTIONS_DEFAUT } from '../../../src/domaine/charte/sections/index.js';
import { comparer } from '../../../src/domaine/doublons/comparer.js';
import { distance } from '../../../src/domaine/doublons/distance.js';
import { signatureDe } from '../../../src/domaine/doublons/signature.js';
import type { Identite } from '../../../src/domaine/dossier/menage.js';

const REGLE = SECTIONS_DEFAUT.doublons;
const ressemblance = (a: Identite, b: Identite) => comparer(signatureDe(a), signatureDe(b), REGLE);
const GUERLINE: Identite = {
  nom: 'De Saint-Fleur',
  prenom: 'Guerline',
  dateNaissance: '1988-03-04',
  telephone: '0694 12 34 56',
  numeroUnique: '973 0120 1234 567 8901',
};

describe('R2.50: what a household is recognised by', () => {
  it.each([
    [{ nom: 'SAINT FLEUR', prenom: 'guerline' }],
    [{ nom: 'Guerline', prenom: 'Saint-Fleur' }],
    [{ nom: 'Sàint-Flèur', prenom: 'Guerliné' }],
    [{ nom: 'Saint–Fleur', prenom: 'GUERLINE ' }],
    [{ nom: 'Saintfleur', prenom: 'Guerline' }],
    [{ nom: 'Guerline', prenom: 'Saintfleur' }],
  ])('accents, case, hyphens, particles and order say nothing: %j', (autre) => {
    expect(ressemblance(GUERLINE, autre)?.raisons).toEqual(['mêmes nom et prénom']);
  });

  it('one number in all its spellings, and none when it is too short', () => {
    const tel = (telephone: string) => signatureDe({ nom: 'A', prenom: 'B', telephone }).telephone;
    expect(new Set(['0694123456', '+594 694 12 34 56', '06.94.12.34.56', '00594694123456'].map(tel))).toEqual(
      new Set(['694123456']),
    );
    expect(tel('12345')).toBe('');
  });

  it('a name made of particles only is kept whole', () => {
    expect(signatureDe({ nom: 'Le', prenom: 'La' }).noms).toBe('la le');
  });
});

describe('R2.51: points and reasons', () => {
  const autre = (plus: Partial<Identite>): Identite => ({ nom: 'Durand', prenom: 'Paul', ...plus });

  it('the same NUD is enough', () => {
    expect(ressemblance(GUERLINE, autre({ numeroUnique: '97301201234567 8901' }))).toEqual({
      points: 100,
      raisons: ['même NUD'],
    });
  });

  it('the same telephone is not, but with a near name it is', () => {
    expect(ressemblance(GUERLINE, autre({ telephone: '0694123456' }))).toBeNull();
    const proche = { nom: 'Saint-Fleure', prenom: 'Guerlyne', telephone: '+594694123456' };
    expect(ressemblance(GUERLINE, proche)?.raisons).toEqual(['même téléphone', 'nom voisin']);
  });

  it('R2.73: the same telephone alone never is, whatever the charter makes it weigh', () => {
    const regle = { ...REGLE, memeTelephone: 100, seuil: 30 };
    const partage = signatureDe(autre({ telephone: '0694 12 34 56' }));
    expect(comparer(signatureDe(GUERLINE), partage, regle)).toBeNull();
    const voisine = signatureDe({ nom: 'Saint-Fleure', prenom: 'Guerlyne', telephone: '0694123456' });
    expect(comparer(signatureDe(GUERLINE), voisine, regle)?.points).toBe(130);
  });

  it('a near name with the same birth is signalled; with another birth it is not', () => {
    const voisin = { nom: 'Saint-Fleure', prenom: 'Guerlyne' };
    expect(ressemblance(GUERLINE, { ...voisin, dateNaissance: '1988-03-04' })?.raisons).toEqual([
      'nom voisin',
      'même date de naissance',
    ]);
    expect(ressemblance(GUERLINE, { ...voisin, dateNaissance: '1990-01-01' })).toBeNull();
  });

  it('the same name with another birth date is two people, unless something else says it', () => {
    const homonyme = { ...GUERLINE, numeroUnique: '', telephone: '', dateNaissance: '1961-07-01' };
    expect(ressemblance(GUERLINE, homonyme)).toBeNull();
    expect(ressemblance(GUERLINE, { ...homonyme, telephone: '0694123456' })?.raisons).toContain(
      'dates de naissance différentes',
    );
  });

  it('a second first name, and a day and month swapped', () => {
    expect(
      ressemblance(GUERLINE, { nom: 'Saint-Fleur', prenom: 'Guerline Marie', dateNaissance: '1988-03-04' })
        ?.raisons,
    ).toEqual(['nom voisin', 'même date de naissance']);
    expect(
      ressemblance(GUERLINE, { nom: 'Saint-Fleur', prenom: 'Guerline', dateNaissance: '1988-04-03' }),
    ).toEqual({
      points: 75,
      raisons: ['mêmes nom et prénom', 'jour et mois de naissance inversés'],
    });
  });

  it.each([
    ['names cut elsewhere', { nom: 'Marie Paul', prenom: 'Jean' }, { nom: 'Paul Jean', prenom: 'Marie' }],
    ['glued names cut elsewhere', { nom: 'ab', prenom: 'c' }, { nom: 'bc', prenom: 'a' }],
    ['a word said twice', { nom: 'Paul', prenom: 'Paul' }, { nom: 'Paul', prenom: 'Marie' }],
  ])('looks alike both ways: %s', (_, a, b) => {
    expect(ressemblance(a, b)).toEqual(ressemblance(b, a));
  });

  it.each([/^[A-Za-zéè' -]{0,12}$/, /^[ab -]{0,5}$/])(
    'looks alike both ways, whatever the names of %s',
    (forme) => {
      const texte = fc.stringMatching(forme);
      const identite = fc.record({ nom: texte, prenom: texte }, { requiredKeys: ['nom', 'prenom'] });
      fc.assert(
        fc.property(identite, identite, (a, b) => {
          expect(ressemblance(a, b)).toEqual(ressemblance(b, a));
        }),
      );
    },
  );
});

describe('the distance of two texts', () => {
  it.each([
    ['', '', 0],
    ['marie', 'marie', 0],
    ['marie', 'maria', 1],
    ['marie', 'mraie', 1],
    ['marie', 'mari', 1],
    ['ab', 'ba', 1],
    ['kitten', 'sitting', 3],
  ])('%s → %s', (a, b, attendu) => expect(distance(a, b, 5)).toBe(attendu));

  it('is symmetrical, and stops at its ceiling', () => {
    const mot = fc.stringMatching(/^[abc]{0,8}$/);
    fc.assert(
      fc.property(mot, mot, fc.integer({ min: 0, max: 4 }), (a, b, plafond) => {
        const entier = distance(a, b, 20);
        expect(distance(b, a, 20)).toBe(entier);
        expect(distance(a, b, plafond)).toBe(Math.min(entier, plafond + 1));
      }),
    );
  });
});
