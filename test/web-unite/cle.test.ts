import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { GardienCle, type Memoire } from '../../web/src/api/cle.ts';

class Onglet implements Memoire {
  private readonly valeurs = new Map<string, string>();
  getItem = (nom: string): string | null => this.valeurs.get(nom) ?? null;
  setItem = (nom: string, valeur: string): void => void this.valeurs.set(nom, valeur);
  removeItem = (nom: string): void => void this.valeurs.delete(nom);
}

describe('Clé d’idempotence d’un formulaire (R8.2)', () => {
  test('la même pour le même envoi, une autre dès que le contenu change', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (un, autre) => {
        const gardien = new GardienCle();
        const cle = gardien.cle(un);
        expect(gardien.cle(un)).toBe(cle);
        expect(gardien.cle(autre) === cle).toBe(JSON.stringify(un) === JSON.stringify(autre));
      }),
    );
  });

  test('survit au rechargement de la page, jusqu’à ce que l’acte soit fait', () => {
    const onglet = new Onglet();
    const cle = new GardienCle('formulaire', onglet).cle({ motif: 'a' });
    const apres = new GardienCle('formulaire', onglet);
    expect(apres.cle({ motif: 'a' })).toBe(cle);
    apres.oublier();
    expect(new GardienCle('formulaire', onglet).cle({ motif: 'a' })).not.toBe(cle);
  });

  test('une mémoire abîmée ne casse rien', () => {
    const onglet = new Onglet();
    onglet.setItem('formulaire', '{"cle":');
    expect(new GardienCle('formulaire', onglet).cle(1)).toMatch(/^[0-9a-f]{32}$/);
  });
});
