import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { File, type Issue, type Travail } from '../../src/journal/file.js';
import type { PortePostgresql } from '../../src/journal/porte-postgresql.js';
import { pilote } from '../domaine/soutien/gestes.js';
import { demande, Journal, note, ouverture } from './soutien/journal.js';

interface Tache extends Travail {
  readonly n: number;
}

describe('la file des commandes', () => {
  it('never has one stream twice at work, keeps the order of each, answers each', async () => {
    const arbitraire = fc.record({
      voies: fc.integer({ min: 1, max: 4 }),
      taille: fc.integer({ min: 1, max: 8 }),
      flux: fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 60 }),
      scheduler: fc.scheduler(),
    });
    await fc.assert(
      fc.asyncProperty(arbitraire, async ({ voies, taille, flux, scheduler }) => {
        const enCours = new Set<string>();
        const faits: Tache[] = [];
        let lots = 0;
        const file = new File<Tache, number>(voies, taille, async (lot) => {
          expect(lot.length).toBeLessThanOrEqual(taille);
          expect((lots += 1)).toBeLessThanOrEqual(voies);
          for (const t of lot) {
            expect(enCours.has(t.flux)).toBe(false);
            enCours.add(t.flux);
          }
          await scheduler.schedule(Promise.resolve());
          for (const t of lot) enCours.delete(t.flux);
          faits.push(...lot);
          lots -= 1;
          return lot.map((t): Issue<number> =>
            t.n % 7 === 3 ? { erreur: new Error(String(t.n)) } : { valeur: t.n },
          );
        });
        const promesses = flux.map((f, n) => file.deposer({ flux: f, n }));
        const reponses = Promise.allSettled(promesses);
        await scheduler.waitFor(reponses);
        for (const [n, r] of (await reponses).entries()) {
          expect(r).toMatchObject(n % 7 === 3 ? { status: 'rejected' } : { status: 'fulfilled', value: n });
        }
        for (const f of ['a', 'b', 'c', 'd']) {
          const rangs = faits.filter((t) => t.flux === f).map((t) => t.n);
          expect(rangs).toEqual([...rangs].sort((x, y) => x - y));
        }
      }),
      { numRuns: 50 },
    );
  });
});

describe('les lots d’un import', () => {
  let journal: Journal;
  let porte: PortePostgresql;
  beforeAll(async () => {
    journal = await Journal.ouvrir();
    porte = await journal.porteAmorcee();
  });
  afterAll(() => journal.fermer());

  it('each command has its own result, whatever happens to its neighbours; sent again, nothing more is opened', async () => {
    const demandes = Array.from({ length: 400 }, (_, i) => demande(ouverture(`d${i}`)));
    const lot = [
      ...demandes,
      demande(ouverture('d3')),
      demande(ouverture('ailleurs', { commune: 'Roura' })),
      demande(ouverture('nul', { reference: '\u0000' })),
      demande(note('d5', pilote)),
      demande(note('absent', pilote)),
    ];
    const resultats = await porte.executerLot(lot);
    expect(resultats.slice(0, 400).every((r) => r.ok)).toBe(true);
    expect(resultats.slice(400)).toMatchObject([
      { ok: false, refus: { regle: 'R0.8' } },
      { ok: false, refus: { regle: 'R0.11', champ: 'commune' } },
      { ok: false, refus: { nature: 'invalide' } },
      { ok: true, reponse: { version: 2 } },
      { ok: false, refus: { nature: 'absent' } },
    ]);
    const encore = await porte.executerLot(demandes);
    expect(encore.map((r) => r.ok && r.reponse.rejeu)).toEqual(Array<boolean>(400).fill(true));
    const [compte] = await journal.lignes<{ n: number }>(
      `SELECT count(*)::int AS n FROM journal.evenement WHERE type = 'DossierOuvert'`,
    );
    expect(compte?.n).toBe(400);
  });

  it('an act that does not exist fails alone', async () => {
    const [mauvaise, bonne] = await Promise.allSettled([
      porte.executer(demande({ ...note('d1', pilote), acte: 'Inexistant' })),
      porte.executer(demande(note('d2', pilote))),
    ]);
    expect(mauvaise).toMatchObject({
      status: 'rejected',
      reason: { message: 'Acte inconnu : dossier/Inexistant' },
    });
    expect(bonne).toMatchObject({ status: 'fulfilled', value: { ok: true } });
  });
});
