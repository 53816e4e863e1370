import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { executer } from '../../src/embarque/executer.js';
import { RACINE } from '../../src/embarque/racine.js';
import { accepte, demande, Journal, MAITRE, ouverture } from './soutien/journal.js';

describe('npm run journal, npm run vues', () => {
  let journal: Journal;
  beforeAll(async () => {
    journal = await Journal.ouvrir();
    const porte = await journal.porteAmorcee();
    for (const id of ['a', 'b']) accepte(await porte.executer(demande(ouverture(id))));
  });
  afterAll(() => journal.fermer());

  const lancer = (commande: string, args: string[], env: Record<string, string> = {}) =>
    executer(process.execPath, [join(RACINE, 'dist/src/commandes', `${commande}.js`), ...args], {
      env: { PATH: process.env['PATH'], DATABASE_URL: journal.url, RELOGEMENT_CLE_MAITRE: MAITRE, ...env },
      delaiMs: 30_000,
    });

  it('an untouched base is verified and equal', async () => {
    const chaines = await lancer('journal', ['verifier', '--json']);
    expect(chaines.code).toBe(0);
    expect(JSON.parse(chaines.sortie)).toMatchObject({ verifie: true, flux: 4, evenements: 6, ruptures: [] });
    const vues = await lancer('vues', ['reconstruire']);
    expect(vues).toMatchObject({
      code: 0,
      sortie: expect.stringMatching(/vues\.dossier +2 lignes, 0 différence/),
    });
  });

  it('R8.3 — a flipped byte is named and ends with code 1', async () => {
    await journal.lignes('BEGIN');
    await journal.lignes('ALTER TABLE journal.evenement DISABLE TRIGGER ALL');
    await journal.lignes(`UPDATE journal.evenement SET auteur = 'x' WHERE flux_id = 'b'`);
    await journal.lignes('COMMIT');
    const chaines = await lancer('journal', ['verifier']);
    expect(chaines).toMatchObject({
      code: 1,
      sortie: expect.stringContaining('dossier/b, n° 1 : empreinte différente'),
    });
  });

  it('a difference is named and ends with code 1; applied, it is gone', async () => {
    await journal.lignes(`UPDATE vues.dossier SET niveau = 3 WHERE id = 'a'`);
    const trouve = await lancer('vues', ['reconstruire']);
    expect(trouve).toMatchObject({ code: 1, sortie: expect.stringContaining('a : niveau') });
    const repare = await lancer('vues', ['reconstruire', '--appliquer', '--json']);
    expect(repare.code).toBe(0);
    expect(JSON.parse(repare.sortie)).toMatchObject({ egal: false, repare: true });
    expect((await lancer('vues', ['reconstruire'])).code).toBe(0);
  });

  it('what cannot be done is said in one French line, and changes nothing', async () => {
    const avant = await journal.lignes('SELECT * FROM vues.dossier ORDER BY id');
    const cas: [string, string[], Record<string, string>, RegExp][] = [
      ['vues', ['reconstruire', '--appliquer'], { RELOGEMENT_CLE_MAITRE: 'autre' }, /RELOGEMENT_CLE_MAITRE/],
      ['vues', ['refaire'], {}, /Emploi : npm run vues/],
      ['journal', [], {}, /Emploi : npm run journal/],
      ['journal', ['verifier'], { DATABASE_URL: '', DONNEES: '/nulle/part' }, /\/nulle\/part n’existe pas/],
    ];
    for (const [commande, args, env, motif] of cas) {
      const { code, erreurs } = await lancer(commande, args, env);
      expect({ code, erreurs }).toMatchObject({ code: 1, erreurs: expect.stringMatching(motif) });
    }
    expect(await journal.lignes('SELECT * FROM vues.dossier ORDER BY id')).toEqual(avant);
  });
});
