import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { demande, accepte, Journal, ouverture } from './soutien/journal.js';

describe('R8.1 — la base elle-même refuse de réécrire le journal', () => {
  let journal: Journal;
  beforeAll(async () => {
    journal = await Journal.ouvrir();
    const porte = await journal.porteAmorcee();
    accepte(await porte.executer(demande(ouverture('a'))));
  });
  afterAll(() => journal.fermer());

  const ORDRES = [
    `UPDATE journal.evenement SET type = 'X'`,
    `DELETE FROM journal.evenement WHERE agregat = 'dossier'`,
    'TRUNCATE journal.evenement',
    'TRUNCATE journal.evenement CASCADE',
    `INSERT INTO journal.evenement OVERRIDING SYSTEM VALUE SELECT * FROM journal.evenement ON CONFLICT (agregat, flux_id, version) DO UPDATE SET type = 'X'`,
    `MERGE INTO journal.evenement e USING (SELECT 1) s ON true WHEN MATCHED THEN DELETE`,
  ];

  it.each(ORDRES)('%s', async (ordre) => {
    const avant = await journal.lignes('SELECT * FROM journal.evenement ORDER BY position');
    await expect(journal.lignes(ordre)).rejects.toThrow(/ne se réécrit pas/);
    await journal.lignes('SET session_replication_role = replica');
    await expect(journal.lignes(ordre)).rejects.toThrow(/ne se réécrit pas/);
    await journal.lignes('SET session_replication_role = DEFAULT');
    expect(await journal.lignes('SELECT * FROM journal.evenement ORDER BY position')).toEqual(avant);
    expect(avant).toHaveLength(5);
  });
});
