import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { dateCayenne } from '../../src/domaine/noyau/instants.js';
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

describe('R1.34: a demolition over its households', () => {
  test('is refused, and they are named', async () => {
    await operation('definir-projet', { definiLe: '2026-01-05' });
    expect((await operation('planifier-jalon', { nature: 'demolition', le: '2026-06-01' })).statut).toBe(200);
    const { corps: lue } = await service.appeler(`/api/operations/${OPERATION.code}`, { jeton: pilote });
    const jalon = (lue['calendrier'] as never as { id: string }[])[0]?.id;
    const { statut, corps, texte } = await operation('constater-jalon', { jalon, le: '2026-06-01' });
    expect([statut, corps['regle'], texte.includes('DEF-1')]).toEqual([409, 'R1.34', true]);
  });
});

describe('R1.33 R1.36: an information of several households and its action', () => {
  const informer = (...references: string[]) =>
    service.ecrire(
      `/api/operations/${OPERATION.code}/informations`,
      {
        action: { nature: 'reunion-publique', le: dateCayenne(new Date().toISOString()) },
        information: { moyen: 'reunion-publique', par: 'DSU', langue: 'français' },
        menages: references.map((reference) => ({ reference })),
      },
      referent,
    );
  const version = async () =>
    (await service.appeler(`/api/operations/${OPERATION.code}`, { jeton: pilote })).corps.version;

  test('R1.33 withdrawn, its households stay informed, and their history says so', async () => {
    const { corps: lu } = await informer('DEF-1');
    expect(lu).toMatchObject({ informes: 1 });
    const { corps } = await service.appeler(`/api/operations/${OPERATION.code}`, { jeton: pilote });
    const action = (corps['actions'] as never as { id: string }[]).at(-1)?.id;
    expect((await operation('retirer-action-concertation', { action, ...MOTIF })).statut).toBe(200);
    const { corps: histoire } = await service.appeler(`/api/dossiers/${dossier}/historique`, {
      jeton: referent,
    });
    const informe = histoire.elements.filter((e) => e.type === 'MenageInforme').map((e) => e['mention']);
    expect(informe).toEqual([null, expect.stringContaining('a été retirée depuis')]);
  });

  test('R1.36 refused on every line, it records no action; cited twice, a household is named by its line', async () => {
    const avant = await version();
    const vaine = await informer('DEF-1');
    expect([vaine.statut, vaine.corps['regle'], vaine.texte.includes('DEF-1')]).toEqual([409, 'R1.36', true]);
    const double = await informer('DEF-1', 'DEF-1');
    expect([double.statut, double.corps['champ']]).toEqual([422, 'menages[1].reference']);
    expect(await version()).toBe(avant);
  });
});
