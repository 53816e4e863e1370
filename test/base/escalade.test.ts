import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Escalade1760000000008 } from '../../src/base/migrations/1760000000008-escalade.js';
import { creerSource } from '../../src/base/source.js';
import { PROCEDURE_ACTEUR } from '../../src/domaine/noyau/acteur.js';
import { reconstruire } from '../../src/journal/controle/reconstruire.js';
import { fluxFautifs } from '../../src/journal/controle/reparer.js';
import { accepte, demande, Journal, ouverture } from '../journal/soutien/journal.js';

describe('depuis quand une tâche est escaladée', () => {
  let journal: Journal;
  beforeAll(async () => {
    journal = await Journal.ouvrir();
    const porte = await journal.porteAmorcee();
    const procedure = async (id: string, acte: string, corps: object) =>
      accepte(
        await porte.executer(demande({ agregat: 'dossier', id, acte, corps, acteur: PROCEDURE_ACTEUR })),
      );
    for (const id of ['a', 'b']) {
      accepte(await porte.executer({ ...demande(ouverture(id)), survenuLe: '2026-02-02T13:00:00.000Z' }));
      await procedure(id, 'OuvrirEtape', { etape: 'concertation', occurrence: 1 });
    }
    const tache = (await porte.lireEtat('dossier', 'b'))?.etat.taches[0];
    for (const { rang, le } of tache?.echelle ?? []) {
      const acte = { rappel: 'RappelerTache', retard: 'ConstaterRetard', escalade: 'EscaladerTache' }[
        rang.split('-')[0] ?? ''
      ];
      await procedure('b', acte ?? '', { tache: tache?.id, rang, le });
    }
  });
  afterAll(() => journal.fermer());

  it('the migration gives the tasks of a base in service what the journal says of them', async () => {
    const source = await creerSource(journal.url, { connexions: 1 }).initialize();
    const ordre = source.createQueryRunner();
    const migration = new Escalade1760000000008();
    await migration.down(ordre);
    await migration.up(ordre);
    await source.destroy();
    expect(fluxFautifs(await reconstruire(journal.client, journal.coffre))).toEqual([]);
    const vues = await journal.lignes(
      'SELECT dossier_id, escalade_vers, escalade_depuis IS NOT NULL AS datee FROM vues.tache ORDER BY id',
    );
    expect(vues).toEqual([
      { dossier_id: 'a', escalade_vers: null, datee: false },
      { dossier_id: 'b', escalade_vers: 'commission', datee: true },
    ]);
  });
});
