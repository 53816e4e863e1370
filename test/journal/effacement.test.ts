import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { reconstruire } from '../../src/journal/controle/reconstruire.js';
import { fluxFautifs } from '../../src/journal/controle/reparer.js';
import { verifierChaines } from '../../src/journal/controle/verifier.js';
import type { DemandeEffacement } from '../../src/journal/porte.js';
import type { PortePostgresql } from '../../src/journal/porte-postgresql.js';
import { pilote, referent } from '../domaine/soutien/gestes.js';
import { accepte, demande, Journal, note, ouverture } from './soutien/journal.js';

describe('R8.4 — détruire une clé efface un ménage', () => {
  let journal: Journal;
  let porte: PortePostgresql;
  const MOTIF = 'Fin de la durée de conservation';
  const effacement = (dossier: string, plus: Partial<DemandeEffacement> = {}) =>
    porte.effacer({
      ...{ dossier, motif: MOTIF, acteur: pilote, correlation: 'essai', cle: randomUUID() },
      ...plus,
    });

  beforeAll(async () => {
    journal = await Journal.ouvrir();
    porte = await journal.porteAmorcee();
    for (const id of ['a', 'b']) {
      accepte(await porte.executer(demande(ouverture(id))));
      accepte(await porte.executer(demande(note(id, referent, 'secret'))));
    }
  });
  afterAll(() => journal.fermer());

  it('the key, the clear columns and the outbox lines are gone; the events and the count of dossiers stay', async () => {
    const avant = await journal.lignes(
      `SELECT empreinte FROM journal.evenement WHERE flux_id = 'a' ORDER BY version`,
    );
    expect(accepte(await effacement('a'))).toMatchObject({
      version: 4,
      evenements: [{ type: 'MenageEfface', version: 4 }],
    });
    expect(await journal.lignes(`SELECT objet FROM coffre.cle`)).toEqual([{ objet: 'b' }]);
    expect(await journal.lignes(`SELECT dossier_id FROM personnel.menage`)).toEqual([{ dossier_id: 'b' }]);
    expect(await journal.lignes(`SELECT id, purge FROM vues.dossier ORDER BY id`)).toEqual([
      { id: 'a', purge: true },
      { id: 'b', purge: false },
    ]);
    const apres = await journal.lignes(
      `SELECT empreinte FROM journal.evenement WHERE flux_id = 'a' ORDER BY version`,
    );
    expect(apres.slice(0, 3)).toEqual(avant);
    const sorties = await journal.lignes<{ contenu: string }>(
      `SELECT contenu FROM journal.sortie WHERE objet = 'a'`,
    );
    expect(sorties.map((s) => (JSON.parse(s.contenu) as { version: number }).version)).toEqual([4]);
  });

  it('its history is still told, without anything personal', async () => {
    const evenements = await porte.lireFlux('dossier', 'a');
    expect(evenements.map((e) => e.type)).toEqual([
      'DossierOuvert',
      'ReferentDesigne',
      'NoteAjoutee',
      'MenageEfface',
    ]);
    expect(JSON.stringify(evenements)).not.toMatch(/Canarivoire|secret|personnel/);
    expect(await porte.lireEtat('dossier', 'a')).toMatchObject({
      etat: { purge: true, menage: null },
      version: 4,
    });
    expect((await porte.lireFlux('dossier', 'b'))[2]).toMatchObject({ personnel: { note: 'secret' } });
  });

  it('R0.9 — it receives no act any more, and is not erased twice', async () => {
    expect(await porte.executer(demande(note('a', referent)))).toMatchObject({
      ok: false,
      refus: { regle: 'R0.9', nature: 'efface' },
    });
    expect(await effacement('a')).toMatchObject({
      ok: false,
      refus: { regle: 'R0.9', nature: 'efface' },
      version: 4,
    });
    expect(await effacement('inconnu')).toMatchObject({ ok: false, refus: { nature: 'absent' } });
  });

  it('R8.2 — the same key and body are answered the same, even after; another body is refused, nobody else is answered', async () => {
    accepte(await porte.executer(demande(ouverture('d'))));
    const cle = 'cle-effacement';
    const premiere = accepte(await effacement('d', { cle, versionAttendue: 1 }));
    expect(accepte(await effacement('d', { cle, versionAttendue: 1 }))).toEqual({ ...premiere, rejeu: true });
    expect(await effacement('d', { cle, motif: 'Autre motif' })).toMatchObject({
      refus: { regle: 'R8.2', nature: 'invalide' },
    });
    expect(await effacement('b', { cle })).toMatchObject({ refus: { regle: 'R8.2', nature: 'invalide' } });
    expect(await effacement('d', { cle, acteur: { ...pilote, id: 'autre' } })).toMatchObject({
      refus: { regle: 'R0.9', nature: 'efface' },
    });
    expect(await effacement('b', { versionAttendue: 9 })).toMatchObject({ refus: { nature: 'perime' } });
    expect(await journal.lignes(`SELECT objet FROM coffre.cle ORDER BY objet`)).toEqual([{ objet: 'b' }]);
  });

  it('R8.2 — ten at once with one key erase once and are answered alike', async () => {
    accepte(await porte.executer(demande(ouverture('e'))));
    const autre = await journal.porte();
    const demandee = { motif: MOTIF, dossier: 'e', acteur: pilote, correlation: 'essai', cle: 'dix' };
    const reponses = await Promise.all(
      Array.from({ length: 10 }, (_, i) => (i % 2 ? porte : autre).effacer(demandee)),
    );
    expect(reponses.map(accepte).filter((r) => !r.rejeu)).toHaveLength(1);
    expect(new Set(reponses.map((r) => accepte(r).version)).size).toBe(1);
  });

  it('chains hold and the read models are equal to the journal', async () => {
    expect((await verifierChaines(journal.client)).ruptures).toEqual([]);
    expect(fluxFautifs(await reconstruire(journal.client, journal.coffre))).toEqual([]);
  });

  it('erasing among writers loses nothing: what is acknowledged is there, and nothing personal is left', async () => {
    accepte(await porte.executer(demande(ouverture('c'))));
    const autre = await journal.porte();
    const notes = Array.from({ length: 20 }, () => autre.executer(demande(note('c', pilote))));
    const [efface, ...resultats] = await Promise.all([effacement('c'), ...notes]);
    accepte(efface);
    for (const r of resultats) if (!r.ok) expect(r.refus.regle).toBe('R0.9');
    const evenements = await porte.lireFlux('dossier', 'c');
    expect(evenements.filter((e) => e.type === 'NoteAjoutee')).toHaveLength(
      resultats.filter((r) => r.ok).length,
    );
    expect(evenements.at(-1)).toMatchObject({ type: 'MenageEfface' });
    expect(fluxFautifs(await reconstruire(journal.client, journal.coffre))).toEqual([]);
  });
});
