import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Changement } from '../../src/journal/porte.js';
import { Signal } from '../../src/journal/signal.js';
import { pilote } from '../domaine/soutien/gestes.js';
import { jusqua } from '../soutien/attente.js';
import { accepte, demande, Journal, note, ouverture } from './soutien/journal.js';

describe('le signal entre processus', () => {
  let journal: Journal;
  let ici: Signal;
  let ailleurs: Signal;
  beforeAll(async () => {
    journal = await Journal.ouvrir();
    [ici, ailleurs] = [new Signal(journal.url), new Signal(journal.url)];
    await ici.ouvrir();
    await ailleurs.ouvrir();
  });
  afterAll(async () => {
    await ici.fermer();
    await ailleurs.fermer();
    await journal.fermer();
  });

  const ecouter = (signal: Signal) => {
    const recus: Changement[] = [];
    return { recus, cesser: signal.abonner((c) => recus.push(c)) };
  };
  const ids = (recus: readonly Changement[]) =>
    new Set(recus.filter((c) => c.agregat === 'dossier').flatMap((c) => c.ids));

  it('what is committed is told here at once, and to the other processes', async () => {
    const porte = await journal.porteAmorcee({ signal: ici });
    const [proche, lointain] = [ecouter(ici), ecouter(ailleurs)];
    const dossiers = Array.from({ length: 250 }, (_, i) => `dossier-${i}`);
    (await porte.executerLot(dossiers.map((id) => demande(ouverture(id))))).forEach(accepte);
    expect(ids(proche.recus)).toEqual(new Set(dossiers));
    await jusqua('tout est entendu ailleurs', () => ids(lointain.recus).size === dossiers.length);
    expect(lointain.recus.some((c) => c.sortie)).toBe(true);
    lointain.recus.length = 0;
    accepte(await porte.executer(demande(note('dossier-1', pilote))));
    await jusqua('la note est entendue ailleurs', () => ids(lointain.recus).size === 1);
    expect(lointain.recus).toEqual([{ agregat: 'dossier', ids: ['dossier-1'], sortie: false }]);
    proche.cesser();
    lointain.cesser();
  });

  it('after a cut it connects again and says that notices may have been lost', async () => {
    const { recus, cesser } = ecouter(ailleurs);
    await journal.lignes(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'relogement-signal' AND datname = current_database()`,
    );
    await jusqua('la reprise est dite', () => recus.some((c) => c.agregat === null));
    await jusqua('on s’entend à nouveau', () => {
      ici.annoncer('dossier', ['apres'], false);
      return ids(recus).has('apres');
    });
    cesser();
  });
});
