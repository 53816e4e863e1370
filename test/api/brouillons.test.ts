import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Client } from 'pg';
import { champs, ORDINAIRES, ouvrirScene, type Scene } from './soutien-enquetes.js';

let s: Scene;
beforeAll(async () => {
  s = await ouvrirScene();
}, 60_000);
afterAll(() => s?.service.fermer());

describe('R2.28: the draft, saved by parts', () => {
  test('begins with what the dossier knows, is saved, taken up elsewhere, and tells how far it is', async () => {
    const id = await s.aEnqueter('BRO-1', { situation: { loyer: 410 }, souhaits: {} });
    const debut = await s.lire(id);
    expect(debut.corps).toMatchObject({
      version: 0,
      questionnaire: 'homogeneise-2',
      modifiable: true,
      par: null,
    });
    expect(debut.corps['reponses']).toEqual({ loyer: 410, langue: 'Français' });
    const garde = await s.garder(id, 0, { reponses: { loyer: 430, projet: 'location' } });
    expect(garde.corps).toMatchObject({ version: 1, par: 'Référent', aCorriger: [] });
    const repris = await s.lire(id, 'referent');
    expect(repris.entetes.get('etag')).toBe('"1"');
    expect(repris.corps['reponses']).toEqual({ loyer: 430, projet: 'location' });
    expect(repris.corps['progression']).toContainEqual(
      expect.objectContaining({ page: 'souhaits', repondues: 1, manquent: 0 }),
    );
  });
  test('keeps wrong answers and says so; refuses what is never stored', async () => {
    const id = await s.aEnqueter('BRO-2');
    const reponses = {
      loyer: 'beaucoup',
      courriel: 'pas une adresse',
      nombrePersonnes: 2,
      astrologie: 'lion',
    };
    const garde = await s.garder(id, 0, { reponses });
    expect(garde.statut).toBe(200);
    const fautes = garde.corps['aCorriger'] as { question: string; motif: string }[];
    expect(fautes.map((f) => f.question).sort()).toEqual(['astrologie', 'courriel', 'loyer']);
    expect((await s.lire(id)).corps['reponses']).toEqual(reponses);
    const nir = await s.garder(id, 1, { reponses: { metier: '1 85 05 97 302 123 68' } });
    expect([nir.statut, nir.corps['champ']]).toEqual([422, 'reponses.metier']);
    for (const corps of [{}, { reponses: [] }, { reponses: {}, autre: 1 }, { reponses: {}, restreintes: 3 }])
      expect((await s.garder(id, 1, corps)).statut).toBe(422);
    expect((await s.lire(id)).corps.version).toBe(1);
  });
  test('two who write do not overwrite each other: the second learns what changed', async () => {
    const id = await s.aEnqueter('BRO-3');
    await s.garder(id, 0, { reponses: { loyer: 400 } });
    expect((await s.garder(id, 1, { reponses: { loyer: 410 } })).corps.version).toBe(2);
    const perime = await s.garder(id, 1, { reponses: { loyer: 420, charges: 30 } });
    expect(perime.statut).toBe(412);
    expect(perime.corps).toMatchObject({ regle: 'R2.28', version: 2, par: 'Référent' });
    expect(perime.corps['changements']).toEqual([
      expect.objectContaining({ libelle: 'Loyer mensuel (€)', enregistre: '410', envoye: '420' }),
      expect.objectContaining({ question: 'charges', enregistre: null, envoye: '30' }),
    ]);
    const renvoi = await s.garder(id, 1, { reponses: { loyer: 410 } });
    expect([renvoi.statut, renvoi.corps.version]).toEqual([200, 2]);
    const sans = await s.garder(id, null, { reponses: {} });
    expect([sans.statut, champs(sans)]).toEqual([400, ['If-Match']]);
  });
  test('is of who fills it: neither another référent, a bailleur, nor another structure', async () => {
    const id = await s.aEnqueter('BRO-4');
    await s.garder(id, 0, { reponses: { loyer: 400 } });
    expect((await s.lire(id, 'autre')).statut).toBe(403);
    expect((await s.lire(id, 'bailleur')).statut).toBe(403);
    expect((await s.lire(id, 'relais')).corps).toMatchObject({ regle: 'R2.24' });
    expect((await s.garder(id, 1, { reponses: {} }, 'pilote')).statut).toBe(403);
    expect((await s.lire(randomUUID())).statut).toBe(404);
  });
});

describe('R2.29: the draft is sealed with the household', () => {
  test('nothing of it is in clear, and erasing the household takes it away', async () => {
    const id = await s.aEnqueter('BRO-5');
    await s.garder(id, 0, { reponses: { metier: 'Canari-Zanzibar' } });
    const client = new Client({ connectionString: s.service.configuration.databaseUrl });
    await client.connect();
    const { rows } = await client.query<{ contenu: Buffer }>(
      'SELECT contenu FROM enquete.brouillon WHERE dossier = $1',
      [id],
    );
    await client.end();
    expect(rows.map(({ contenu }) => contenu.includes('Zanzibar'))).toEqual([false]);
    expect((await s.service.services.brouillons.lire(id))?.contenu).toContain('Zanzibar');
    const efface = await s.service.ecrire(
      `/api/dossiers/${id}/effacement`,
      { motif: 'Demande reçue' },
      s.jetons.pilote,
    );
    expect(efface.statut).toBe(200);
    expect((await s.lire(id, 'pilote')).texte).not.toContain('Zanzibar');
    expect(await s.service.services.brouillons.lire(id)).toBeNull();
    expect((await s.garder(id, 1, { reponses: { metier: 'x' } })).statut).toBe(410);
  });
});

describe('R2.22, R2.23: finished whole, or not at all', () => {
  test('every faulty question is named, nothing is stored; then it is, once, whatever is sent again', async () => {
    const id = await s.aEnqueter('FIN-1');
    expect((await s.terminer(id)).corps).toMatchObject({ status: 409, regle: 'R2.28' });
    const faux = { ...ORDINAIRES, ressourcesMensuelles: undefined, nombrePersonnes: 5, courriel: 'x' };
    await s.garder(id, 0, { reponses: faux });
    const refuse = await s.terminer(id);
    expect([refuse.statut, champs(refuse).sort()]).toEqual([
      422,
      ['courriel', 'nombrePersonnes', 'ressourcesMensuelles'],
    ]);
    const version = (await s.voir(`/api/dossiers/${id}`, 'referent')).corps.version;
    await s.garder(id, 1, {
      reponses: { ...ORDINAIRES, montantDettes: 900 },
      restreintes: { handicap: true },
    });
    expect((await s.terminer(id, { brouillon: 1 })).statut).toBe(412);
    const cle = randomUUID();
    const fait = await s.terminer(id, { brouillon: 2 }, 'referent', cle);
    expect(fait.corps.evenements.map((e) => e.type)).toEqual(['EnqueteRealisee']);
    expect(fait.corps.version).toBe(version + 1);
    const encore = await s.terminer(id, { brouillon: 2 }, 'referent', cle);
    expect([encore.statut, encore.corps.version]).toEqual([200, fait.corps.version]);
    expect((await s.terminer(id)).corps).toMatchObject({ regle: 'R2.2' });
    expect((await s.lire(id)).corps).toMatchObject({ modifiable: false });
  });
  test('what a condition hides is not kept', async () => {
    const id = await s.aEnqueter('FIN-2');
    await s.garder(id, 0, { reponses: { ...ORDINAIRES, dettes: false, montantDettes: 900 } });
    const { version } = (await s.terminer(id)).corps;
    const lue = await s.voir(`/api/dossiers/${id}/enquetes/${version}`, 'referent');
    expect(lue.corps['reponses']).not.toHaveProperty('montantDettes');
  });
});
