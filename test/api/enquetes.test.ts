import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { ajouterJours, dateCayenne } from '../../src/domaine/noyau/instants.js';
import { QUESTIONNAIRE_LIVRE } from '../../src/domaine/questionnaire/livre.js';
import { OPERATION } from './soutien.js';
import { ORDINAIRES, ouvrirScene, type Qui, type Scene } from './soutien-enquetes.js';
import { publier } from './soutien-rapprochement.js';

const MOTIF = 'Préparer la commission de relogement';
let s: Scene;
beforeAll(async () => {
  s = await ouvrirScene();
}, 60_000);
afterAll(() => s?.service.fermer());

describe('R2.24, R2.25: a relay does it, the pilot sends it back', () => {
  test('its structure is recorded; remarks stand beside the questions; the answers come back', async () => {
    const id = await s.aEnqueter('REL-1');
    expect((await s.lire(id, 'relais')).corps['reponses']).toEqual({ langue: 'Français' });
    await s.garder(id, 0, { reponses: ORDINAIRES, restreintes: { violences: true } }, 'relais');
    expect((await s.lire(id, 'voisin')).statut).toBe(403);
    const vu = await s.lire(id);
    expect([vu.corps['restreintes'], vu.corps['restreintesRemplies']]).toEqual([null, true]);
    const fait = await s.terminer(id, {}, 'relais');
    expect(fait.statut).toBe(200);
    const liste = async () => (await s.voir(`/api/dossiers/${id}/enquetes`, 'pilote')).corps;
    expect((await liste()).elements).toEqual([
      expect.objectContaining({
        numero: fait.corps.version,
        etat: 'en-attente',
        structure: expect.any(String),
      }),
    ]);
    const parQuestion = [{ sur: 'loyer', texte: 'Le bail dit 450 €' }];
    await s.faire(id, 'renvoyer-enquete', { remarques: 'Loyer à revoir', parQuestion }, 'pilote');
    const repris = await s.lire(id, 'relais');
    expect(repris.corps).toMatchObject({
      reponses: ORDINAIRES,
      restreintes: { violences: true },
      remarques: { ensemble: 'Loyer à revoir', parQuestion },
      modifiable: true,
    });
    expect((await s.lire(id, 'voisin')).corps['reponses']).toEqual({});
    await s.garder(id, repris.corps.version, { reponses: { ...ORDINAIRES, loyer: 450 } });
    expect((await s.terminer(id)).statut).toBe(200);
    await s.faire(id, 'valider-enquete', {}, 'pilote');
    expect((await liste()).elements.map((e) => e['etat'])).toEqual(['validee', 'renvoyee']);
    expect((await s.voir(`/api/dossiers/${id}`, 'referent')).corps['referent']).toBe('referent-essai');
  });
});

describe('R8.6, R2.27, R2.70: restricted answers, and two surveys compared', () => {
  test('withheld everywhere, given on a ground that is traced, compared without', async () => {
    const id = await s.aEnqueter('RES-1');
    await s.garder(id, 0, {
      reponses: { ...ORDINAIRES, dettes: false },
      restreintes: { handicap: true, suiviSante: 'Canari-dialyse', violences: true },
    });
    const un = (await s.terminer(id)).corps.version;
    await s.faire(id, 'renvoyer-enquete', { remarques: 'À revoir' }, 'pilote');
    await s.garder(id, 1, {
      reponses: { ...ORDINAIRES, loyer: 450 },
      restreintes: { handicap: false, suiviSante: 'Canari-autre' },
    });
    const deux = (await s.terminer(id)).corps.version;
    const base = `/api/dossiers/${id}/enquetes`;
    for (const qui of ['referent', 'pilote'] as const)
      for (const chemin of [
        base,
        `${base}/${un}`,
        `${base}/comparaison?avant=${un}&apres=${deux}`,
        `/api/dossiers/${id}`,
      ]) {
        const { statut, texte } = await s.voir(chemin, qui);
        expect([chemin, statut, /Canari|"(?:handicap|violences)":(?:true|false)/.exec(texte)?.[0]]).toEqual([
          chemin,
          200,
          undefined,
        ]);
      }
    const compare = await s.voir(`${base}/comparaison?avant=${un}&apres=${deux}`, 'pilote');
    expect(compare.corps['ecarts']).toEqual([
      expect.objectContaining({ question: 'loyer', genre: 'ajoutee', avant: null, apres: '450' }),
      expect.objectContaining({ question: 'dettes', genre: 'changee', avant: 'Non', apres: 'Oui' }),
    ]);
    expect((await s.voir(`${base}/comparaison?avant=${un}`, 'pilote')).statut).toBe(400);
    expect((await s.voir(`${base}/999`, 'pilote')).statut).toBe(404);
    const restreint = (motif: string, jeton = s.jetons.pilote) =>
      s.service.ecrire(`${base}/${un}/lecture-restreinte`, { motif }, jeton);
    expect((await restreint('bof')).corps).toMatchObject({ status: 422, regle: 'R8.6' });
    expect((await restreint(MOTIF, s.jetons.autre)).statut).toBe(403);
    expect((await restreint(MOTIF, s.jetons.relais)).statut).toBe(404);
    const donne = await restreint(MOTIF);
    expect(donne.corps['reponses']).toEqual({
      handicap: true,
      suiviSante: 'Canari-dialyse',
      violences: true,
    });
    const { elements } = (await s.voir(`/api/dossiers/${id}/historique?ordre=recent`, 'pilote')).corps;
    expect(elements[0]).toMatchObject({
      libelle: 'Réponses restreintes lues, sur motif déclaré',
      auteur: { role: 'pilote' },
      textes: [{ libelle: 'Motif', texte: MOTIF }],
    });
    expect(compare.corps['restreintesRemplies']).toBe(true);
    const deuxRestreintes = (motif: string, jeton = s.jetons.pilote, autre = deux) =>
      s.service.ecrire(`${base}/${un}/comparaison-restreinte/${autre}`, { motif }, jeton);
    expect((await deuxRestreintes('bof')).corps).toMatchObject({ status: 422, regle: 'R8.6' });
    expect((await deuxRestreintes(MOTIF, s.jetons.autre)).statut).toBe(403);
    expect((await deuxRestreintes(MOTIF, s.jetons.relais)).statut).toBe(403);
    expect((await deuxRestreintes(MOTIF, s.jetons.pilote, 999)).statut).toBe(404);
    const comparees = (await deuxRestreintes(MOTIF)).corps;
    const ecarts = comparees['ecarts'] as Record<string, unknown>[];
    expect(ecarts.map((e) => [e['question'], e['genre'], e['avant'], e['apres']])).toEqual([
      ['handicap', 'changee', 'Oui', 'Non'],
      ['suiviSante', 'changee', 'Canari-dialyse', 'Canari-autre'],
      ['violences', 'retiree', 'Oui', null],
    ]);
    const histoire = (await s.voir(`/api/dossiers/${id}/historique?ordre=recent`, 'pilote')).corps;
    expect(histoire.elements[0]).toMatchObject({
      libelle: 'Réponses restreintes de deux enquêtes comparées, sur motif déclaré',
    });
  });
});

describe('R2.20, R2.21, R2.30: the questionnaire, version by version', () => {
  const envoyer = (version: string, modele: unknown, effet = '2199-01-01', jeton = s.jetons.pilote) =>
    s.service.ecrire('/api/questionnaires', { version, effet, motif: 'Essai', modele }, jeton);
  const verifier = (modele: unknown, jeton = s.jetons.pilote) =>
    s.service.ecrire('/api/questionnaires/verification', { modele }, jeton);
  const ditsDansLaConsole: unknown[][] = [];
  const espions = (['warn', 'error'] as const).map((canal) =>
    jest.spyOn(console, canal).mockImplementation((...dits: unknown[]) => void ditsDansLaConsole.push(dits)),
  );
  afterAll(() => espions.forEach((espion) => espion.mockRestore()));
  test('R2.31: checked and compared before it is published; nothing is kept', async () => {
    const [premiere, ...pages] = QUESTIONNAIRE_LIVRE.pages;
    const neuve = { type: 'boolean', name: 'chauffage', title: 'Chauffage' };
    const elements = [...(premiere?.elements ?? []), neuve];
    const lu = await verifier({ ...QUESTIONNAIRE_LIVRE, pages: [{ ...premiere, elements }, ...pages] });
    expect(lu.corps).toEqual({
      ...{ valable: true, fautes: [], contre: 'homogeneise-2' },
      differences: [expect.objectContaining({ genre: 'ajoutee', question: 'Chauffage' })],
    });
    expect((await s.voir('/api/questionnaires/homogeneise-2/differences', 'pilote')).corps).toEqual({
      contre: 'homogeneise-2',
      differences: [],
    });
    expect((await s.voir('/api/questionnaires/inconnue/differences', 'pilote')).statut).toBe(404);
    expect((await verifier(QUESTIONNAIRE_LIVRE, s.jetons.referent)).statut).toBe(403);
    const sansModele = await s.service.ecrire('/api/questionnaires/verification', {}, s.jetons.pilote);
    expect([sansModele.statut, sansModele.corps['champ']]).toEqual([400, 'modele']);
    expect((await s.voir('/api/questionnaires', 'pilote')).corps.elements).toHaveLength(1);
  });
  test('the one in force is read by all; a broken one is refused at its place', async () => {
    const lu = await s.voir('/api/questionnaires/en-vigueur', 'bailleur');
    expect(lu.corps).toMatchObject({ version: 'homogeneise-2', modele: { title: 'Enquête sociale' } });
    expect((await s.voir('/api/questionnaires/inconnue', 'pilote')).statut).toBe(404);
    expect((await envoyer('v-1', QUESTIONNAIRE_LIVRE, '2199-01-01', s.jetons.referent)).statut).toBe(403);
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
      [avec({ type: 'text', name: 'x', title: 'X', visibleIf: 'fantaisie({loyer}) = 1' }), /x\.visibleIf/],
    ] as const) {
      const refuse = await envoyer('v-1', modele);
      expect([refuse.statut, refuse.corps['champ']]).toEqual([422, expect.stringMatching(attendu)]);
      const verifie = await verifier(modele);
      expect([verifie.statut, verifie.corps['valable']]).toEqual([200, false]);
      expect(verifie.texte).toMatch(attendu);
    }
    expect(ditsDansLaConsole).toEqual([]);
    expect((await envoyer('v-1', QUESTIONNAIRE_LIVRE, '2020-01-01')).corps).toMatchObject({ regle: 'R2.30' });
    expect((await s.voir('/api/questionnaires', 'pilote')).corps.elements).toHaveLength(1);
  });
  test('a published version never changes, and a survey begun keeps its own', async () => {
    const id = await s.aEnqueter('VER-1');
    await s.garder(id, 0, { reponses: { loyer: 400 } });
    const pages = QUESTIONNAIRE_LIVRE.pages.map((p) => ({ ...p, title: `${p.title} (essai)` }));
    const jour = new Date(Date.now() - 3 * 3_600_000).toISOString().slice(0, 10);
    expect((await envoyer('v-2', { ...QUESTIONNAIRE_LIVRE, pages }, jour)).statut).toBe(201);
    expect((await envoyer('v-2', QUESTIONNAIRE_LIVRE, jour)).statut).toBe(409);
    expect((await envoyer('homogeneise-2', QUESTIONNAIRE_LIVRE, jour)).statut).toBe(409);
    expect((await s.lire(id)).corps['questionnaire']).toBe('homogeneise-2');
    const neuf = await s.aEnqueter('VER-2');
    expect((await s.lire(neuf)).corps).toMatchObject({ questionnaire: 'v-2', modele: { pages } });
  });
});

describe('R2.21, R2.6: what the survey says changes what follows', () => {
  test('matching, priority and the operation’s needs', async () => {
    const id = await s.aEnqueter('SUI-1');
    await publier(s.service, s.jetons.bailleur, 'SUI-T4', { accessible: false });
    const lu = async (chemin: string, qui: Qui = 'referent') => (await s.voir(chemin, qui)).texte;
    const avant = [await lu(`/api/dossiers/${id}/offres`), await lu(`/api/dossiers/${id}/cotation`)];
    await s.garder(id, 0, {
      reponses: { ...ORDINAIRES, prioritaireL4411: true },
      restreintes: { handicap: true },
    });
    await s.terminer(id);
    await s.faire(id, 'valider-enquete', {}, 'pilote');
    const apres = [await lu(`/api/dossiers/${id}/offres`), await lu(`/api/dossiers/${id}/cotation`)];
    expect(apres[0]).not.toBe(avant[0]);
    expect(apres[1]).not.toBe(avant[1]);
    const besoins = await lu(`/api/operations/${OPERATION.code}/besoins`, 'pilote');
    expect(besoins).toMatch(/auto-construction|Auto-construction/);
  });
});

describe('R2.32: the surveys that an operation has to look at again', () => {
  test('its households surveyed too early for the operational phase, and nobody else’s', async () => {
    const operation = { ...OPERATION, code: 'NPNRU-TOT', nom: 'Quartier lointain' };
    await s.service.ecrire('/api/operations', operation, s.jetons.pilote);
    const phase = ajouterJours(dateCayenne(new Date().toISOString()), 1_200);
    const jalon = { nature: 'demarrage-travaux', le: phase };
    const adresse = '/api/operations/NPNRU-TOT';
    const prevu = await s.service.ecrire(`${adresse}/actes/planifier-jalon`, jalon, s.jetons.pilote);
    expect(prevu.statut).toBe(200);
    const id = await s.aEnqueter('TOT-1', { operation: 'NPNRU-TOT' });
    const lu = await s.voir(`${adresse}/enquetes`, 'pilote');
    expect(lu.corps).toMatchObject({
      ...{ operation: 'NPNRU-TOT', menages: 1, aFaire: 1 },
      aRevoir: [{ dossier: id, reference: 'TOT-1', fraicheur: { phase, moment: 'trop-tot' } }],
    });
    await s.garder(id, 0, { reponses: ORDINAIRES });
    expect((await s.terminer(id)).statut).toBe(200);
    const fini = (await s.voir(`${adresse}/enquetes`, 'pilote')).corps;
    expect(fini).toMatchObject({ aFaire: 0, aRevoir: [{ dossier: id, fraicheur: { etat: 'fraiche' } }] });
    expect((await s.voir(`${adresse}/enquetes`, 'bailleur')).statut).toBe(403);
  });
});
