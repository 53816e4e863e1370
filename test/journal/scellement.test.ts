import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ecrireEtat, lireEtat } from '../../src/journal/etats.js';
import { desceller, sceller } from '../../src/journal/scellement.js';
import { pilote, referent } from '../domaine/soutien/gestes.js';
import { accepte, demande, Journal, note, ouverture } from './soutien/journal.js';

describe('R8.4 — ce qui est personnel est scellé dès le premier événement', () => {
  const octets = fc.uint8Array({ maxLength: 200 }).map((o) => Buffer.from(o));

  it('what is sealed opens again, with its key and its binding only', () => {
    fc.assert(
      fc.property(octets, fc.string(), fc.string(), (clair, lien, autre) => {
        const cle = randomBytes(32);
        const scelle = sceller(cle, clair, lien);
        expect(desceller(cle, scelle, lien)).toEqual(clair);
        expect(() => desceller(randomBytes(32), scelle, lien)).toThrow();
        if (autre !== lien) expect(() => desceller(cle, scelle, autre)).toThrow();
      }),
    );
  });

  it('no byte can be changed', () => {
    fc.assert(
      fc.property(octets, fc.nat(), fc.integer({ min: 1, max: 255 }), (clair, place, masque) => {
        const cle = randomBytes(32);
        const scelle = sceller(cle, clair, 'lien');
        const i = place % scelle.length;
        scelle[i] = (scelle[i] ?? 0) ^ masque;
        expect(() => desceller(cle, scelle, 'lien')).toThrow();
      }),
    );
  });

  it('a folded state is read back whole, sealed, and compressed when long; without its key it says nothing', () => {
    const cle = { id: 'c', octets: randomBytes(32) };
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 40 }), { maxLength: 200 }), (mots) => {
        const octets = ecrireEtat({ mots }, 'a', 3, cle);
        expect(lireEtat(octets, 'a', 3, cle)).toEqual({ mots });
        expect(lireEtat(octets, 'a', 3, null)).toBeNull();
        expect(() => lireEtat(octets, 'a', 4, cle)).toThrow();
      }),
    );
    expect(ecrireEtat({ mots: 'canari '.repeat(1_000) }, 'a', 3, cle).length).toBeLessThan(1_000);
  });

  describe('dans la base', () => {
    let journal: Journal;
    beforeAll(async () => {
      journal = await Journal.ouvrir();
      const porte = await journal.porteAmorcee();
      for (const id of ['a', 'b']) accepte(await porte.executer(demande(ouverture(id))));
      const informer = { moyen: 'telephone', par: 'référent', langue: 'canarilangue', note: 'canarinote' };
      accepte(
        await porte.executer(
          demande({ agregat: 'dossier', id: 'a', acte: 'InformerMenage', acteur: referent, corps: informer }),
        ),
      );
      accepte(await porte.executer(demande(note('a', pilote, 'canaritexte'))));
    });
    afterAll(() => journal.fermer());

    it('no personal word is in clear outside the schema personnel, in any table, as text or bytes', async () => {
      const tables = await journal.lignes<{ nom: string; schema: string }>(
        `SELECT format('%I.%I', schemaname, tablename) AS nom, schemaname AS schema FROM pg_tables
         WHERE schemaname NOT IN ('pg_catalog', 'information_schema')`,
      );
      const mots = [
        'Canarivoire',
        'Élodie',
        '0694123456',
        'canarilusitain',
        '1234.5',
        'canarilangue',
        'canarinote',
        'canaritexte',
      ];
      const motifs = mots.flatMap((m) => [
        m,
        Buffer.from(m).toString('hex'),
        Buffer.from(m).toString('base64').slice(2, -4),
      ]);
      const trouve: string[] = [];
      for (const { nom, schema } of tables) {
        const [{ tout } = { tout: '' }] = await journal.lignes<{ tout: string | null }>(
          `SELECT string_agg(t::text, ' ') AS tout FROM ${nom} t`,
        );
        if (motifs.some((m) => m.length > 3 && tout?.includes(m))) trouve.push(schema);
      }
      expect(tables.map((t) => t.nom)).toEqual(
        expect.arrayContaining(['journal.evenement', 'journal.flux', 'vues.dossier']),
      );
      expect(new Set(trouve)).toEqual(new Set(['personnel']));
    });

    it('a sealed field moved to another dossier, event or field does not open', async () => {
      const porte = await journal.porte();
      await journal.lignes('ALTER TABLE journal.evenement DISABLE TRIGGER ALL');
      await journal.lignes(
        `UPDATE journal.evenement e SET contenu = o.contenu FROM journal.evenement o
         WHERE e.flux_id = 'b' AND e.version = 1 AND o.flux_id = 'a' AND o.version = 1`,
      );
      await expect(porte.lireFlux('dossier', 'b')).rejects.toThrow();
      await journal.lignes(
        `UPDATE journal.evenement SET contenu = replace(replace(contenu, '"langue"', '"x"'), '"note"', '"langue"')
         WHERE flux_id = 'a' AND type = 'MenageInforme'`,
      );
      await expect(porte.lireFlux('dossier', 'a')).rejects.toThrow();
    });

    it('a state moved to another version does not open', async () => {
      const porte = await journal.porte();
      await journal.lignes(`UPDATE journal.flux SET version = version + 1 WHERE id = 'a'`);
      await expect(porte.lireEtat('dossier', 'a')).rejects.toThrow();
    });

    it('another master key opens nothing, and says so', async () => {
      const porte = await journal.porte({ cleMaitre: randomBytes(32) });
      await expect(porte.lireEtat('dossier', 'b')).rejects.toThrow(/RELOGEMENT_CLE_MAITRE/);
    });
  });
});
