import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { DiscoveryService, MetadataScanner, ModulesContainer, Reflector } from '@nestjs/core';
import { ROLES, type Role } from '../../src/domaine/noyau/acteur.js';
import { ACCES, type Acces } from '../../src/identite/acces.js';
import { demarrerService, OPERATION, type Service } from './soutien.js';

let service: Service;
const jetons = new Map<Role, string>();
const NOMS = Object.keys(ROLES) as Role[];
const ID = '3b241101-e2bb-4255-8caf-4136c566a962';
beforeAll(async () => {
  service = await demarrerService();
  for (const role of NOMS)
    jetons.set(
      role,
      await service.jeton(role, role === 'bailleur' ? { organisation: 'toucan-habitat' } : {}),
    );
  await service.ecrire('/api/operations', OPERATION, jetons.get('pilote') ?? '');
});
afterAll(() => service?.fermer());

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
      const chemin = `/${racine}/${String(Reflect.getMetadata('path', methode))}`
        .replace(/\/+/g, '/')
        .replace(/(.)\/$/, '$1');
      return [
        {
          methode: METHODES[verbe] ?? '?',
          chemin,
          acces: new Reflector().get<Acces | undefined>(ACCES, methode),
        },
      ];
    });
  });
}

const adresse = (chemin: string) =>
  chemin
    .replace(':id', ID)
    .replace(':code', 'AUCUN')
    .replace(':version', 'aucune')
    .replace(':acte', 'aucun-acte');

describe('S01 rôle × route : aucune case sans réponse', () => {
  test('chaque route déclare qui peut l’appeler', () => {
    const toutes = routes(service);
    expect(toutes.length).toBeGreaterThan(30);
    expect(toutes.filter((r) => r.acces === undefined).map((r) => `${r.methode} ${r.chemin}`)).toEqual([]);
  });

  test('sans jeton, rien que les routes publiques', async () => {
    for (const { methode, chemin, acces } of routes(service)) {
      const { statut } = await service.appeler(adresse(chemin), { methode });
      expect(`${methode} ${chemin} ${acces?.sorte === 'public' ? statut !== 401 : statut}`).toBe(
        `${methode} ${chemin} ${acces?.sorte === 'public' ? 'true' : '401'}`,
      );
    }
  });

  test('chaque rôle n’entre que là où la route le nomme', async () => {
    for (const { methode, chemin, acces } of routes(service).filter((r) => !r.chemin.endsWith('/flux'))) {
      if (acces?.sorte !== 'roles') continue;
      for (const role of NOMS) {
        const { statut, corps } = await service.appeler(adresse(chemin), {
          methode,
          jeton: jetons.get(role) ?? '',
        });
        const ferme = statut === 403 && String(corps.detail).startsWith('Votre rôle ne donne pas accès');
        expect(`${role} ${methode} ${chemin} ${ferme ? 'refusé' : 'admis'}`).toBe(
          `${role} ${methode} ${chemin} ${acces.roles.includes(role) ? 'admis' : 'refusé'}`,
        );
      }
    }
  });

  test('lecteur et administrateur ne voient aucun dossier', () => {
    const dossiers = routes(service).filter(
      (r) => /^\/api\/(dossiers|taches)/.test(r.chemin) && !r.chemin.endsWith('/effacement'),
    );
    for (const { acces } of dossiers)
      expect(
        acces?.sorte === 'roles' &&
          (acces.roles.includes('lecteur') || acces.roles.includes('administrateur')),
      ).toBe(false);
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
