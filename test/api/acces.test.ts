import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { DiscoveryService, MetadataScanner, ModulesContainer, Reflector } from '@nestjs/core';
import { SignJWT } from 'jose';
import { ROLES, type Role } from '../../src/domaine/noyau/acteur.js';
import { ACCES, type Acces } from '../../src/identite/acces.js';
import { demarrerService, menage, OPERATION, type Service } from './soutien.js';

let service: Service;
let production: Service;
const jetons = new Map<Role, string>();
const NOMS = Object.keys(ROLES) as Role[];
const ID = '3b241101-e2bb-4255-8caf-4136c566a962';
const SECRETS = { NODE_ENV: 'production', SMTP_URL: 'smtp://127.0.0.1:25', RELOGEMENT_CLE_MAITRE: 'm'.repeat(40), RELOGEMENT_SECRET_JETONS: 'j'.repeat(40), RELOGEMENT_CLE_TEMPORAL: 't'.repeat(40), RELOGEMENT_SECRET_EMPREINTES: 'e'.repeat(40) };

beforeAll(async () => {
  [service, production] = await Promise.all([demarrerService(), demarrerService({ env: SECRETS })]);
  for (const role of NOMS) jetons.set(role, await service.jeton(role, role === 'bailleur' ? { organisation: 'toucan-habitat' } : {}));
  await service.ecrire('/api/operations', OPERATION, jetons.get('pilote') ?? '');
});
afterAll(() => Promise.all([service?.fermer(), production?.fermer()]));

interface Route {
  readonly methode: string;
  readonly chemin: string;
  readonly acces: Acces | undefined;
}

/** Every route of the Nest router, with what it declares. */
function routes({ application: { nest } }: Service): Route[] {
  const decouverte = new DiscoveryService(nest.get(ModulesContainer));
  const METHODES = ['GET', 'POST', 'PUT', 'DELETE', 'PATCH'];
  return decouverte.getControllers().flatMap(({ instance, metatype }) => {
    const prototype = Object.getPrototypeOf(instance) as Record<string, () => unknown>;
    const racine = String(Reflect.getMetadata('path', metatype ?? Object));
    return new MetadataScanner().getAllMethodNames(prototype).flatMap((nom) => {
      const methode = prototype[nom] ?? (() => undefined);
      const verbe: unknown = Reflect.getMetadata('method', methode);
      if (typeof verbe !== 'number') return [];
      const chemin = `/${racine}/${String(Reflect.getMetadata('path', methode))}`.replace(/\/+/g, '/').replace(/(.)\/$/, '$1');
      return [{ methode: METHODES[verbe] ?? '?', chemin, acces: new Reflector().get<Acces | undefined>(ACCES, methode) }];
    });
  });
}

const adresse = (chemin: string) => chemin.replace(':id', ID).replace(':code', 'AUCUN').replace(':version', 'aucune').replace(':acte', 'aucun-acte');

describe('S01 rôle × route : aucune case sans réponse', () => {
  test('chaque route déclare qui peut l’appeler', () => {
    const toutes = routes(service);
    expect(toutes.length).toBeGreaterThan(30);
    expect(toutes.filter((r) => r.acces === undefined).map((r) => `${r.methode} ${r.chemin}`)).toEqual([]);
  });

  test('sans jeton, rien que les routes publiques', async () => {
    for (const { methode, chemin, acces } of routes(service)) {
      const { statut } = await service.appeler(adresse(chemin), { methode });
      expect(`${methode} ${chemin} ${acces?.sorte === 'public' ? statut !== 401 : statut}`).toBe(`${methode} ${chemin} ${acces?.sorte === 'public' ? 'true' : '401'}`);
    }
  });

  test('chaque rôle n’entre que là où la route le nomme', async () => {
    for (const { methode, chemin, acces } of routes(service).filter((r) => !r.chemin.endsWith('/flux'))) {
      if (acces?.sorte !== 'roles') continue;
      for (const role of NOMS) {
        const { statut, corps } = await service.appeler(adresse(chemin), { methode, jeton: jetons.get(role) ?? '' });
        const ferme = statut === 403 && String(corps.detail).startsWith('Votre rôle ne donne pas accès');
        expect(`${role} ${methode} ${chemin} ${ferme ? 'refusé' : 'admis'}`).toBe(`${role} ${methode} ${chemin} ${acces.roles.includes(role) ? 'admis' : 'refusé'}`);
      }
    }
  });

  test('lecteur et administrateur ne voient aucun dossier', () => {
    const dossiers = routes(service).filter((r) => /^\/api\/(dossiers|taches)/.test(r.chemin) && !r.chemin.endsWith('/effacement'));
    for (const { acces } of dossiers) expect(acces?.sorte === 'roles' && (acces.roles.includes('lecteur') || acces.roles.includes('administrateur'))).toBe(false);
  });
});

describe('Jetons', () => {
  const charge = { role: 'pilote', territoire: '*' };
  const signer = (plus: object, alg = 'HS256', emetteur = 'relogement') =>
    new SignJWT({ ...charge, ...plus }).setProtectedHeader({ alg }).setIssuer(emetteur).setSubject('x').setExpirationTime('1h').sign(service.configuration.secretJetons);
  const sansSignature = (entete: object) => `${Buffer.from(JSON.stringify(entete)).toString('base64url')}.${Buffer.from(JSON.stringify({ ...charge, sub: 'x', iss: 'relogement', exp: 9e9 })).toString('base64url')}.`;

  test.each<[string, () => Promise<string> | string]>([
    ['alg none', () => sansSignature({ alg: 'none' })],
    ['HS512', () => signer({}, 'HS512')],
    ['autre secret', () => new SignJWT(charge).setProtectedHeader({ alg: 'HS256' }).setIssuer('relogement').setSubject('x').setExpirationTime('1h').sign(Buffer.alloc(32, 7))],
    ['autre émetteur', () => signer({}, 'HS256', 'relogement/')],
    ['expiré', () => service.services.jetons.emettre({ id: 'x', role: 'pilote', territoire: '*' }, -600)],
    ['rôle inconnu', () => signer({ role: 'roi' })],
    ['rôle hérité', () => signer({ role: 'constructor' })],
    ['procédure', () => signer({ role: 'procedure' })],
    ['commune inconnue', () => signer({ territoire: ['Kourou'] })],
    ['bailleur sans organisation', () => signer({ role: 'bailleur' })],
    ['sujet avec espace', () => new SignJWT(charge).setProtectedHeader({ alg: 'HS256' }).setIssuer('relogement').setSubject('a b').setExpirationTime('1h').sign(service.configuration.secretJetons)],
    ['démesuré', () => 'a'.repeat(10_000)],
    ['mal formé', () => 'a.b.c'],
  ])('%s : 401', async (_nom, fabriquer) => {
    const reponse = await service.appeler('/api/operations', { jeton: await fabriquer() });
    expect(reponse.statut).toBe(401);
    expect(reponse.entetes.get('www-authenticate')).toContain('Bearer');
  });

  test('un jeton de démonstration porte le rôle demandé', async () => {
    const { statut, corps } = await service.appeler('/api/demo/jeton', { methode: 'POST', corps: { role: 'pilote' } });
    expect(statut).toBe(200);
    expect((await service.appeler('/api/dossiers', { jeton: corps.jeton })).statut).toBe(200);
  });

  test('un bailleur sans organisation reçoit la première déclarée', async () => {
    await service.ecrire('/api/organisations', { code: 'toucan-habitat', nom: 'Toucan Habitat', type: 'bailleur' }, jetons.get('pilote') ?? '');
    const { corps } = await service.appeler('/api/demo/jeton', { methode: 'POST', corps: { role: 'bailleur' } });
    const lu = await service.services.jetons.lire(corps.jeton);
    expect(lu).toMatchObject({ role: 'bailleur', organisation: 'toucan-habitat' });
  });

  test.each([[{ role: 'roi' }], [{}], [{ role: 'bailleur', organisation: 'inconnue' }], [{ role: 'pilote', territoire: ['Kourou'] }]])('%j est refusé', async (corps) => {
    expect((await service.appeler('/api/demo/jeton', { methode: 'POST', corps })).statut).toBe(422);
  });
});

describe('S34 en production', () => {
  test.each(['/api/docs', '/api/docs/swagger-ui-init.js'])('%s n’existe pas', async (chemin) => {
    expect((await production.appeler(chemin)).statut).toBe(404);
    expect((await service.appeler(chemin)).statut).toBe(200);
  });

  test('ni jeton de démonstration, ni mesures ou document sans jeton', async () => {
    expect((await production.appeler('/api/demo/jeton', { methode: 'POST', corps: { role: 'pilote' } })).statut).toBe(404);
    expect((await production.appeler('/metrics')).statut).toBe(401);
    expect((await production.appeler('/api/openapi.json')).statut).toBe(401);
    expect((await production.appeler('/metrics', { jeton: await production.jeton('pilote') })).statut).toBe(403);
    expect((await production.appeler('/metrics', { jeton: await production.jeton('administrateur') })).statut).toBe(200);
    expect((await production.appeler('/api/openapi.json', { jeton: await production.jeton('lecteur') })).statut).toBe(200);
    expect((await production.appeler('/health/live')).statut).toBe(200);
  });
});

describe('R0.6 territoire et organisation', () => {
  test('hors du territoire, un dossier répond comme un inconnu', async () => {
    const { id } = (await service.ecrire('/api/dossiers', menage('TER-1'), jetons.get('pilote') ?? '')).corps;
    const ailleurs = await service.jeton('referent', { id: 'autre', territoire: ['Roura'] });
    const [autrui, inconnu] = [await service.appeler(`/api/dossiers/${id}`, { jeton: ailleurs }), await service.appeler(`/api/dossiers/${ID}`, { jeton: ailleurs })];
    expect([autrui.statut, inconnu.statut]).toEqual([404, 404]);
    expect({ ...autrui.corps, instance: '' }).toEqual({ ...inconnu.corps, instance: '' });
    for (const suite of ['historique', 'processus', 'flux']) expect((await service.appeler(`/api/dossiers/${id}/${suite}`, { jeton: ailleurs })).statut).toBe(404);
    expect((await service.ecrire(`/api/dossiers/${id}/actes/ajouter-note`, { note: 'a' }, ailleurs)).statut).toBe(404);
    expect((await service.appeler('/api/dossiers', { jeton: ailleurs })).corps.elements).toEqual([]);
    expect((await service.ecrire('/api/dossiers', menage('TER-2'), ailleurs)).statut).toBe(403);
  });

  test('le ménage n’est montré qu’à qui y a droit (R8.6)', async () => {
    const { id } = (await service.ecrire('/api/dossiers', menage('TER-3'), jetons.get('pilote') ?? '')).corps;
    const referent = await service.jeton('referent', { id: 'le-sien' });
    await service.ecrire(`/api/dossiers/${id}/actes/ajouter-note`, { note: 'Prise en charge.' }, referent);
    const lire = async (jeton: string) => (await service.appeler(`/api/dossiers/${id}`, { jeton })).corps['menage'];
    expect(await lire(referent)).toMatchObject({ situation: { handicap: true, violences: true } });
    expect(await lire(await service.jeton('referent', { id: 'un-autre' }))).toBeNull();
    const pilote = JSON.stringify(await lire(jetons.get('pilote') ?? ''));
    expect(pilote).toContain('Saint-Fleur');
    expect(pilote).not.toMatch(/violences|handicap/);
    const partenaire = JSON.stringify(await lire(jetons.get('partenaire') ?? ''));
    expect(partenaire).not.toMatch(/ressources|violences|handicap/);
    expect(await lire(jetons.get('reservataire') ?? '')).toBeNull();
  });

  test('un bailleur ne voit que les dossiers où l’on propose un de ses logements, sans la personne', async () => {
    const pilote = jetons.get('pilote') ?? '';
    const bailleur = jetons.get('bailleur') ?? '';
    const { id } = (await service.ecrire('/api/dossiers', menage('BAI-1'), pilote)).corps;
    expect((await service.appeler(`/api/dossiers/${id}`, { jeton: bailleur })).statut).toBe(404);
    const logement = { reference: 'L1', nature: 'social', commune: 'Matoury', horsQpv: true, typologie: 'T4', surface: 80, loyer: 400, charges: 50, accessible: true, disponibleLe: '2026-01-01' };
    const publie = await service.ecrire('/api/logements', logement, bailleur);
    expect(publie.statut).toBe(201);
    const rival = await service.jeton('bailleur', { id: 'rival', organisation: 'rival' });
    expect((await service.appeler(`/api/logements/${publie.corps.id}`, { jeton: rival })).statut).toBe(404);
    expect((await service.ecrire(`/api/logements/${publie.corps.id}/actes/retirer-logement`, { motif: 'a' }, rival)).statut).toBe(404);
    expect((await service.appeler('/api/logements', { jeton: rival })).corps.elements).toEqual([]);
    expect((await service.appeler('/api/logements?bailleur=toucan-habitat', { jeton: rival })).corps.elements).toEqual([]);
    expect((await service.appeler('/api/logements', { jeton: bailleur })).corps.elements).toHaveLength(1);
  });
});

describe('S10 en-têtes sûrs', () => {
  test('sur les réponses et sur les refus', async () => {
    for (const chemin of ['/api/operations', '/api/inconnu', '/health/live']) {
      const { entetes } = await service.appeler(chemin, { jeton: jetons.get('pilote') ?? '' });
      expect(entetes.get('content-security-policy')).toContain("default-src 'none'");
      expect(entetes.get('x-content-type-options')).toBe('nosniff');
      expect(entetes.get('cache-control')).toBe('no-store');
      expect(entetes.get('strict-transport-security')).toContain('includeSubDomains');
      expect(entetes.get('x-powered-by')).toBeNull();
    }
  });
});
