import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { parse } from 'yaml';
import { lireConfiguration, VARIABLES } from '../../src/configuration.js';

interface Service {
  image: string;
  environment?: Record<string, string>;
  depends_on?: Record<string, unknown>;
  configs?: { source: string }[];
}
interface Compose {
  services: Record<string, Service>;
  configs: Record<string, unknown>;
}

const lire = (chemin: string): string => readFileSync(new URL(chemin, import.meta.url), 'utf8');
const lireCompose = (): Compose =>
  parse(lire('../../docker-compose.yml'), { merge: true, uniqueKeys: true }) as Compose;

const compose = lireCompose();
const services = Object.entries(compose.services);
const roles = ['api', 'worker'] as const;
const environnement = (role: (typeof roles)[number]): Record<string, string> =>
  compose.services[role]?.environment ?? {};

/** What Compose does of `${NAME:?}` (given from outside: here, `valeur`) and `${NAME:-default}`. */
const remplir = (variables: Record<string, string>, valeur: string): Record<string, string> =>
  Object.fromEntries(
    Object.entries(variables).map(([nom, texte]) => [
      nom,
      texte.replace(/\$\{\w+:\?\}/g, valeur).replace(/\$\{\w+:-([^}]*)\}/g, '$1'),
    ]),
  );

describe('docker-compose.yml', () => {
  let valider: ValidateFunction;
  beforeAll(() => {
    valider = new Ajv2020({ strict: false, allErrors: true }).compile(
      JSON.parse(lire('./compose-spec.json')) as object,
    );
  });

  it('is valid under the official Compose schema', () => {
    valider(compose);
    expect(valider.errors).toBeNull();
  });

  it('would be refused with a misspelt key', () => {
    const faux = lireCompose();
    Object.assign(faux.services['api'] ?? {}, { environnement: {} });
    expect(valider(faux)).toBe(false);
  });

  it('has the six parts of the installation', () => {
    const parts = ['postgres', 'temporal', 'temporal-ui', 'courriels', 'api', 'worker'];
    expect(Object.keys(compose.services)).toEqual(expect.arrayContaining(parts));
  });

  it.each(services)(
    '%s: depends only on parts and files that exist, with a fixed version',
    (_nom, service) => {
      const parts = Object.keys(service.depends_on ?? {});
      const fichiers = (service.configs ?? []).map(({ source }) => source);
      expect(parts.filter((part) => !(part in compose.services))).toEqual([]);
      expect(fichiers.filter((fichier) => !(fichier in compose.configs))).toEqual([]);
      expect(service.image).toMatch(/^[a-z/-]+:v?\d[\d.]*$/);
    },
  );

  describe.each(roles)('%s', (role) => {
    const connues: readonly string[] = VARIABLES.map(({ nom }) => nom);
    const secretes: readonly string[] = VARIABLES.filter((v) => 'secret' in v).map(({ nom }) => nom);

    it('receives only variables that the configuration knows', () => {
      expect(Object.keys(environnement(role)).filter((nom) => !connues.includes(nom))).toEqual([]);
    });

    it('receives every secret, from outside the file and without a default', () => {
      const fournies = environnement(role);
      expect(secretes.length).toBeGreaterThan(0);
      expect(secretes.filter((nom) => fournies[nom] !== `\${${nom}:?}`)).toEqual([]);
    });

    it('is a configuration that production accepts, without the demonstration', () => {
      const lue = lireConfiguration(remplir(environnement(role), 'x'.repeat(44)));
      expect(lue).toMatchObject({ production: true, demo: false, attrapeCourriels: null });
    });

    it('is refused when the secrets are short, each by its name', () => {
      const lire = (): unknown => lireConfiguration(remplir(environnement(role), 'court'));
      for (const nom of secretes) expect(lire).toThrow(nom);
    });
  });
});
