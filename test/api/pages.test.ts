import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { demarrerService, type Service } from './soutien.js';

const HTML = { accept: 'text/html,application/xhtml+xml' };
const SCRIPT = `console.info(${JSON.stringify('é'.repeat(20_000))});`;
let service: Service;
let dossier: string;

beforeAll(async () => {
  dossier = await mkdtemp(join(tmpdir(), 'pages-'));
  await mkdir(join(dossier, 'assets'));
  await mkdir(join(dossier, '.vite'));
  await writeFile(join(dossier, '.vite', 'manifest.json'), '{}');
  await writeFile(
    join(dossier, 'index.html'),
    '<meta property="csp-nonce" nonce="__NONCE_CSP__"><title>Relogement</title>',
  );
  await writeFile(join(dossier, 'assets', 'index-3fa2.js'), SCRIPT);
  await writeFile(join(dossier, 'icone.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  service = await demarrerService({ pages: dossier });
});
afterAll(async () => {
  await service?.fermer();
  await rm(dossier, { recursive: true, force: true });
});

const nonces = async (chemin: string) => {
  const { texte, entetes } = await service.appeler(chemin, { entetes: HTML });
  const politique = entetes.get('content-security-policy') ?? '';
  return [/nonce="([^"]+)"/.exec(texte)?.[1], /'nonce-([^']+)'/.exec(politique)?.[1]];
};

describe('les pages servies par l’API', () => {
  test('la page répond à toute adresse qui n’est ni une donnée ni un fichier, jamais gardée', async () => {
    for (const chemin of ['/', '/taches', '/dossiers/3b241101-e2bb-4255-8caf-4136c566a962/actes/clore']) {
      const { statut, entetes, texte } = await service.appeler(chemin, { entetes: HTML });
      expect([statut, entetes.get('cache-control')]).toEqual([200, 'no-store']);
      expect(texte).toContain('<title>Relogement</title>');
    }
  });

  test('S10 politique stricte : un nonce neuf à chaque page, rien d’en ligne, rien d’ailleurs', async () => {
    const [dansLaPage, dansLaPolitique] = await nonces('/taches');
    expect(dansLaPage).toBe(dansLaPolitique);
    expect(Buffer.from(dansLaPage ?? '', 'base64')).toHaveLength(16);
    expect(await nonces('/taches')).not.toContain(dansLaPage);
    const { entetes } = await service.appeler('/', { entetes: HTML });
    const politique = (entetes.get('content-security-policy') ?? '').split(';');
    expect(politique.map((regle) => regle.replace(/'nonce-[^']+'/, 'NONCE')).sort()).toEqual(
      [
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self' NONCE",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "form-action 'self'",
        "frame-ancestors 'none'",
        "base-uri 'none'",
      ].sort(),
    );
    expect(entetes.get('cross-origin-opener-policy')).toBe('same-origin');
  });

  test('un fichier bâti est gardé pour toujours, et voyage compressé', async () => {
    const brut = await fetch(`${service.url}/assets/index-3fa2.js`, {
      headers: { 'accept-encoding': 'gzip' },
    });
    expect(brut.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(brut.headers.get('content-encoding')).toBe('gzip');
    expect(brut.headers.get('content-type')).toContain('javascript');
    expect(await brut.text()).toBe(SCRIPT);
    const icone = await service.appeler('/icone.svg');
    expect([icone.statut, icone.entetes.get('cache-control')]).toEqual([200, 'no-cache']);
  });

  test('ni fichier absent, ni fichier caché, ni fichier d’à côté', async () => {
    for (const chemin of [
      '/assets/absent.js',
      '/.vite/manifest.json',
      '/assets/..%2findex.html',
      '/..%2f..%2fetc%2fpasswd',
      '/assets/%2e%2e/%2e%2e/package.json',
    ]) {
      const { statut, entetes, corps } = await service.appeler(chemin);
      expect([chemin, statut, entetes.get('cache-control'), corps['status']]).toEqual([
        chemin,
        404,
        'no-store',
        404,
      ]);
    }
  });

  test('une adresse de données ne répond jamais la page, même à un navigateur', async () => {
    for (const chemin of ['/api/inconnu', '/health/rien', '/dev/rien', '/api']) {
      const { statut, entetes } = await service.appeler(chemin, { entetes: HTML });
      expect([chemin, statut, entetes.get('content-type')]).toEqual([
        chemin,
        404,
        'application/problem+json; charset=utf-8',
      ]);
    }
    expect((await service.appeler('/', { entetes: { accept: '*/*' } })).entetes.get('content-type')).toMatch(
      /html/,
    );
    expect((await service.appeler('/taches', { entetes: { accept: 'application/json' } })).statut).toBe(404);
    expect((await service.appeler('/taches', { methode: 'POST', entetes: HTML })).statut).toBe(404);
  });

  test('une petite réponse de l’API n’est pas compressée', async () => {
    const reponse = await fetch(`${service.url}/api/session`, { headers: { 'accept-encoding': 'gzip' } });
    expect(reponse.headers.get('content-encoding')).toBeNull();
  });

  test('pages non construites : dit en français, comment faire, et le service marche', async () => {
    const nu = await demarrerService();
    try {
      const { statut, texte } = await nu.appeler('/', { entetes: HTML });
      expect(statut).toBe(503);
      expect(texte).toContain('Les pages ne sont pas encore construites');
      expect((await nu.appeler('/api/session')).statut).toBe(200);
    } finally {
      await nu.fermer();
    }
  });
});
