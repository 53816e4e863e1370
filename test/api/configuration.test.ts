import { spawnSync } from 'node:child_process';
import { describe, expect, test } from '@jest/globals';
import { ConfigurationInvalide, lireConfiguration, VARIABLES } from '../../src/configuration.js';

const BONNE = {
  NODE_ENV: 'production',
  DATABASE_URL: 'postgres://base/relogement',
  TEMPORAL_ADDRESS: 'temporal:7233',
  SMTP_URL: 'smtp://courriels:25',
  RELOGEMENT_CLE_MAITRE: 'a'.repeat(44),
  RELOGEMENT_SECRET_JETONS: 'b'.repeat(44),
  RELOGEMENT_CLE_TEMPORAL: 'c'.repeat(44),
  RELOGEMENT_SECRET_EMPREINTES: 'd'.repeat(44),
  RELOGEMENT_SECRET_SESSIONS: 's'.repeat(44),
};
const SECRETS = VARIABLES.flatMap((v) => ('secret' in v ? [v.nom] : []));

function erreurs(env: Readonly<Record<string, string>>): readonly string[] {
  try {
    lireConfiguration(env);
    return [];
  } catch (erreur) {
    if (erreur instanceof ConfigurationInvalide) return erreur.erreurs;
    throw erreur;
  }
}

describe('S24 la production refuse de démarrer mal configurée', () => {
  test('bien configurée, elle démarre, sans démonstration', () => {
    expect(erreurs(BONNE)).toEqual([]);
    expect(lireConfiguration({ ...BONNE, DEMO: 'oui' }).demo).toBe(false);
  });

  test('chaque variable manquante est nommée, toutes à la fois', () => {
    const dites = erreurs({ NODE_ENV: 'production' }).map((ligne) => ligne.split(' : ')[0]);
    expect(dites.sort()).toEqual(['DATABASE_URL', ...SECRETS, 'SMTP_URL', 'TEMPORAL_ADDRESS'].sort());
  });

  test.each(SECRETS)('%s : ni court, ni celui de la démonstration', (nom) => {
    const demonstration = 'secret-de-demonstration-a-ne-jamais-employer';
    for (const valeur of ['azerty', `${demonstration}-mais-plus-long`]) {
      const [ligne, ...autres] = erreurs({ ...BONNE, [nom]: valeur });
      expect(ligne).toContain(nom);
      expect(ligne).not.toContain(valeur);
      expect(autres).toEqual([]);
    }
  });

  test('ni attrape-courriels, ni port illisible', () => {
    expect(erreurs({ ...BONNE, ATTRAPE_COURRIELS: '1025' })[0]).toContain('ATTRAPE_COURRIELS');
    expect(erreurs({ ...BONNE, PORT: 'abc' })[0]).toContain('PORT');
  });

  test('le programme sort en erreur et dit chaque ligne', () => {
    const env = { PATH: process.env['PATH'], NODE_ENV: 'production', RELOGEMENT_SECRET_JETONS: 'azerty' };
    const { status, stderr } = spawnSync(process.execPath, ['dist/src/main.js', 'api'], {
      env,
      encoding: 'utf8',
    });
    expect(status).toBe(1);
    for (const nom of ['DATABASE_URL', 'TEMPORAL_ADDRESS', 'SMTP_URL', ...SECRETS])
      expect(stderr).toContain(`- ${nom}`);
    expect(stderr).not.toMatch(/\bat \w+ \(|azerty/);
  });
});
