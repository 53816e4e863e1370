import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { demarrerService, OPERATION, type Service } from './soutien.js';

let service: Service;
let pilote: string;

const lire = async (chemin: string, jeton = pilote) => {
  const { statut, corps } = await service.appeler(chemin, { jeton });
  expect(statut).toBe(200);
  return corps;
};
const agir = async (chemin: string, corps: object, jeton = pilote) => {
  const { statut, texte } = await service.ecrire(chemin, corps, jeton);
  expect([statut, texte]).toEqual([200, expect.any(String)]);
};

beforeAll(async () => {
  service = await demarrerService();
  pilote = await service.jeton('pilote');
  await service.ecrire('/api/operations', OPERATION, pilote);
});
afterAll(() => service?.fermer());

describe('GET /api/operations/:code', () => {
  test('R1.3 chaque action de concertation se lit sans code', async () => {
    const adresse = `/api/operations/${OPERATION.code}`;
    await agir(`${adresse}/actes/enregistrer-action-concertation`, {
      nature: 'porte-a-porte',
      le: '2026-02-03',
      lieu: 'Cité Césaire',
      participants: 12,
      partenaires: ['CCAS'],
    });
    await agir(`${adresse}/actes/enregistrer-action-concertation`, {
      nature: 'maison-du-projet',
      le: '2026-02-10',
    });
    expect(await lire(adresse)).toMatchObject({
      actions: [
        {
          ...{ nature: 'porte-a-porte', libelleNature: 'Porte-à-porte', le: '2026-02-03', corrigee: false },
          ...{ lieu: 'Cité Césaire', participants: 12, partenaires: ['CCAS'], auteur: 'Pilote' },
        },
        {
          ...{ nature: 'maison-du-projet', libelleNature: 'Maison du projet', le: '2026-02-10' },
          ...{ lieu: null, participants: null, partenaires: [], menages: [] },
        },
      ],
      comptes: { actions: 2, participants: 12, menages: 0 },
    });
  });
});
