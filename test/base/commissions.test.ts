import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Commissions1760000000013 } from '../../src/base/migrations/1760000000013-commissions.js';
import { creerSource } from '../../src/base/source.js';
import { ajouterMois, dateCayenne } from '../../src/domaine/noyau/instants.js';
import { reconstruire } from '../../src/journal/controle/reconstruire.js';
import { fluxFautifs } from '../../src/journal/controle/reparer.js';
import { pilote } from '../domaine/soutien/gestes.js';
import { accepte, demande, Journal, ouverture } from '../journal/soutien/journal.js';

describe('les séances d’une base en service', () => {
  let journal: Journal;
  beforeAll(async () => {
    journal = await Journal.ouvrir();
    const porte = await journal.porteAmorcee();
    for (const id of ['a', 'b'])
      accepte(await porte.executer({ ...demande(ouverture(id)), survenuLe: '2026-02-02T13:00:00.000Z' }));
    const agir = async (acte: string, corps: object) =>
      accepte(await porte.executer(demande({ agregat: 'commission', id: 'c', acte, corps, acteur: pilote })));
    const le = ajouterMois(dateCayenne(new Date().toISOString()), 1);
    await agir('ConvoquerCommission', { nature: 'cas-specifiques', le, membres: [] });
    for (const dossier of ['b', 'a'])
      await agir('InscrireDossier', { dossier, saisine: 'situation-bloquee' });
  });
  afterAll(() => journal.fermer());

  it('R4.41 the migration gives each session its state and its lines, as the journal says', async () => {
    const source = await creerSource(journal.url, { connexions: 1 }).initialize();
    const ordre = source.createQueryRunner();
    const migration = new Commissions1760000000013();
    await migration.down(ordre);
    await migration.up(ordre);
    await source.destroy();
    expect(fluxFautifs(await reconstruire(journal.client, journal.coffre))).toEqual([]);
    expect(
      await journal.lignes('SELECT dossier_id, rang, statut FROM vues.ligne_commission ORDER BY rang'),
    ).toEqual([
      { dossier_id: 'b', rang: 1, statut: 'preparee' },
      { dossier_id: 'a', rang: 2, statut: 'preparee' },
    ]);
  });
});
