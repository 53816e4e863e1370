import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { creerSource, reserve } from '../../src/base/source.js';
import { reconstruire } from '../../src/journal/controle/reconstruire.js';
import { fluxFautifs } from '../../src/journal/controle/reparer.js';
import { BaseIndisponible } from '../../src/journal/erreurs.js';
import type { Demande } from '../../src/journal/porte.js';
import type { PortePostgresql } from '../../src/journal/porte-postgresql.js';
import { pilote } from '../domaine/soutien/gestes.js';
import { jusqua } from '../soutien/attente.js';
import { accepte, demande, Journal, note, ouverture } from './soutien/journal.js';
import { Mandataire } from '../soutien/mandataire.js';

const DOSSIERS = ['a', 'b', 'c', 'd', 'e'];

describe('R8.2 — quand la base flanche', () => {
  let journal: Journal;
  let porte: PortePostgresql;
  beforeEach(async () => {
    journal = await Journal.ouvrir();
    porte = await journal.porteAmorcee();
    for (const id of DOSSIERS) accepte(await porte.executer(demande(ouverture(id))));
  });
  afterEach(() => journal.fermer());

  /** Tries again while the base does not answer, as a client does on a 503. */
  async function insister(tenter: () => Promise<void>): Promise<void> {
    await jusqua('la base répond', async () => {
      try {
        await tenter();
        return true;
      } catch (erreur) {
        if (erreur instanceof BaseIndisponible) return false;
        throw erreur;
      }
    });
  }
  /** The same command, with the same key, until it is acknowledged. */
  const envoyer = (commande: Demande): Promise<void> =>
    insister(async () => {
      accepte(await porte.executer(commande));
    });

  it('connections killed under load: every acknowledged act exactly once, versions without gap, views equal', async () => {
    let fini = false;
    let tuees = 0;
    const tueur = (async () => {
      while (!fini) {
        const { length } = await journal.lignes(
          `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
           WHERE datname = current_database() AND pid <> pg_backend_pid() AND state <> 'idle'`,
        );
        tuees += length;
      }
    })();
    const commandes = Array.from({ length: 150 }, (_, i) =>
      demande(note(DOSSIERS[i % 5] ?? 'a', pilote, `note ${i}`)),
    );
    await Promise.all(commandes.map(envoyer));
    fini = true;
    await tueur;
    expect(tuees).toBeGreaterThan(0);
    for (const id of DOSSIERS) {
      let evenements: Awaited<ReturnType<typeof porte.lireFlux>> = [];
      await insister(async () => {
        evenements = await porte.lireFlux('dossier', id);
      });
      expect(evenements.map((e) => e.version)).toEqual(Array.from({ length: 31 }, (_, i) => i + 1));
      expect(new Set(evenements.map((e) => JSON.stringify(e.personnel))).size).toBe(31);
    }
    expect(fluxFautifs(await reconstruire(journal.client, journal.coffre))).toEqual([]);
  });

  it('a base that is gone says so, then serves again without a restart', async () => {
    const mandataire = new Mandataire(new URL(journal.url));
    const source = await creerSource(await mandataire.ouvrir(), {
      chemin: 'porte',
      connexions: 4,
    }).initialize();
    porte = await journal.porte({ reserve: reserve(source) });
    accepte(await porte.executer(demande(note('a', pilote))));
    await mandataire.couper();
    await expect(porte.executer(demande(note('a', pilote)))).rejects.toBeInstanceOf(BaseIndisponible);
    await expect(porte.lireEtat('dossier', 'a')).rejects.toBeInstanceOf(BaseIndisponible);
    await expect(porte.accuser('a', 1)).rejects.toBeInstanceOf(BaseIndisponible);
    await mandataire.ouvrir();
    await envoyer(demande(note('a', pilote)));
    expect((await porte.lireFlux('dossier', 'a')).map((e) => e.version)).toEqual([1, 2, 3]);
    await source.destroy();
    await mandataire.couper();
  });

  it('a text that PostgreSQL cannot keep is refused as invalid, and not its neighbours', async () => {
    const mauvaise = demande(ouverture('nul', { reference: 'a\u0000b' }));
    const bonnes = ['f', 'g', 'h'].map((id) => demande(ouverture(id)));
    const [refusee, ...reponses] = await Promise.all([mauvaise, ...bonnes].map((d) => porte.executer(d)));
    expect(refusee).toMatchObject({ ok: false, refus: { nature: 'invalide' } });
    for (const r of reponses) expect(accepte(r).version).toBe(1);
  });
});
