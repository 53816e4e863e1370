import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { demarrerService, menage, OPERATION, type Service } from './soutien.js';

let service: Service;
let dossier: string;
let pilote: string;
const lire = (jeton: string) => service.appeler(`/api/dossiers/${dossier}/horloge-legale`, { jeton });
const agir = (acte: string, corps: object) =>
  service.ecrire(`/api/dossiers/${dossier}/actes/${acte}`, corps, pilote);

beforeAll(async () => {
  service = await demarrerService();
  pilote = await service.jeton('pilote');
  await service.ecrire('/api/operations', OPERATION, pilote);
  const ouvert = await service.ecrire('/api/dossiers', menage('REF-1', { survenuLe: '2026-02-01' }), pilote);
  dossier = ouvert.corps.id;
});
afterAll(() => service?.fermer());

describe('GET /api/dossiers/:id/horloge-legale', () => {
  test('R9.2 sans régime rattaché, la charte seule', async () => {
    const { statut, corps } = await lire(pilote);
    expect(statut).toBe(200);
    expect(corps).toMatchObject({
      suspendu: false,
      departAuPlusTot: { le: null, manque: null },
      regimes: [{ code: 'charte-seule', rattache: false, offres: { dues: 3, comptees: 0, epuisees: false } }],
    });
  });

  test('R9.1 un régime rattaché dit ses dates, son article et la preuve qui manque', async () => {
    const rattache = { regime: 'letchimy', acteLe: '2026-02-10', motif: 'Arrêté notifié' };
    expect(await agir('rattacher-regime', rattache)).toMatchObject({ statut: 200 });
    expect(await agir('rattacher-regime', { regime: 'amenagement', motif: 'Concession' })).toMatchObject({
      statut: 200,
    });
    const { corps } = await lire(pilote);
    expect(corps['regimes']).toMatchObject([
      { code: 'letchimy', depart: { le: '2026-03-10' }, verifieLe: null },
      { code: 'amenagement', depart: { le: null, article: 'C. urb. L. 314-7' }, verifieLe: '2026-11-23' },
    ]);
    expect(corps['departAuPlusTot']).toMatchObject({ le: null, article: 'C. urb. L. 314-7' });
  });

  test('R9.1 un régime inconnu est refusé, et dit lesquels le sont', async () => {
    const { statut, texte } = await agir('rattacher-regime', { regime: 'inconnu', motif: 'Essai' });
    expect(statut).toBe(422);
    expect(texte).toContain('lhi-interdiction-definitive');
  });

  test.each(['bailleur', 'lecteur', 'partenaire'])('R0.6 %s ne la lit pas', async (role) => {
    const jeton = await service.jeton(role as 'bailleur', { organisation: 'toucan-habitat' });
    expect((await lire(jeton)).statut).toBe(403);
  });
});
