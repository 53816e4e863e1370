import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Comptes } from '../../src/identite/comptes.js';
import { estRefus } from '../../src/domaine/noyau/refus.js';
import { reconstruire } from '../../src/journal/controle/reconstruire.js';
import { fluxFautifs, reparer } from '../../src/journal/controle/reparer.js';
import { verifierChaines } from '../../src/journal/controle/verifier.js';
import {
  autreReferent,
  bailleur,
  charte,
  DEBUT,
  logement,
  operation,
  ouverture as ouvrir,
  pilote,
  type Recit,
  referent,
} from '../domaine/soutien/gestes.js';
import { avancerAuSeuil, coups, DOSSIERS, jouerCoups } from '../domaine/soutien/hasard.js';
import { Monde, type Geste } from '../domaine/soutien/monde.js';
import { accepte, demande, Journal, ouverture } from './soutien/journal.js';

interface Joue {
  readonly geste: Geste;
  readonly le: string;
  readonly refuse: boolean;
}

/** A world that remembers what was done in it, and when. */
class MondeNote extends Monde {
  readonly joues: Joue[] = [];
  override faire(geste: Geste): ReturnType<Monde['faire']> {
    const fait = super.faire(geste);
    this.joues.push({ geste, le: this.maintenant, refuse: estRefus(fait) });
    return fait;
  }
}

function mondeDeDepart(): MondeNote {
  const monde = new MondeNote(DEBUT);
  const jouer = (recit: Recit, id?: string) => {
    const geste = typeof recit === 'function' ? recit(monde) : recit;
    if (geste) monde.faire(id ? { ...geste, id } : geste);
  };
  const autre = { ...bailleur, organisation: 'simko' };
  [...charte, operation('2026-02-02'), logement('l-1'), logement('l-2', { surface: 30 })].forEach((r) =>
    jouer(r),
  );
  [logement('t-1', { nature: 'transitoire' }), logement('m-1', {}, autre)].forEach((r) => jouer(r));
  for (const id of DOSSIERS) jouer(ouvrir({ reference: id, souhaits: { accepteTransitoire: true } }), id);
  avancerAuSeuil(monde);
  return monde;
}

describe('les vues se refont d’après le journal', () => {
  it('the door stores what the pure domain decides, and the read models are equal to it, whatever people do', async () => {
    await fc.assert(
      fc.asyncProperty(coups(60), async (suite) => {
        const monde = mondeDeDepart();
        jouerCoups(monde, suite, () => undefined);
        const journal = await Journal.ouvrir();
        try {
          const comptes = new Comptes(journal.client);
          for (const personne of [referent, autreReferent, pilote])
            await comptes.inscrire(personne, personne.id);
          let maintenant = DEBUT;
          const porte = await journal.porte({ horloge: () => maintenant });
          for (const { geste, le, refuse } of monde.joues) {
            maintenant = le;
            expect({ acte: geste.acte, ok: (await porte.executer(demande(geste))).ok }).toEqual({
              acte: geste.acte,
              ok: !refuse,
            });
          }
          for (const id of DOSSIERS) {
            const { etat, version } = monde.lire('dossier', id);
            expect(await porte.lireEtat('dossier', id)).toEqual({
              etat: JSON.parse(JSON.stringify(etat)) as unknown,
              version,
            });
          }
          expect(fluxFautifs(await reconstruire(journal.client, journal.coffre))).toEqual([]);
          expect((await verifierChaines(journal.client)).ruptures).toEqual([]);
        } finally {
          await journal.fermer();
        }
      }),
      // A walk is told as it failed: replaying shorter ones on a database each would outlast the test.
      { numRuns: 6, endOnFailure: true },
    );
  });

  describe('et disent ce qui diffère', () => {
    let journal: Journal;
    beforeAll(async () => {
      journal = await Journal.ouvrir();
      const porte = await journal.porteAmorcee();
      for (const id of ['a', 'b', 'c']) accepte(await porte.executer(demande(ouverture(id))));
      const corps = { etape: 'concertation', occurrence: 1 };
      accepte(
        await porte.executer(
          demande({ agregat: 'dossier', id: 'a', acte: 'OuvrirEtape', corps, acteur: { type: 'procedure' } }),
        ),
      );
    });
    afterAll(() => journal.fermer());

    const ALTERATIONS: [string, string, { table: string; cle: string; colonnes: string[] }][] = [
      [
        'an altered row',
        `UPDATE vues.dossier SET etape = 'suivi', niveau = 2 WHERE id = 'b'`,
        { table: 'vues.dossier', cle: 'b', colonnes: ['etape', 'niveau'] },
      ],
      [
        'an altered date',
        `UPDATE vues.tache SET echeance = echeance + interval '1 day' WHERE id = 'a.informer-menage-1'`,
        { table: 'vues.tache', cle: 'a.informer-menage-1', colonnes: ['echeance'] },
      ],
      [
        'a missing row',
        `DELETE FROM personnel.menage WHERE dossier_id = 'c'`,
        { table: 'personnel.menage', cle: 'c', colonnes: ['absente'] },
      ],
      [
        'a row of no stream',
        `INSERT INTO vues.organisation (id, code, nom, type, version) VALUES ('z', 'z', 'Z', 'bailleur', 1)`,
        { table: 'vues.organisation', cle: 'z', colonnes: ['en trop'] },
      ],
      [
        'an altered state',
        `UPDATE journal.flux SET etat = set_byte(etat, 60, get_byte(etat, 60) # 1) WHERE id = 'a'`,
        { table: 'journal.flux', cle: 'dossier/a', colonnes: ['etat'] },
      ],
    ];

    it.each(ALTERATIONS)('%s', async (_nom, sql, attendu) => {
      await journal.lignes(sql);
      const { tables } = await reconstruire(journal.client, journal.coffre);
      const trouve = tables.flatMap(({ table, differences }) =>
        differences.map(({ cle, colonnes }) => ({ table, cle, colonnes })),
      );
      expect(trouve).toEqual([attendu]);
      for (const adresse of fluxFautifs(await reconstruire(journal.client, journal.coffre))) {
        await reparer(journal.client, journal.coffre, adresse);
      }
      expect(fluxFautifs(await reconstruire(journal.client, journal.coffre))).toEqual([]);
    });

    it('a state of an older shape is folded again at the next act', async () => {
      await journal.lignes(`UPDATE journal.flux SET forme = 0, etat = '\\x0000'::bytea WHERE id = 'a'`);
      expect(fluxFautifs(await reconstruire(journal.client, journal.coffre))).toEqual([]);
      const porte = await journal.porte();
      expect(await porte.lireEtat('dossier', 'a')).toMatchObject({
        version: 3,
        etat: { reference: 'LHI-a' },
      });
    });
  });
});
