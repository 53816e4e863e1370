import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { MemesNoms1760000000061 } from '../../src/base/migrations/1760000000061-memes-noms.js';
import { creerSource } from '../../src/base/source.js';
import { pilote } from '../domaine/soutien/gestes.js';
import { accepte, demande, Journal } from '../journal/soutien/journal.js';

describe('R0.87 des codes qui étaient déjà deux', () => {
  let journal: Journal;
  beforeAll(async () => {
    journal = await Journal.ouvrir();
  });
  afterAll(() => journal.fermer());

  it('a base that holds two of them is migrated, goes on with both, and takes no third', async () => {
    const porte = await journal.porteAmorcee();
    const declarer = (code: string) =>
      porte.executer(
        demande({
          ...{ agregat: 'operation', id: code, acte: 'DeclarerOperation', acteur: pilote },
          corps: { code, programme: 'LHI', nom: code, communes: ['Cayenne'] },
        }),
      );
    const definir = (id: string) =>
      porte.executer(
        demande({
          ...{ agregat: 'operation', id, acte: 'DefinirProjet', acteur: pilote },
          corps: { definiLe: '2026-02-02' },
        }),
      );
    const source = await creerSource(journal.url, { connexions: 1 }).initialize();
    const ordre = source.createQueryRunner();
    const migration = new MemesNoms1760000000061();
    await migration.down(ordre);
    accepte(await declarer('roura'));
    await ordre.query(
      `INSERT INTO journal.flux SELECT agregat, 'ROURA', version, etat, forme, empreinte, maj, attendue
        FROM journal.flux WHERE agregat = 'operation' AND id = 'roura'`,
    );
    await migration.up(ordre);
    await source.destroy();
    for (const id of ['roura', 'ROURA']) accepte(await definir(id));
    expect(await declarer('Roura')).toMatchObject({
      ok: false,
      refus: { regle: 'R0.87', nature: 'conflit', champ: 'code' },
    });
  });
});
