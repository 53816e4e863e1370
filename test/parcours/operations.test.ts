import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { jouer } from '../../src/parcours/jouer.js';
import { lireOperations } from '../../src/parcours/operations-du-fichier.js';
import { demarrerService, type Service } from '../api/soutien.js';
import { entete, ligne } from '../imports/soutien.js';

let service: Service;

beforeAll(async () => {
  service = await demarrerService();
});
afterAll(() => service?.fermer());

describe('Le parcours d’un fichier', () => {
  test('R0.11 une opération au code inacceptable ne fait refuser que ses ménages', async () => {
    const texte = `${entete()}\n${ligne({ operation: 'QUARTIER 9' })}\n`;
    const dits: string[] = [];
    const { importation } = await jouer({
      url: service.url,
      fichier: { nom: 'menages.csv', contenu: new TextEncoder().encode(texte) },
      ...lireOperations(texte),
      dire: (dit) => dits.push(dit),
      avancer: () => undefined,
    });
    expect(importation).toMatchObject({ acceptees: 0, refusees: [{ ligne: 2, champ: 'operation' }] });
    expect(dits).toContainEqual(expect.stringContaining('« QUARTIER 9 »'));
  });
});
