import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { PortePostgresql } from '../../src/journal/porte-postgresql.js';
import { bailleur, LOGEMENT, pilote } from '../domaine/soutien/gestes.js';
import { accepte, demande, Journal, note, ouverture, type GesteDemande } from './soutien/journal.js';
import { enqueteComplete } from '../soutien/enquete-complete.js';

const gestePilote = (id: string, acte: string, corps: object): GesteDemande => ({
  ...{ agregat: 'dossier', id, acte, corps, acteur: pilote },
});

describe('deux qui écrivent à la fois', () => {
  let journal: Journal;
  let une: PortePostgresql;
  let autre: PortePostgresql;
  beforeAll(async () => {
    journal = await Journal.ouvrir();
    une = await journal.porteAmorcee();
    autre = await journal.porte();
  });
  afterAll(() => journal.fermer());

  it('R8.1 — every act of two processes on one dossier is there once, versions 1..n without gap', async () => {
    accepte(await une.executer(demande(ouverture('a'))));
    const envois = Array.from({ length: 40 }, (_, i) =>
      (i % 2 ? une : autre).executer(demande(note('a', pilote, `n${i}`))),
    );
    const versions = (await Promise.all(envois)).map((r) => accepte(r).version);
    expect([...versions].sort((x, y) => x - y)).toEqual(Array.from({ length: 40 }, (_, i) => i + 2));
    const lignes = await journal.lignes<{ version: number }>(
      `SELECT version FROM journal.evenement WHERE flux_id = 'a' ORDER BY version`,
    );
    expect(lignes.map((l) => l.version)).toEqual(Array.from({ length: 41 }, (_, i) => i + 1));
    const notes = (await une.lireFlux('dossier', 'a')).flatMap((e) =>
      e.personnel && 'note' in e.personnel ? [e.personnel.note] : [],
    );
    expect(new Set(notes).size).toBe(40);
  });

  it('R8.1 — events and head cannot part: the head alone stops a second writer', async () => {
    accepte(await une.executer(demande(ouverture('tete'))));
    await journal.lignes('ALTER TABLE journal.evenement DROP CONSTRAINT evenement_pkey');
    const envois = Array.from({ length: 20 }, (_, i) =>
      (i % 2 ? une : autre).executer(demande(note('tete', pilote, `n${i}`))),
    );
    const versions = (await Promise.all(envois)).map((r) => accepte(r).version);
    await journal.lignes('ALTER TABLE journal.evenement ADD PRIMARY KEY (agregat, flux_id, version)');
    expect(new Set(versions).size).toBe(20);
    expect((await une.lireFlux('dossier', 'tete')).map((e) => e.version)).toEqual(
      Array.from({ length: 21 }, (_, i) => i + 1),
    );
  });

  it('R8.2 — of two acts decided on the same version, one is told that the dossier changed', async () => {
    accepte(await une.executer(demande(ouverture('b'))));
    const envois = [une, autre, une, autre].map((p) =>
      p.executer(demande({ ...note('b', pilote), versionAttendue: 1 })),
    );
    const resultats = await Promise.all(envois);
    expect(resultats.filter((r) => r.ok)).toHaveLength(1);
    for (const r of resultats)
      if (!r.ok) expect(r).toMatchObject({ refus: { regle: 'R8.2', nature: 'perime' }, version: 2 });
  });

  it('R0.8 — of two openings of one dossier, one is refused', async () => {
    const resultats = await Promise.all([une, autre].map((p) => p.executer(demande(ouverture('c')))));
    expect(resultats.filter((r) => r.ok)).toHaveLength(1);
    expect(resultats.find((r) => !r.ok)).toMatchObject({
      refus: { regle: 'R0.8', nature: 'conflit' },
      version: 1,
    });
  });

  it('R4.1 — a dwelling is never promised twice, even at the same instant and in the same lot', async () => {
    const publication = { reference: 'L1', ...LOGEMENT, disponibleLe: '2026-01-05' };
    accepte(
      await une.executer(
        demande({
          agregat: 'logement',
          id: 'l1',
          acte: 'PublierLogement',
          acteur: bailleur,
          corps: publication,
        }),
      ),
    );
    const dossiers = ['d1', 'd2', 'd3', 'd4', 'd5', 'd6'];
    for (const id of dossiers) await avancer(une, id);
    const envois = dossiers.map((id, i) =>
      (i % 3 ? une : autre).executer(demande(gestePilote(id, 'ProposerLogement', { logement: 'l1' }))),
    );
    const resultats = await Promise.all(envois);
    expect(resultats.filter((r) => r.ok)).toHaveLength(1);
    for (const r of resultats) if (!r.ok) expect(r.refus).toMatchObject({ regle: 'R4.1' });
    const etat = await une.lireEtat('logement', 'l1');
    expect(etat).toMatchObject({ version: 2, etat: { statut: 'reserve' } });
  });
});

/** Up to the gate of step 4. */
async function avancer(porte: PortePostgresql, id: string): Promise<void> {
  const referent = { type: 'personne', id: `r-${id}`, role: 'referent', territoire: '*' } as const;
  const gestes: GesteDemande[] = [
    ouverture(id),
    { ...gestePilote(id, 'InformerMenage', { moyen: 'telephone', par: 'x', langue: 'y' }), acteur: referent },
    {
      ...gestePilote(id, 'RealiserEnquete', enqueteComplete()),
      acteur: referent,
    },
    gestePilote(id, 'ValiderEnquete', {}),
    gestePilote(id, 'LeverPorte', { motif: 'Urgence de péril' }),
  ];
  for (const geste of gestes) accepte(await porte.executer(demande(geste)));
}
