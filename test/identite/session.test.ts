import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { avecClient } from '../../src/base/client.js';
import { demarrerService, menage, OPERATION, type Service } from '../api/soutien.js';
import { Navigateur } from './soutien.js';

let service: Service;
beforeAll(async () => {
  service = await demarrerService();
  await service.ecrire('/api/operations', OPERATION, await service.jeton('pilote'));
});
afterAll(() => service?.fermer());

const base = (sql: string, valeurs: unknown[] = []) =>
  avecClient(service.configuration.databaseUrl, (client) => client.query(sql, valeurs));
const sid = ({ cookie }: Navigateur) => /s%3A([^.]+)\./.exec(cookie ?? '')?.[1] ?? '';
const qui = async (navigateur: Navigateur) => (await navigateur.lire('/api/session')).corps['personne'];

async function entre(corps: object): Promise<Navigateur> {
  const navigateur = new Navigateur(service);
  expect((await navigateur.entrer(corps)).statut).toBe(200);
  return navigateur;
}

describe('S09 session par cookie', () => {
  test('personne sans session ; une fois entré, un nom, un rôle, jamais de jeton', async () => {
    const navigateur = new Navigateur(service);
    expect((await navigateur.lire('/api/session')).corps).toEqual({ personne: null, demonstration: true });
    expect(navigateur.cookie).toBeNull();
    const reponse = await navigateur.entrer({ role: 'referent' });
    expect(reponse.corps).toMatchObject({
      personne: { id: 'referent-demo', nom: 'Maëva Clet', libelleRole: 'Référent', territoire: '*' },
    });
    expect(reponse.entetes.getSetCookie()).toEqual([
      expect.stringMatching(/^relogement=s%3A[^;]+; Path=\/; HttpOnly; SameSite=Lax$/),
    ]);
    expect(await qui(navigateur)).toMatchObject({ id: 'referent-demo' });
  });

  test('le cookie ouvre les mêmes portes que le jeton de la même personne', async () => {
    const pilote = await entre({ role: 'pilote' });
    const ouvert = await pilote.envoyer('POST', '/api/dossiers', menage('SES-1'));
    expect(ouvert.statut).toBe(201);
    const jeton = await service.jeton('pilote', { id: 'pilote-demo' });
    const chemin = `/api/dossiers/${ouvert.corps.id}`;
    expect((await pilote.lire(chemin)).corps).toEqual((await service.appeler(chemin, { jeton })).corps);
    const lecteur = await entre({ role: 'lecteur' });
    expect((await lecteur.lire(chemin)).statut).toBe(403);
  });

  test('l’identifiant change à chaque entrée, et l’ancien ne vaut plus rien', async () => {
    const navigateur = await entre({ role: 'pilote' });
    const ancien = new Navigateur(service);
    ancien.cookie = navigateur.cookie;
    await navigateur.entrer({ role: 'referent' });
    expect(sid(navigateur)).not.toBe(sid(ancien));
    expect(await qui(ancien)).toBeNull();
    expect(await qui(navigateur)).toMatchObject({ role: 'referent' });
  });

  test('un programme qui montre un jeton peut ouvrir une session, qu’un cookie tient ensuite', async () => {
    const authorization = `Bearer ${await service.jeton('pilote')}`;
    const navigateur = new Navigateur(service);
    const ouverte = await navigateur.envoyer(
      'POST',
      '/api/demo/session',
      { role: 'referent' },
      { authorization },
    );
    expect(ouverte.statut).toBe(200);
    expect(await qui(navigateur)).toMatchObject({ role: 'referent' });
  });

  test('un cookie posé par autrui n’est jamais repris (fixation), ni un cookie mal signé', async () => {
    const navigateur = new Navigateur(service);
    navigateur.cookie = 'relogement=s%3Achoisi-par-autrui.signature';
    expect((await navigateur.lire('/api/taches')).statut).toBe(401);
    await navigateur.entrer({ role: 'pilote' });
    expect(sid(navigateur)).not.toBe('choisi-par-autrui');
    navigateur.cookie = (navigateur.cookie ?? '').slice(0, -3);
    expect((await navigateur.lire('/api/taches')).corps.detail).toBe(
      'Votre session a expiré : reconnectez-vous.',
    );
  });

  test('la sortie ferme la session, sous tous ses identifiants, ici et dans le navigateur', async () => {
    const navigateur = await entre({ role: 'pilote' });
    const vole = new Navigateur(service);
    vole.cookie = navigateur.cookie;
    expect((await navigateur.envoyer('DELETE', '/api/session', undefined)).statut).toBe(204);
    expect(navigateur.cookie).toBeNull();
    expect((await vole.lire('/api/taches')).statut).toBe(401);
    expect((await vole.envoyer('DELETE', '/api/session', undefined)).statut).toBe(204);
  });

  test('au repos une heure, la session finit ; au bout de douze heures aussi, même employée', async () => {
    const repos = await entre({ role: 'pilote' });
    await base(`UPDATE identite.session SET expire = now() - interval '1 second' WHERE sid = $1`, [
      sid(repos),
    ]);
    expect((await repos.lire('/api/taches')).statut).toBe(401);
    const { rows } = await base('SELECT expire < now() AS finie FROM identite.session WHERE sid = $1', [
      sid(repos),
    ]);
    expect(rows).toEqual([{ finie: true }]);
    const longue = await entre({ role: 'pilote' });
    await base(
      `UPDATE identite.session SET sess = jsonb_set(sess::jsonb, '{ouverteLe}', to_jsonb($2::bigint))::json WHERE sid = $1`,
      [sid(longue), Date.now() - 12 * 3_600_000 - 1],
    );
    expect((await longue.lire('/api/taches')).statut).toBe(401);
  });

  test('une session employée est prolongée, une fois par minute au plus', async () => {
    const navigateur = await entre({ role: 'pilote' });
    const expire = async () => {
      const lu = await base('SELECT expire::text, xmin::text FROM identite.session WHERE sid = $1', [
        sid(navigateur),
      ]);
      return lu.rows[0] as { expire: string; xmin: string };
    };
    await base(`UPDATE identite.session SET expire = now() + interval '5 minutes' WHERE sid = $1`, [
      sid(navigateur),
    ]);
    const avant = await expire();
    await navigateur.lire('/api/taches');
    const apres = await expire();
    expect(apres.expire > avant.expire).toBe(true);
    await navigateur.lire('/api/taches');
    expect(await expire()).toEqual(apres);
  });

  test('servi une heure, l’identifiant tourne ; l’ancien finit les requêtes déjà parties', async () => {
    const navigateur = await entre({ role: 'pilote' });
    await base(
      `UPDATE identite.session SET sess = jsonb_set(sess::jsonb, '{tourneeLe}', to_jsonb($2::bigint))::json WHERE sid = $1`,
      [sid(navigateur), Date.now() - 3_600_001],
    );
    const ancien = new Navigateur(service);
    ancien.cookie = navigateur.cookie;
    expect((await navigateur.lire('/api/taches')).statut).toBe(200);
    expect(sid(navigateur)).not.toBe(sid(ancien));
    const enVol = await ancien.lire('/api/taches');
    expect([enVol.statut, enVol.entetes.getSetCookie()]).toEqual([200, []]);
    await navigateur.envoyer('DELETE', '/api/session', undefined);
    expect((await ancien.lire('/api/taches')).statut).toBe(401);
  });

  test('le suivi en direct s’ouvre avec le cookie', async () => {
    const navigateur = await entre({ role: 'pilote' });
    const arret = new AbortController();
    const reponse = await fetch(`${service.url}/api/taches/flux`, {
      headers: { cookie: navigateur.cookie ?? '', accept: 'text/event-stream' },
      signal: arret.signal,
    });
    expect(reponse.status).toBe(200);
    const premier = await reponse.body?.getReader().read();
    expect(Buffer.from(premier?.value ?? []).toString()).toContain('retry');
    arret.abort();
  });
});

describe('CSRF : ce que le cookie seul autorise vient de nos pages', () => {
  const NOTE = { note: 'Bonjour.' };
  let id: string;
  let pilote: Navigateur;
  beforeAll(async () => {
    pilote = await entre({ role: 'pilote' });
    id = (await pilote.envoyer('POST', '/api/dossiers', menage('CSRF-1'))).corps.id;
  });

  const agir = (entetes: Readonly<Record<string, string>>) =>
    pilote.envoyer('POST', `/api/dossiers/${id}/actes/ajouter-note`, NOTE, entetes);

  test.each([
    ['d’un autre site', { 'sec-fetch-site': 'cross-site' }],
    ['d’un sous-domaine', { 'sec-fetch-site': 'same-site' }],
    ['d’une autre origine', { origin: 'https://ailleurs.example' }],
    ['d’une origine opaque', { origin: 'null' }],
    ['de nulle part', {}],
  ])('%s : refusé', async (_, entetes) => {
    const refus = await agir(entetes);
    expect([refus.statut, refus.corps.detail]).toEqual([
      403,
      'Cette demande ne vient pas des pages du service : elle est refusée.',
    ]);
  });

  test('de la même origine, dite par l’un ou l’autre en-tête : admis', async () => {
    expect((await agir({ 'sec-fetch-site': 'same-origin' })).statut).toBe(200);
    expect((await agir({ origin: service.url })).statut).toBe(200);
  });

  test('un jeton n’a pas besoin de dire d’où il vient ; une sortie, si', async () => {
    const jeton = await service.jeton('pilote');
    expect((await service.ecrire(`/api/dossiers/${id}/actes/ajouter-note`, NOTE, jeton)).statut).toBe(200);
    expect(
      (await pilote.envoyer('DELETE', '/api/session', undefined, { 'sec-fetch-site': 'cross-site' })).statut,
    ).toBe(403);
    expect(await qui(pilote)).toMatchObject({ role: 'pilote' });
    const autre = new Navigateur(service);
    const ailleurs = { 'sec-fetch-site': 'cross-site' };
    expect((await autre.envoyer('POST', '/api/demo/session', { role: 'pilote' }, ailleurs)).statut).toBe(403);
  });
});
