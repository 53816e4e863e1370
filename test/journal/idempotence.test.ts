import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { PortePostgresql } from '../../src/journal/porte-postgresql.js';
import { PROCEDURE_ACTEUR } from '../../src/domaine/noyau/acteur.js';
import { autreReferent, pilote, referent } from '../domaine/soutien/gestes.js';
import { accepte, demande, Journal, note, ouverture } from './soutien/journal.js';

describe('R8.2 — une commande est idempotente', () => {
  let journal: Journal;
  let porte: PortePostgresql;
  beforeAll(async () => {
    journal = await Journal.ouvrir();
    porte = await journal.porteAmorcee();
  });
  afterAll(() => journal.fermer());

  const nombre = async (id: string) =>
    (await journal.lignes(`SELECT 1 FROM journal.evenement WHERE agregat = 'dossier' AND flux_id = $1`, id))
      .length;

  it('same key, same body: the stored answer, and no second event', async () => {
    const commande = demande(ouverture('a'));
    const premiere = accepte(await porte.executer(commande));
    accepte(await porte.executer(demande(note('a', pilote))));
    const seconde = accepte(await porte.executer({ ...commande, correlation: 'autre' }));
    expect(seconde).toEqual({ ...premiere, rejeu: true });
    expect(await nombre('a')).toBe(2);
  });

  it('the order of the fields of the body does not make another body', async () => {
    const corps = { reference: 'ordre', ...demande(ouverture('b')).corps };
    const commande = demande({ ...ouverture('b'), corps });
    accepte(await porte.executer(commande));
    const inverse = Object.fromEntries(Object.entries(corps).reverse());
    expect(accepte(await porte.executer({ ...commande, corps: inverse }))).toMatchObject({
      version: 1,
      rejeu: true,
    });
  });

  it('same key, other body, act, stream or date: refused as invalid, nothing written', async () => {
    accepte(await porte.executer(demande(ouverture('c'))));
    const commande = demande({ ...note('c', pilote), cle: 'cle-c' });
    accepte(await porte.executer(commande));
    const autres = [
      { ...commande, corps: { note: 'autre' } },
      { ...commande, id: 'b' },
      { ...commande, acte: 'SuspendreHorloge' },
      { ...commande, survenuLe: '2026-02-02T12:00:00.000Z' },
    ];
    for (const autre of autres) {
      expect(await porte.executer(autre)).toMatchObject({
        ok: false,
        refus: { regle: 'R8.2', nature: 'invalide' },
      });
    }
    expect(await nombre('c')).toBe(2);
  });

  it('a key is private to its author', async () => {
    accepte(await porte.executer(demande(ouverture('d'))));
    const cle = 'cle-partagee';
    accepte(await porte.executer(demande({ ...note('d', pilote, 'une'), cle })));
    const reponse = accepte(await porte.executer(demande({ ...note('d', autreReferent, 'deux'), cle })));
    expect(reponse.rejeu).toBe(false);
  });

  it('the same command thirty times at once, through two processes, is executed once', async () => {
    const autre = await journal.porte();
    const commande = demande(ouverture('e'));
    const envois = Array.from({ length: 30 }, (_, i) => (i % 2 ? porte : autre).executer(commande));
    const reponses = (await Promise.all(envois)).map(accepte);
    expect(reponses.filter((r) => !r.rejeu)).toHaveLength(1);
    expect(new Set(reponses.map((r) => JSON.stringify([r.version, r.evenements]))).size).toBe(1);
    expect(await nombre('e')).toBe(1);
  });

  it('a refusal is not stored: the same command may be accepted later', async () => {
    const commande = demande(note('f', pilote));
    expect(await porte.executer(commande)).toMatchObject({ ok: false, refus: { nature: 'absent' } });
    accepte(await porte.executer(demande(ouverture('f'))));
    expect(accepte(await porte.executer(commande))).toMatchObject({ version: 2, rejeu: false });
  });

  it('a decision without events is stored at the present version', async () => {
    accepte(await porte.executer(demande(ouverture('g'))));
    const commande = demande({
      ...{ agregat: 'dossier', id: 'g', acte: 'ConstaterOperationDefinie', acteur: PROCEDURE_ACTEUR },
      ...{ corps: { definiLe: '2026-01-05' }, cle: 'g:1:definie', parCleSeule: true },
    });
    expect(accepte(await porte.executer(commande))).toMatchObject({
      version: 1,
      evenements: [],
      rejeu: false,
    });
    accepte(await porte.executer(demande(note('g', referent))));
    const rejouee = accepte(await porte.executer({ ...commande, corps: { definiLe: '2026-01-06' } }));
    expect(rejouee).toMatchObject({ version: 1, evenements: [], rejeu: true, processus: { version: 3 } });
  });

  it('keeps neither keys nor bodies', async () => {
    const [ligne] = await journal.lignes<{ tout: string }>(
      `SELECT string_agg(c::text, ' ') AS tout FROM journal.commande c`,
    );
    expect(ligne?.tout).not.toMatch(/cle-partagee|Canarivoire|referent:/);
  });
});
