import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { demarrerService, type Service } from '../api/soutien.js';

const [ENTETE = '', MODELE = ''] = readFileSync('exemples/menages.csv', 'utf8').split('\n');
const LIGNES = 700;
let service: Service;
let pilote: string;

beforeAll(async () => {
  service = await demarrerService();
  pilote = await service.jeton('pilote');
  const operation = { code: 'NPNRU-MATOURY', programme: 'NPNRU', communes: ['Matoury'], nom: 'Matoury' };
  await service.ecrire('/api/operations', { ...operation, definieLe: '2026-01-05' }, pilote);
});
afterAll(() => service?.fermer());

function fichier(lignes: number): string {
  const [reference = ''] = MODELE.split(';');
  const menages = Array.from({ length: lignes }, (_, i) => MODELE.replace(reference, `AV-${i}`));
  return [ENTETE, ...menages, 'trop;court'].join('\n');
}

async function importer(contenu: string, accept: string, cle: string = randomUUID()) {
  const octets = new FormData();
  octets.append('fichier', new Blob([contenu], { type: 'text/csv' }), 'menages.csv');
  const reponse = await service.appeler('/api/imports/menages', {
    methode: 'POST',
    jeton: pilote,
    octets,
    entetes: { accept, 'idempotency-key': cle },
  });
  const lues = reponse.texte.trim().split('\n');
  return { ...reponse, lignes: lues.map((ligne) => JSON.parse(ligne) as Record<string, unknown>) };
}

describe('POST /api/imports/menages, dit au fur et à mesure', () => {
  const cle = randomUUID();

  test('l’avancement ne recule jamais, part de zéro, arrive au bout ; puis le rapport', async () => {
    const { statut, entetes, lignes } = await importer(fichier(LIGNES), 'application/x-ndjson', cle);
    expect([statut, entetes.get('content-type')]).toEqual([200, 'application/x-ndjson; charset=utf-8']);
    const [rapport] = lignes.splice(-1);
    expect(lignes.length).toBeGreaterThan(3);
    expect(lignes[0]).toEqual({
      type: 'avancement',
      total: LIGNES + 1,
      lignes: 0,
      acceptees: 0,
      refusees: 0,
      dejaConnues: 0,
    });
    const lus = lignes.map((l) => Number(l['lignes']));
    expect(lus).toEqual([...lus].sort((a, b) => a - b));
    expect(lignes.at(-1)).toMatchObject({ lignes: LIGNES + 1, acceptees: LIGNES, refusees: 1 });
    expect(rapport).toMatchObject({
      type: 'rapport',
      rapport: { lignes: LIGNES + 1, acceptees: LIGNES, refusees: [{ ligne: LIGNES + 2 }] },
    });
  });

  test('renvoyé sous la même clé, le même rapport, par l’un ou l’autre format', async () => {
    const { lignes } = await importer(fichier(LIGNES), 'application/x-ndjson', cle);
    expect(lignes.at(-1)).toMatchObject({ type: 'rapport', rapport: { acceptees: LIGNES } });
    const { corps, entetes } = await importer(fichier(LIGNES), 'application/json', cle);
    expect(corps).toMatchObject({ lignes: LIGNES + 1, acceptees: LIGNES });
    expect(entetes.get('content-type')).toContain('application/json');
  });

  test('un fichier refusé, une clé déjà servie : le problème habituel, avant toute ligne', async () => {
    const faux = await importer('a;b\n1;2', 'application/x-ndjson');
    expect([faux.statut, faux.entetes.get('content-type')]).toEqual([
      400,
      'application/problem+json; charset=utf-8',
    ]);
    const autre = await importer(fichier(2), 'application/x-ndjson', cle);
    expect([autre.statut, autre.corps['regle']]).toEqual([422, 'R8.2']);
  });
});
