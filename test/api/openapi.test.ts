import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Validator } from '@seriousme/openapi-schema-validator';
import { AGREGATS } from '../../src/domaine/agregats.js';
import { cheminDe } from '../../src/domaine/noyau/acte.js';
import { demarrerService, type Service } from './soutien.js';

interface Operation {
  readonly summary?: string;
  readonly security?: readonly object[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly example?: object }>> };
  readonly responses: Readonly<Record<string, { readonly content?: object }>>;
}
type Chemins = Readonly<Record<string, Readonly<Record<string, Operation>>>>;

let service: Service;
let document: Record<string, unknown>;
let operations: [string, Operation][];

beforeAll(async () => {
  service = await demarrerService();
  document = (await service.appeler('/api/openapi.json')).corps;
  operations = Object.entries(document['paths'] as Chemins).flatMap(([chemin, methodes]) =>
    Object.entries(methodes).map(([m, o]): [string, Operation] => [`${m} ${chemin}`, o]),
  );
});
afterAll(() => service?.fermer());

describe('Document OpenAPI 3.1', () => {
  test('est valide', async () => {
    const resultat = await new Validator().validate(structuredClone(document));
    expect(resultat).toMatchObject({ valid: true });
    expect(document['openapi']).toBe('3.1.0');
  });

  test('chaque opération a un résumé français, ses problèmes, et chaque écriture un exemple', () => {
    const nommees = (defaut: (operation: Operation) => boolean) =>
      operations.filter(([, operation]) => defaut(operation)).map(([nom]) => nom);
    expect(nommees(({ summary }) => !/^[A-ZÉÀ]/.test(summary ?? ''))).toEqual([]);
    expect(nommees(({ responses }) => !Object.keys(responses).some((s) => Number(s) >= 400))).toEqual([]);
    const sansExemple = ({ requestBody }: Operation) => {
      const json = requestBody?.content['application/json'];
      return json !== undefined && !/"examples?":/.test(JSON.stringify(json));
    };
    expect(nommees(sansExemple)).toEqual([]);
  });

  test('un chemin par acte humain, aucun pour la procédure', () => {
    const chemins = Object.keys(document['paths'] as Chemins);
    for (const acte of Object.values(AGREGATS.dossier.actes).filter((a) => !a.cree)) {
      expect(`${acte.type} ${chemins.includes(`/api/dossiers/{id}/actes/${cheminDe(acte.type)}`)}`).toBe(
        `${acte.type} ${acte.roles !== 'procedure' && !acte.routePropre}`,
      );
    }
    expect(chemins.some((c) => c.includes('{acte}'))).toBe(false);
  });

  test('ce qui se lit a un nom : les pages en tirent leurs types', () => {
    const { schemas } = document['components'] as { schemas: Record<string, object> };
    for (const nom of [
      'Dossier',
      'DossierListe',
      'Tache',
      'ActePossible',
      'Evenement',
      'Tableau',
      'Incident',
      'Repere',
    ])
      expect([nom, Object.keys(schemas[nom] ?? {})]).toEqual([nom, expect.arrayContaining(['properties'])]);
    expect(JSON.stringify(document)).not.toContain('x-nom');
    const references = [...JSON.stringify(document).matchAll(/#\/components\/schemas\/(\w+)/g)].map(
      (m) => m[1] ?? '',
    );
    expect(references.filter((nom) => !(nom in schemas))).toEqual([]);
  });

  test('tout ce qui n’est pas public s’ouvre par un jeton ou par une session', () => {
    for (const [nom, { security }] of operations.filter(([, o]) => o.security?.length !== 0))
      expect([nom, security]).toEqual([nom, [{ bearer: [] }, { cookie: [] }]]);
  });

  test('ne dit publiques que santé, mesures, document, session et démonstration', () => {
    const publiques = operations
      .filter(([, o]) => o.security?.length === 0)
      .map(([nom]) => nom)
      .sort();
    expect(publiques).toEqual([
      'delete /api/session',
      'get /api/openapi.json',
      'get /api/session',
      'get /health/live',
      'get /health/ready',
      'get /metrics',
      'post /api/demo/jeton',
      'post /api/demo/session',
    ]);
  });

  test('la page marche sans réseau : ses fichiers viennent du service, sans script dans la page', async () => {
    const page = await service.appeler('/api/docs');
    expect(page.entetes.get('content-security-policy')).toContain("script-src 'self'");
    const scripts = [...page.texte.matchAll(/<script src="([^"]+)"/g)].map((m) => m[1] ?? '');
    expect(scripts.length).toBeGreaterThan(2);
    expect(page.texte).not.toMatch(/<script>/);
    for (const script of scripts) {
      expect(script).not.toMatch(/^https?:/);
      expect((await service.appeler(new URL(script, `${service.url}/api/docs`).pathname)).statut).toBe(200);
    }
  });
});
