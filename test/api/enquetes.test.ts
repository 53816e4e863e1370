import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { QUESTIONNAIRE_LIVRE } from '../../src/domaine/questionnaire/livre.js';
import { REPONSES } from '../domaine/enquete/reponses.js';
import { demarrerService, menage, OPERATION, type Reponse, type Service } from './soutien.js';
import { publier } from './soutien-rapprochement.js';
import { ouvrirEtape } from './soutien-taches.js';

const MOTIF = 'Préparer la commission de relogement';
const { handicap: _handicap, ...ORDINAIRES } = REPONSES;
let service: Service;
let jetons: Record<'pilote' | 'referent' | 'autre' | 'relais' | 'voisin' | 'bailleur', string>;

beforeAll(async () => {
  service = await demarrerService();
  jetons = {
    pilote: await service.jeton('pilote'),
    referent: await service.jeton('referent'),
    autre: await service.jeton('referent', { id: 'referent-autre' }),
    relais: await service.jeton('partenaire', { organisation: 'ccas-essai' }),
    voisin: await service.jeton('partenaire', { id: 'voisin', organisation: 'association-essai' }),
    bailleur: await service.jeton('bailleur', { organisation: 'siguy' }),
  };
  await service.ecrire('/api/operations', OPERATION, jetons.pilote);
}, 60_000);
afterAll(() => service?.fermer());

/** A household informed, its survey to be done. */
async function aEnqueter(reference: string, plus: object = { situation: {}, souhaits: {} }): Promise<string> {
  const { id } = (await service.ecrire('/api/dossiers', menage(reference, plus), jetons.pilote)).corps;
  await ouvrirEtape(service, id);
  await faire(
    id,
    'informer-menage',
    { moyen: 'permanence', par: 'CCAS', langue: 'français' },
    jetons.referent,
  );
  await ouvrirEtape(service, id);
  return id;
}
async function faire(id: string, acte: string, corps: object, jeton: string): Promise<Reponse> {
  const fait = await service.ecrire(`/api/dossiers/${id}/actes/${acte}`, corps, jeton);
  expect([acte, fait.statut, fait.statut === 200 ? '' : fait.texte]).toEqual([acte, 200, '']);
  return fait;
}
const adresse = (id: string) => `/api/dossiers/${id}/enquete/brouillon`;
const lire = (id: string, jeton = jetons.referent) => service.appeler(adresse(id), { jeton });
const garder = (id: string, version: number | string, corps: object, jeton = jetons.referent) =>
  service.appeler(adresse(id), {
    methode: 'PUT',
    corps,
    jeton,
    entetes: { 'if-match': `"${version}"` },
  });
const terminer = (id: string, corps: object = {}, jeton = jetons.referent, cle: string = randomUUID()) =>
  service.ecrire(`/api/dossiers/${id}/enquete/terminer`, corps, jeton, { 'idempotency-key': cle });
const champs = ({ corps }: Reponse) => corps.erreurs.map((e) => e.champ);

describe('R2.28: the draft, saved by parts', () => {
  test('begins with what the dossier knows, is saved, taken up elsewhere, and tells how far it is', async () => {
    const id = await aEnqueter('BRO-1', { situation: { loyer: 410 }, souhaits: {} });
    const debut = await lire(id);
    expect(debut.corps).toMatchObject({
      version: 0,
      questionnaire: 'homogeneise-2',
      modifiable: true,
      par: null,
    });
    expect(debut.corps['reponses']).toEqual({ loyer: 410, langue: 'Français' });
    const garde = await garder(id, 0, { reponses: { loyer: 430, projet: 'location' } });
    expect(garde.corps).toMatchObject({ version: 1, par: 'Référent', aCorriger: [] });
    const repris = await lire(id, await service.jeton('referent'));
    expect(repris.entetes.get('etag')).toBe('"1"');
    expect(repris.corps['reponses']).toEqual({ loyer: 430, projet: 'location' });
    expect(repris.corps['progression']).toContainEqual(
      expect.objectContaining({ page: 'souhaits', repondues: 1, manquent: 0 }),
    );
  });
  test('keeps wrong answers and says so; refuses what is never stored', async () => {
    const id = await aEnqueter('BRO-2');
    const reponses = {
      loyer: 'beaucoup',
      courriel: 'pas une adresse',
      nombrePersonnes: 2,
      astrologie: 'lion',
    };
    const garde = await garder(id, 0, { reponses });
    expect(garde.statut).toBe(200);
    const fautes = garde.corps['aCorriger'] as { question: string; motif: string }[];
    expect(fautes.map((f) => f.question).sort()).toEqual(['astrologie', 'courriel', 'loyer']);
    expect((await lire(id)).corps['reponses']).toEqual(reponses);
    const nir = await garder(id, 1, { reponses: { metier: '1 85 05 97 302 123 68' } });
    expect([nir.statut, nir.corps['champ']]).toEqual([422, 'reponses.metier']);
    for (const corps of [{}, { reponses: [] }, { reponses: {}, autre: 1 }, { reponses: {}, restreintes: 3 }])
      expect((await garder(id, 1, corps)).statut).toBe(422);
    expect((await lire(id)).corps.version).toBe(1);
  });
  test('two who write do not overwrite each other: the second learns what changed', async () => {
    const id = await aEnqueter('BRO-3');
    await garder(id, 0, { reponses: { loyer: 400 } });
    expect((await garder(id, 1, { reponses: { loyer: 410 } })).corps.version).toBe(2);
    const perime = await garder(id, 1, { reponses: { loyer: 420, charges: 30 } });
    expect(perime.statut).toBe(412);
    expect(perime.corps).toMatchObject({ regle: 'R2.28', version: 2, par: 'Référent' });
    expect(perime.corps['changements']).toEqual([
      expect.objectContaining({ libelle: 'Loyer mensuel (€)', enregistre: '410', envoye: '420' }),
      expect.objectContaining({ question: 'charges', enregistre: null, envoye: '30' }),
    ]);
    const renvoi = await garder(id, 1, { reponses: { loyer: 410 } });
    expect([renvoi.statut, renvoi.corps.version]).toEqual([200, 2]);
    const sans = await service.appeler(adresse(id), {
      methode: 'PUT',
      corps: { reponses: {} },
      jeton: jetons.referent,
    });
    expect([sans.statut, champs(sans)]).toEqual([400, ['If-Match']]);
  });
  test('is of who fills it: neither another référent, a bailleur, nor another structure', async () => {
    const id = await aEnqueter('BRO-4');
    await garder(id, 0, { reponses: { loyer: 400 } });
    expect((await lire(id, jetons.autre)).statut).toBe(403);
    expect((await lire(id, jetons.bailleur)).statut).toBe(403);
    expect((await lire(id, jetons.relais)).corps).toMatchObject({ regle: 'R2.24' });
    expect((await garder(id, 1, { reponses: {} }, jetons.pilote)).statut).toBe(403);
    expect((await lire(randomUUID())).statut).toBe(404);
  });
});

describe('R2.29: the draft is sealed with the household', () => {
  test('nothing of it is in clear, and erasing the household takes it away', async () => {
    const id = await aEnqueter('BRO-5');
    await garder(id, 0, { reponses: { metier: 'Canari-Zanzibar' } });
    const { rows } = await service.services.vues.query(
      'SELECT count(*)::int AS n FROM pg_tables WHERE schemaname = $1',
      ['enquete'],
    );
    expect(rows).toEqual([{ n: 2 }]);
    const efface = await service.ecrire(
      `/api/dossiers/${id}/effacement`,
      { motif: 'Demande reçue' },
      jetons.pilote,
    );
    expect(efface.statut).toBe(200);
    expect((await lire(id, jetons.pilote)).texte).not.toContain('Zanzibar');
    expect(await service.services.brouillons.lire(id)).toBeNull();
    expect((await garder(id, 1, { reponses: { metier: 'x' } })).statut).toBe(410);
  });
});

describe('R2.22, R2.23: finished whole, or not at all', () => {
  test('every faulty question is named, nothing is stored; then it is, once, whatever is sent again', async () => {
    const id = await aEnqueter('FIN-1');
    expect((await terminer(id)).corps).toMatchObject({ status: 409, regle: 'R2.28' });
    const faux = { ...ORDINAIRES, ressourcesMensuelles: undefined, nombrePersonnes: 5, courriel: 'x' };
    await garder(id, 0, { reponses: faux });
    const refuse = await terminer(id);
    expect([refuse.statut, champs(refuse).sort()]).toEqual([
      422,
      ['courriel', 'nombrePersonnes', 'ressourcesMensuelles'],
    ]);
    const version = (await service.appeler(`/api/dossiers/${id}`, { jeton: jetons.referent })).corps.version;
    await garder(id, 1, { reponses: { ...ORDINAIRES, montantDettes: 900 }, restreintes: { handicap: true } });
    expect((await terminer(id, { brouillon: 1 })).statut).toBe(412);
    const cle = randomUUID();
    const fait = await terminer(id, { brouillon: 2 }, jetons.referent, cle);
    expect(fait.corps.evenements.map((e) => e.type)).toEqual(['EnqueteRealisee']);
    expect(fait.corps.version).toBe(version + 1);
    const encore = await terminer(id, { brouillon: 2 }, jetons.referent, cle);
    expect([encore.statut, encore.corps.version]).toEqual([200, fait.corps.version]);
    expect((await terminer(id)).corps).toMatchObject({ regle: 'R2.2' });
    expect((await lire(id)).corps).toMatchObject({ modifiable: false });
  });
  test('what a condition hides is not kept', async () => {
    const id = await aEnqueter('FIN-2');
    await garder(id, 0, { reponses: { ...ORDINAIRES, dettes: false, montantDettes: 900 } });
    const { version } = (await terminer(id)).corps;
    const lue = await service.appeler(`/api/dossiers/${id}/enquetes/${version}`, { jeton: jetons.referent });
    expect(lue.corps['reponses']).not.toHaveProperty('montantDettes');
  });
});

describe('R2.24, R2.25: a relay does it, the pilot sends it back', () => {
  test('its structure is recorded; remarks stand beside the questions; the answers come back', async () => {
    const id = await aEnqueter('REL-1');
    expect((await lire(id, jetons.relais)).corps['reponses']).toEqual({ langue: 'Français' });
    await garder(id, 0, { reponses: ORDINAIRES, restreintes: { violences: true } }, jetons.relais);
    expect((await lire(id, jetons.voisin)).statut).toBe(403);
    const vu = await lire(id);
    expect([vu.corps['restreintes'], vu.corps['restreintesRemplies']]).toEqual([null, true]);
    const fait = await terminer(id, {}, jetons.relais);
    expect(fait.statut).toBe(200);
    const liste = async () =>
      (await service.appeler(`/api/dossiers/${id}/enquetes`, { jeton: jetons.pilote })).corps;
    expect((await liste()).elements).toEqual([
      expect.objectContaining({
        numero: fait.corps.version,
        etat: 'en-attente',
        structure: expect.any(String),
      }),
    ]);
    const parQuestion = [{ sur: 'loyer', texte: 'Le bail dit 450 €' }];
    await faire(id, 'renvoyer-enquete', { remarques: 'Loyer à revoir', parQuestion }, jetons.pilote);
    const repris = await lire(id, jetons.relais);
    expect(repris.corps).toMatchObject({
      reponses: ORDINAIRES,
      restreintes: { violences: true },
      remarques: { ensemble: 'Loyer à revoir', parQuestion },
      modifiable: true,
    });
    expect((await lire(id, jetons.voisin)).corps['reponses']).toEqual({});
    await garder(id, repris.corps.version, { reponses: { ...ORDINAIRES, loyer: 450 } });
    expect((await terminer(id)).statut).toBe(200);
    await faire(id, 'valider-enquete', {}, jetons.pilote);
    expect((await liste()).elements.map((e) => e['etat'])).toEqual(['validee', 'renvoyee']);
    expect((await service.appeler(`/api/dossiers/${id}`, { jeton: jetons.referent })).corps['referent']).toBe(
      'referent-essai',
    );
  });
});

describe('R8.6, R2.27: restricted answers, and two surveys compared', () => {
  test('withheld everywhere, given on a ground that is traced, compared without', async () => {
    const id = await aEnqueter('RES-1');
    await garder(id, 0, {
      reponses: { ...ORDINAIRES, dettes: false },
      restreintes: { handicap: true, suiviSante: 'Canari-dialyse', violences: true },
    });
    const un = (await terminer(id)).corps.version;
    await faire(id, 'renvoyer-enquete', { remarques: 'À revoir' }, jetons.pilote);
    await garder(id, 1, {
      reponses: { ...ORDINAIRES, loyer: 450 },
      restreintes: { handicap: false, suiviSante: 'Canari-autre' },
    });
    const deux = (await terminer(id)).corps.version;
    const base = `/api/dossiers/${id}/enquetes`;
    for (const jeton of [jetons.referent, jetons.pilote])
      for (const chemin of [
        base,
        `${base}/${un}`,
        `${base}/comparaison?avant=${un}&apres=${deux}`,
        `/api/dossiers/${id}`,
      ]) {
        const { statut, texte } = await service.appeler(chemin, { jeton });
        expect([chemin, statut, /Canari|"handicap":|"violences":/.exec(texte)?.[0]]).toEqual([
          chemin,
          200,
          undefined,
        ]);
      }
    const compare = await service.appeler(`${base}/comparaison?avant=${un}&apres=${deux}`, {
      jeton: jetons.pilote,
    });
    expect(compare.corps['ecarts']).toEqual([
      expect.objectContaining({ question: 'loyer', genre: 'ajoutee', avant: null, apres: '450' }),
      expect.objectContaining({ question: 'dettes', genre: 'changee', avant: 'Non', apres: 'Oui' }),
    ]);
    expect((await service.appeler(`${base}/comparaison?avant=${un}`, { jeton: jetons.pilote })).statut).toBe(
      400,
    );
    expect((await service.appeler(`${base}/999`, { jeton: jetons.pilote })).statut).toBe(404);
    const restreint = (motif: string, jeton = jetons.pilote) =>
      service.ecrire(`${base}/${un}/lecture-restreinte`, { motif }, jeton);
    expect((await restreint('bof')).corps).toMatchObject({ status: 422, regle: 'R8.6' });
    expect((await restreint(MOTIF, jetons.autre)).statut).toBe(403);
    expect((await restreint(MOTIF, jetons.relais)).statut).toBe(404);
    const donne = await restreint(MOTIF);
    expect(donne.corps['reponses']).toEqual({
      handicap: true,
      suiviSante: 'Canari-dialyse',
      violences: true,
    });
    const { elements } = (
      await service.appeler(`/api/dossiers/${id}/historique?ordre=recent`, { jeton: jetons.pilote })
    ).corps;
    expect(elements[0]).toMatchObject({
      libelle: 'Réponses restreintes lues, sur motif déclaré',
      auteur: { role: 'pilote' },
      textes: [{ libelle: 'Motif', texte: MOTIF }],
    });
  });
});

describe('R2.20, R2.21, R2.30: the questionnaire, version by version', () => {
  const envoyer = (version: string, modele: unknown, effet = '2199-01-01', jeton = jetons.pilote) =>
    service.ecrire('/api/questionnaires', { version, effet, motif: 'Essai', modele }, jeton);
  test('the one in force is read by all; a broken one is refused at its place', async () => {
    const lu = await service.appeler('/api/questionnaires/en-vigueur', { jeton: jetons.bailleur });
    expect(lu.corps).toMatchObject({ version: 'homogeneise-2', modele: { title: 'Enquête sociale' } });
    expect((await service.appeler('/api/questionnaires/inconnue', { jeton: jetons.pilote })).statut).toBe(
      404,
    );
    expect((await envoyer('v-1', QUESTIONNAIRE_LIVRE, '2199-01-01', jetons.referent)).statut).toBe(403);
    const [premiere, ...pages] = QUESTIONNAIRE_LIVRE.pages;
    const avec = (plus: object) => ({
      ...QUESTIONNAIRE_LIVRE,
      pages: [{ ...premiere, elements: [...(premiere?.elements ?? []), plus] }, ...pages],
    });
    for (const [modele, attendu] of [
      ['{', /modele/],
      [{ ...QUESTIONNAIRE_LIVRE, pages }, /questions.telephone/],
      [avec({ type: 'html', name: 'x', title: 'X' }), /elements\[5\]\.type/],
      [avec({ type: 'text', name: 'x', title: 'X', visibleIf: '{nombrePersonnes} >' }), /x\.visibleIf/],
      [avec({ type: 'text', name: 'x', title: 'X', visibleIf: '{fantome} = 1' }), /x\.visibleIf/],
    ] as const) {
      const refuse = await envoyer('v-1', modele);
      expect([refuse.statut, refuse.corps['champ']]).toEqual([422, expect.stringMatching(attendu)]);
    }
    expect((await envoyer('v-1', QUESTIONNAIRE_LIVRE, '2020-01-01')).corps).toMatchObject({ regle: 'R2.30' });
    expect(
      (await service.appeler('/api/questionnaires', { jeton: jetons.pilote })).corps.elements,
    ).toHaveLength(1);
  });
  test('a published version never changes, and a survey begun keeps its own', async () => {
    const id = await aEnqueter('VER-1');
    await garder(id, 0, { reponses: { loyer: 400 } });
    const pages = QUESTIONNAIRE_LIVRE.pages.map((p) => ({ ...p, title: `${p.title} (essai)` }));
    const jour = new Date(Date.now() - 3 * 3_600_000).toISOString().slice(0, 10);
    expect((await envoyer('v-2', { ...QUESTIONNAIRE_LIVRE, pages }, jour)).statut).toBe(201);
    expect((await envoyer('v-2', QUESTIONNAIRE_LIVRE, jour)).statut).toBe(409);
    expect((await envoyer('homogeneise-2', QUESTIONNAIRE_LIVRE, jour)).statut).toBe(409);
    expect((await lire(id)).corps['questionnaire']).toBe('homogeneise-2');
    const neuf = await aEnqueter('VER-2');
    expect((await lire(neuf)).corps).toMatchObject({ questionnaire: 'v-2', modele: { pages } });
  });
});

describe('R2.21, R2.6: what the survey says changes what follows', () => {
  test('matching, priority and the operation’s needs', async () => {
    const id = await aEnqueter('SUI-1');
    await publier(service, jetons.bailleur, 'SUI-T4', { accessible: false });
    const lu = async (chemin: string, jeton = jetons.referent) =>
      (await service.appeler(chemin, { jeton })).texte;
    const avant = [await lu(`/api/dossiers/${id}/offres`), await lu(`/api/dossiers/${id}/cotation`)];
    await garder(id, 0, {
      reponses: { ...ORDINAIRES, prioritaireL4411: true },
      restreintes: { handicap: true },
    });
    await terminer(id);
    await faire(id, 'valider-enquete', {}, jetons.pilote);
    const apres = [await lu(`/api/dossiers/${id}/offres`), await lu(`/api/dossiers/${id}/cotation`)];
    expect(apres[0]).not.toBe(avant[0]);
    expect(apres[1]).not.toBe(avant[1]);
    const besoins = await lu(`/api/operations/${OPERATION.code}/besoins`, jetons.pilote);
    expect(besoins).toMatch(/auto-construction|Auto-construction/);
  });
});
