import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Memoire } from '../../../web/src/api/cle.ts';
import { Brouillons, cleBrouillon, envoiDe } from '../../../web/src/formulaires/envoi/brouillon.ts';

class Onglet implements Memoire {
  readonly valeurs = new Map<string, string>();
  getItem = (nom: string): string | null => this.valeurs.get(nom) ?? null;
  setItem = (nom: string, valeur: string): void => void this.valeurs.set(nom, valeur);
  removeItem = (nom: string): void => void this.valeurs.delete(nom);
}
const refus = (): never => {
  throw new Error('QuotaExceededError');
};
const adresses = fc.record({
  personne: fc.string(),
  agregat: fc.string(),
  id: fc.string(),
  acte: fc.string(),
});

test('un brouillon est à une personne, un objet et un acte : deux adresses ne se mêlent jamais', () => {
  fc.assert(
    fc.property(adresses, adresses, (une, autre) => {
      const memes = JSON.stringify(Object.values(une)) === JSON.stringify(Object.values(autre));
      expect(cleBrouillon(une) === cleBrouillon(autre)).toBe(memes);
    }),
  );
});

test('ce qui est gardé se relit, puis s’oublie une fois envoyé', () => {
  fc.assert(
    fc.property(adresses, fc.jsonValue(), fc.nat(), (adresse, saisie, version) => {
      const brouillons = new Brouillons(new Onglet());
      const brouillon = {
        saisie: JSON.parse(JSON.stringify(saisie)),
        version,
        envoi: { cle: 'c', corps: '{}' },
      };
      brouillons.ecrire(adresse, brouillon);
      expect(brouillons.lire(adresse)).toEqual(brouillon);
      brouillons.oublier(adresse);
      expect(brouillons.lire(adresse)).toBeNull();
    }),
  );
});

test('une mémoire absente, pleine, interdite ou abîmée n’arrête pas la saisie', () => {
  const adresse = { personne: 'p', agregat: 'dossier', id: '1', acte: 'A' };
  const brouillon = { saisie: {}, version: 1, envoi: null };
  const interdite = { getItem: refus, setItem: refus, removeItem: refus };
  for (const memoire of [null, interdite]) {
    const brouillons = new Brouillons(memoire);
    expect(() => brouillons.ecrire(adresse, brouillon)).not.toThrow();
    expect(brouillons.lire(adresse)).toBeNull();
  }
  const onglet = new Onglet();
  onglet.setItem(cleBrouillon(adresse), '{"saisie":');
  expect(new Brouillons(onglet).lire(adresse)).toBeNull();
});

test('le même corps repart sous la même clé, un autre sous une autre (R8.2)', () => {
  let n = 0;
  const nouvelle = (): string => `cle-${(n += 1)}`;
  const premier = envoiDe(null, '{"motif":"a"}', nouvelle);
  expect(envoiDe(premier, '{"motif":"a"}', nouvelle)).toEqual(premier);
  expect(envoiDe(premier, '{"motif":"b"}', nouvelle).cle).not.toBe(premier.cle);
});
