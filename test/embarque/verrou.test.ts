import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { dossierTemporaire, effacerDonnees } from '../../src/embarque/donnees.js';
import { naissance } from '../../src/embarque/processus.js';
import { prendreVerrou, VerrouOccupe } from '../../src/embarque/verrou.js';

let donnees: string;
let fichier: string;

beforeEach(async () => {
  donnees = await dossierTemporaire();
  fichier = join(donnees, 'verrou');
});

afterEach(() => effacerDonnees(donnees));

describe('Verrou', () => {
  it('is refused while its process lives, with who holds it, and free once released', () => {
    const verrou = prendreVerrou(fichier, { url: 'http://localhost:3000' });
    let occupe: unknown;
    try {
      prendreVerrou(fichier);
    } catch (erreur) {
      occupe = erreur;
    }
    expect(occupe).toBeInstanceOf(VerrouOccupe);
    expect(occupe).toMatchObject({ occupant: { pid: process.pid, url: 'http://localhost:3000' } });
    verrou.liberer();
    expect(existsSync(fichier)).toBe(false);
    prendreVerrou(fichier).liberer();
  });

  it('is taken over from a dead process, from a reused pid and from an unreadable file', async () => {
    const mort = spawn(process.execPath, ['-e', '']);
    const ne = naissance(mort.pid ?? 0);
    await once(mort, 'exit');
    const perimes = [
      JSON.stringify({ pid: mort.pid, naissance: ne }),
      JSON.stringify({ pid: process.pid, naissance: 'un autre jour' }),
      '{',
      '',
    ];
    for (const perime of perimes) {
      writeFileSync(fichier, perime);
      const verrou = prendreVerrou(fichier);
      expect(JSON.parse(readFileSync(fichier, 'utf8'))).toMatchObject({ pid: process.pid });
      verrou.liberer();
    }
  });

  it('is taken by one only, when many find the same stale lock at once', async () => {
    writeFileSync(fichier, JSON.stringify({ pid: 2_147_483_000, naissance: '1' }));
    const code = `const { prendreVerrou } = await import('./dist/src/embarque/verrou.js');
      try { prendreVerrou(${JSON.stringify(fichier)}); console.log('pris'); } catch { console.log('occupe'); }
      process.stdin.resume();`;
    const enfants = Array.from({ length: 6 }, () =>
      spawn(process.execPath, ['--input-type=module', '-e', code]),
    );
    const mots = await Promise.all(
      enfants.map(async (enfant) => String((await once(enfant.stdout, 'data'))[0]).trim()),
    );
    for (const enfant of enfants) enfant.stdin.end();
    await Promise.all(enfants.map((enfant) => once(enfant, 'exit')));
    expect(mots.filter((mot) => mot === 'pris')).toHaveLength(1);
  });
});
