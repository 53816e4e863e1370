import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { demarrerService, menage, OPERATION, type Service } from './soutien.js';
import { Pilotage } from './soutien-commissions.js';
import { franchir, ouvrirEtape } from './soutien-taches.js';

let service: Service;
let pilote: Pilotage;
beforeAll(async () => {
  service = await demarrerService();
  pilote = new Pilotage(service, await service.jeton('pilote'));
  await pilote.organisations();
  await pilote.faire('/api/operations', OPERATION);
});
afterAll(() => service?.fermer());

/** A household informed by nobody, whose task climbed its ladder up to that level. */
async function monte(reference: string, niveau: number): Promise<string> {
  const id = await pilote.faire('/api/dossiers', menage(reference, { survenuLe: '2026-02-02' }));
  await ouvrirEtape(service, id);
  for (let n = 1; n <= niveau; n += 1) await franchir(service, id, 'EscaladerTache', `escalade-${n}`);
  return id;
}

test('R7.1 une tâche montée jusqu’à la commission lui est présentée, jusqu’à ce qu’une séance en décide', async () => {
  await monte('ESC-2', 2);
  const dossier = await monte('ESC-3', 3);
  const aInscrire = async () =>
    (await pilote.lire('/api/commissions/a-inscrire?nature=cas-specifiques')).elements.map(
      ({ reference, libelleOrigine }) => [reference, libelleOrigine],
    );
  const attendu = [['ESC-3', 'Tâche en retard, montée jusqu’à la commission']];
  expect(await aInscrire()).toEqual(attendu);
  const taches = (await pilote.lire('/api/taches?escalade=oui')).elements;
  expect(taches.map((t) => [t.reference, t['niveau'], t['escaladeVers']]).sort()).toEqual([
    ['ESC-2', 2, 'direction'],
    ['ESC-3', 3, 'commission'],
  ]);
  const seance = await pilote.seance('cas-specifiques', [{ dossier }]);
  expect(await aInscrire()).toEqual([]);
  await pilote.presents(seance, 'cacl', 'ctg');
  await pilote.faire(`${seance}/actes/rendre-decisions`, {
    decisions: [{ dossier, decision: 'accompagnement-renforce' }],
  });
  expect(await aInscrire()).toEqual([]);
});
