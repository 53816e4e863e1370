import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { SignJWT } from 'jose';
import { demarrerService, type Service } from './soutien.js';

let service: Service;
let production: Service;
const SECRETS = {
  NODE_ENV: 'production',
  SMTP_URL: 'smtp://127.0.0.1:25',
  RELOGEMENT_CLE_MAITRE: 'm'.repeat(40),
  RELOGEMENT_SECRET_JETONS: 'j'.repeat(40),
  RELOGEMENT_CLE_TEMPORAL: 't'.repeat(40),
  RELOGEMENT_SECRET_EMPREINTES: 'e'.repeat(40),
  RELOGEMENT_SECRET_SESSIONS: 's'.repeat(40),
};

beforeAll(async () => {
  [service, production] = await Promise.all([demarrerService(), demarrerService({ env: SECRETS })]);
});
afterAll(() => Promise.all([service?.fermer(), production?.fermer()]));

describe('Jetons', () => {
  const charge = { role: 'pilote', territoire: '*' };
  const signer = (plus: object, alg = 'HS256', emetteur = 'relogement') =>
    new SignJWT({ ...charge, ...plus })
      .setProtectedHeader({ alg })
      .setIssuer(emetteur)
      .setSubject('x')
      .setExpirationTime('1h')
      .sign(service.configuration.secretJetons);
  const sansSignature = (entete: object) =>
    `${Buffer.from(JSON.stringify(entete)).toString('base64url')}.${Buffer.from(JSON.stringify({ ...charge, sub: 'x', iss: 'relogement', exp: 9e9 })).toString('base64url')}.`;

  test.each<[string, () => Promise<string> | string]>([
    ['alg none', () => sansSignature({ alg: 'none' })],
    ['HS512', () => signer({}, 'HS512')],
    [
      'autre secret',
      () =>
        new SignJWT(charge)
          .setProtectedHeader({ alg: 'HS256' })
          .setIssuer('relogement')
          .setSubject('x')
          .setExpirationTime('1h')
          .sign(Buffer.alloc(32, 7)),
    ],
    ['autre émetteur', () => signer({}, 'HS256', 'relogement/')],
    ['expiré', () => service.services.jetons.emettre({ id: 'x', role: 'pilote', territoire: '*' }, -600)],
    ['rôle inconnu', () => signer({ role: 'roi' })],
    ['rôle hérité', () => signer({ role: 'constructor' })],
    ['procédure', () => signer({ role: 'procedure' })],
    ['commune inconnue', () => signer({ territoire: ['Kourou'] })],
    ['bailleur sans organisation', () => signer({ role: 'bailleur' })],
    [
      'sujet avec espace',
      () =>
        new SignJWT(charge)
          .setProtectedHeader({ alg: 'HS256' })
          .setIssuer('relogement')
          .setSubject('a b')
          .setExpirationTime('1h')
          .sign(service.configuration.secretJetons),
    ],
    ['démesuré', () => 'a'.repeat(10_000)],
    ['mal formé', () => 'a.b.c'],
  ])('%s : 401', async (_nom, fabriquer) => {
    const reponse = await service.appeler('/api/operations', { jeton: await fabriquer() });
    expect(reponse.statut).toBe(401);
    expect(reponse.entetes.get('www-authenticate')).toContain('Bearer');
  });

  test('un jeton de démonstration porte le rôle demandé', async () => {
    const { statut, corps } = await service.appeler('/api/demo/jeton', {
      methode: 'POST',
      corps: { role: 'pilote' },
    });
    expect(statut).toBe(200);
    expect((await service.appeler('/api/dossiers', { jeton: corps.jeton })).statut).toBe(200);
  });

  test('un bailleur sans organisation reçoit la première déclarée', async () => {
    await service.ecrire(
      '/api/organisations',
      { code: 'toucan-habitat', nom: 'Toucan Habitat', type: 'bailleur' },
      await service.jeton('pilote'),
    );
    const { corps } = await service.appeler('/api/demo/jeton', {
      methode: 'POST',
      corps: { role: 'bailleur' },
    });
    const lu = await service.services.jetons.lire(corps.jeton);
    expect(lu).toMatchObject({ role: 'bailleur', organisation: 'toucan-habitat' });
  });

  test.each([
    [{ role: 'roi' }],
    [{}],
    [{ role: 'bailleur', organisation: 'inconnue' }],
    [{ role: 'pilote', territoire: ['Kourou'] }],
  ])('%j est refusé', async (corps) => {
    expect((await service.appeler('/api/demo/jeton', { methode: 'POST', corps })).statut).toBe(422);
  });
});

describe('S34 en production', () => {
  test.each(['/api/docs', '/api/docs/swagger-ui-init.js'])('%s n’existe pas', async (chemin) => {
    expect((await production.appeler(chemin)).statut).toBe(404);
    expect((await service.appeler(chemin)).statut).toBe(200);
  });

  test('ni jeton de démonstration, ni mesures ou document sans jeton', async () => {
    expect(
      (await production.appeler('/api/demo/jeton', { methode: 'POST', corps: { role: 'pilote' } })).statut,
    ).toBe(404);
    expect((await production.appeler('/metrics')).statut).toBe(401);
    expect((await production.appeler('/api/openapi.json')).statut).toBe(401);
    expect((await production.appeler('/metrics', { jeton: await production.jeton('pilote') })).statut).toBe(
      403,
    );
    expect(
      (await production.appeler('/metrics', { jeton: await production.jeton('administrateur') })).statut,
    ).toBe(200);
    expect(
      (await production.appeler('/api/openapi.json', { jeton: await production.jeton('lecteur') })).statut,
    ).toBe(200);
    expect((await production.appeler('/health/live')).statut).toBe(200);
  });
});
