import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { demarrerService, menage, OPERATION, type Service } from './soutien.js';

let service: Service;
let pilote: string;
let referent: string;
let dossier: string;
const MOTIF = { motif: 'Délibération reportée' };

const operation = async (nom: string, corps: object) =>
  service.ecrire(`/api/operations/${OPERATION.code}/actes/${nom}`, corps, pilote);
const surDossier = (nom: string, corps: object) =>
  service.ecrire(`/api/dossiers/${dossier}/actes/${nom}`, corps, referent);

beforeAll(async () => {
  service = await demarrerService();
  pilote = await service.jeton('pilote');
  referent = await service.jeton('referent', { id: 'ref-a' });
  await service.ecrire('/api/operations', { ...OPERATION, definieLe: '2026-01-05' }, pilote);
  dossier = (await service.ecrire('/api/dossiers', menage('DEF-1'), pilote)).corps.id;
  const informe = { moyen: 'visite-domicile', par: 'référent', langue: 'français' };
  expect((await surDossier('informer-menage', informe)).statut).toBe(200);
});
afterAll(() => service?.fermer());

describe('R1.26 R1.27: the definition of a project that households were told of', () => {
  test('is neither annulled nor moved after them, and they are named; an information withdrawn no longer holds it', async () => {
    const { statut, corps, texte } = await operation('annuler-definition-projet', MOTIF);
    expect([statut, corps['regle'], texte.includes('DEF-1')]).toEqual([409, 'R1.26', true]);
    const retrait = await surDossier('annuler-fait', { fait: 'menage-informe', ...MOTIF });
    expect(retrait.statut).toBe(200);
    expect((await operation('annuler-definition-projet', MOTIF)).statut).toBe(200);
  });
});
