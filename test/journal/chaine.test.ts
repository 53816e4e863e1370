import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { verifierChaines } from '../../src/journal/controle/verifier.js';
import { pilote } from '../domaine/soutien/gestes.js';
import { accepte, demande, Journal, note, ouverture } from './soutien/journal.js';

describe('R8.3 — chaque flux est une chaîne d’empreintes', () => {
  let journal: Journal;
  beforeEach(async () => {
    journal = await Journal.ouvrir();
    const porte = await journal.porteAmorcee();
    for (const id of ['a', 'b']) accepte(await porte.executer(demande(ouverture(id))));
    for (let i = 0; i < 4; i += 1) accepte(await porte.executer(demande(note('a', pilote, `n${i}`))));
  });
  afterEach(() => journal.fermer());

  /** What a superuser who hides something would do. */
  async function falsifier(sql: string): Promise<void> {
    await journal.lignes('ALTER TABLE journal.evenement DISABLE TRIGGER ALL');
    await journal.lignes(sql);
    await journal.lignes('ALTER TABLE journal.evenement ENABLE ALWAYS TRIGGER evenement_immuable');
    await journal.lignes('ALTER TABLE journal.evenement ENABLE ALWAYS TRIGGER evenement_indelebile');
  }

  it('an untouched journal is intact', async () => {
    expect(await verifierChaines(journal.client)).toEqual({ flux: 4, evenements: 10, ruptures: [] });
  });

  const FALSIFICATIONS: [string, string][] = [
    ['contenu', `overlay(contenu placing chr(ascii(substr(contenu, 20, 1)) # 1) from 20 for 1)`],
    ['survenu_le', `survenu_le + interval '1 millisecond'`],
    ['enregistre_le', `enregistre_le - interval '1 millisecond'`],
    ['auteur', `'pilote:autre'`],
    ['type', `'MenageInforme'`],
    ['cause', `'1'`],
    ['correlation', `'x'`],
    ['schema', '2'],
    ['cle_id', 'NULL'],
    ['empreinte', `set_byte(empreinte, 0, get_byte(empreinte, 0) # 1)`],
  ];
  it.each(FALSIFICATIONS)(
    'names the stream and the number of an event whose %s was changed',
    async (colonne, valeur) => {
      await falsifier(
        `UPDATE journal.evenement SET ${colonne} = ${valeur} WHERE flux_id = 'a' AND version = 3`,
      );
      const { ruptures } = await verifierChaines(journal.client);
      expect(ruptures).toEqual([{ flux: 'dossier/a', version: 3, motif: 'empreinte différente' }]);
    },
  );

  it('names an event taken out of the middle', async () => {
    await falsifier(`DELETE FROM journal.evenement WHERE flux_id = 'a' AND version = 2`);
    const { ruptures } = await verifierChaines(journal.client);
    expect(ruptures).toEqual([{ flux: 'dossier/a', version: 2, motif: 'événement manquant' }]);
  });

  it('sees that the last events, or all of them, were taken out', async () => {
    await falsifier(`DELETE FROM journal.evenement WHERE (flux_id = 'a' AND version > 3) OR flux_id = 'b'`);
    const { ruptures } = await verifierChaines(journal.client);
    expect(ruptures).toEqual([
      { flux: 'dossier/a', version: 4, motif: 'la tête annonce 5 événements, il y en a 3' },
      { flux: 'dossier/b', version: 1, motif: 'la tête annonce 1 événements, il y en a 0' },
    ]);
  });

  it('sees two events that changed places', async () => {
    await falsifier(
      `UPDATE journal.evenement e SET contenu = o.contenu FROM journal.evenement o
       WHERE e.flux_id = 'a' AND o.flux_id = 'a' AND (e.version, o.version) IN ((2, 3), (3, 2))`,
    );
    const { ruptures } = await verifierChaines(journal.client);
    expect(ruptures).toEqual([{ flux: 'dossier/a', version: 2, motif: 'empreinte différente' }]);
  });

  it('sees a stream whose head was put back or removed', async () => {
    await journal.lignes(`UPDATE journal.flux SET version = 3 WHERE id = 'a'`);
    await journal.lignes(`DELETE FROM journal.flux WHERE id = 'b'`);
    const { ruptures } = await verifierChaines(journal.client);
    expect(ruptures.map((r) => [r.flux, r.motif])).toEqual([
      ['dossier/a', 'la tête annonce 3 événements, il y en a 5'],
      ['dossier/b', 'tête de flux absente'],
    ]);
  });
});
