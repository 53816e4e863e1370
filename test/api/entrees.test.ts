import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { demarrerService, menage, OPERATION, type Envoi, type Service } from './soutien.js';

let service: Service;
let pilote: string;
let referent: string;
let id: string;

beforeAll(async () => {
  service = await demarrerService();
  [pilote, referent] = [await service.jeton('pilote'), await service.jeton('referent')];
  await service.ecrire('/api/operations', OPERATION, pilote);
  id = (await service.ecrire('/api/dossiers', menage('MAT-001'), pilote)).corps.id;
});
afterAll(() => service?.fermer());

const note = () => `/api/dossiers/${id}/actes/ajouter-note`;
const brut = (octets: string | Buffer, entetes: Envoi['entetes'] = {}) =>
  service.appeler(note(), {
    methode: 'POST',
    jeton: referent,
    octets,
    entetes: { 'content-type': 'application/json', 'idempotency-key': 'brut', ...entetes },
  });

describe('JSON mal formé : un 400 en français, sans pile', () => {
  test.each([
    ['tronqué', '{"note":"a"'],
    ['avec BOM', '\uFEFF{"note":"a"}'],
    ['clé double', '{"note":"a","note":"b"}'],
    ['clé double échappée', '{"note":"a","\\u006eote":"b"}'],
    ['profond', `${'['.repeat(10_000)}${']'.repeat(10_000)}`],
    ['profond dans un champ', `{"note":${'['.repeat(100)}${']'.repeat(100)}}`],
    ['infini', '{"note":1e400}'],
    ['zéro négatif', '{"note":-0}'],
    ['NaN', '{"note":NaN}'],
    ['commentaire', '{/* a */"note":"a"}'],
    ['liste', '[]'],
    ['texte', '"note"'],
    ['nul', 'null'],
    ['__proto__', '{"note":"a","__proto__":{"role":"pilote"}}'],
    ['constructor', '{"note":"a","constructor":{"prototype":{}}}'],
    ['octet NUL échappé', '{"note":"a\\u0000b"}'],
    ['caractère incomplet', '{"note":"a\\ud800b"}'],
    ['inversion de sens', '{"note":"a\\u202eb"}'],
    ['retour chariot seul', '{"note":"a\\rb"}'],
    ['affectation de masse', '{"note":"a","auteur":"pilote:x","version":99}'],
  ])('%s', async (_nom, texte) => {
    const reponse = await brut(texte);
    expect(reponse.statut).toBe(400);
    expect(reponse.entetes.get('content-type')).toContain('application/problem+json');
    expect(reponse.texte).not.toMatch(/\bat \w|node_modules|SELECT/);
    expect(reponse.corps.detail).toMatch(/[a-zé]/);
  });

  test('UTF-8 invalide', async () => expect((await brut(Buffer.from([0x7b, 0xff, 0x7d]))).statut).toBe(400));
});

test('R0.85 : un fait dit de deux jours est refusé, les deux champs nommés', async () => {
  const recherche = { moyen: 'telephone', resultat: 'sans-reponse', le: '2026-02-10' };
  const corps = { ...recherche, survenuLe: '2026-02-12' };
  const dit = await service.ecrire(`/api/dossiers/${id}/actes/consigner-recherche`, corps, referent);
  expect(dit.statut).toBe(422);
  expect(dit.corps).toMatchObject({
    ...{ regle: 'R0.85', champ: 'le' },
    erreurs: [{ champ: 'le' }, { champ: 'survenuLe' }],
  });
});

describe('Protocole', () => {
  test.each([
    'text/plain',
    'application/xml',
    'application/json; charset=iso-8859-1',
    'application/x-www-form-urlencoded',
  ])('un corps %s est un 415', async (type) =>
    expect((await brut('{"note":"a"}', { 'content-type': type })).statut).toBe(415),
  );

  test('un corps compressé est un 415 : rien n’est déplié', async () =>
    expect((await brut('{"note":"a"}', { 'content-encoding': 'gzip' })).statut).toBe(415));

  test('plus de 1 Mo est un 413', async () => {
    const reponse = await brut(JSON.stringify({ note: 'a'.repeat(1_100_000) }));
    expect(reponse.statut).toBe(413);
    expect(reponse.corps).toMatchObject({ status: 413, title: 'Contenu trop grand' });
  });

  test('une adresse inconnue est un 404, une méthode de trop un 405', async () => {
    expect((await service.appeler('/api/inconnu', { jeton: pilote })).statut).toBe(404);
    const methode = await service.appeler('/api/dossiers', { jeton: pilote, methode: 'DELETE' });
    expect(methode.statut).toBe(405);
    expect(methode.entetes.get('allow')).toContain('POST');
    expect(methode.corps).toMatchObject({ status: 405 });
  });

  test('des en-têtes démesurés sont un 431', async () => {
    const { hostname, port } = new URL(service.url);
    const recu = await new Promise<string>((resoudre, rejeter) => {
      const prise = connect(Number(port), hostname, () =>
        prise.write(`GET /health/live HTTP/1.1\r\nHost: x\r\nX: ${'a'.repeat(65_536)}\r\n\r\n`),
      );
      prise.once('data', (bloc) => resoudre(bloc.toString('latin1')));
      prise.once('error', rejeter);
    });
    expect(recu).toMatch(/^HTTP\/1\.1 431/);
  });

  test('X-Correlation-Id : repris s’il est sain, sinon remplacé', async () => {
    const sain = await service.appeler('/health/live', { entetes: { 'x-correlation-id': 'suivi-42' } });
    expect(sain.entetes.get('x-correlation-id')).toBe('suivi-42');
    const long = await service.appeler('/health/live', { entetes: { 'x-correlation-id': 'a b' } });
    expect(long.entetes.get('x-correlation-id')).toMatch(/^[0-9a-f-]{36}$/);
  });
});

describe('Idempotency-Key (R8.2)', () => {
  test.each([
    ['absente', {}],
    ['vide', { 'idempotency-key': '' }],
    ['trop longue', { 'idempotency-key': 'a'.repeat(300) }],
    ['avec une espace', { 'idempotency-key': 'a b' }],
  ])('%s : 400', async (_nom, entetes) => {
    const reponse = await service.appeler(note(), {
      methode: 'POST',
      jeton: referent,
      corps: { note: 'a' },
      entetes,
    });
    expect(reponse.statut).toBe(400);
    expect(reponse.corps.erreurs[0]?.champ).toBe('Idempotency-Key');
  });

  test('la même clé en même temps : un seul événement', async () => {
    const avant = (await service.appeler(`/api/dossiers/${id}`, { jeton: referent })).corps.version;
    const cle = { 'idempotency-key': 'simultanee' };
    const reponses = await Promise.all(
      Array.from({ length: 8 }, () => service.ecrire(note(), { note: 'Une fois.' }, referent, cle)),
    );
    expect(new Set(reponses.map((r) => r.statut))).toEqual(new Set([200]));
    expect(new Set(reponses.map((r) => r.corps.version)).size).toBe(1);
    const apres = (await service.appeler(`/api/dossiers/${id}`, { jeton: referent })).corps.version;
    expect(apres - avant).toBeLessThanOrEqual(2);
  });
});
