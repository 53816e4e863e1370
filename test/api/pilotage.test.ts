import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { demarrerService, menage, OPERATION, type Service } from './soutien.js';

let service: Service;
let pilote: string;
let seance: string;
const ids: string[] = [];

const lire = async (chemin: string, jeton = pilote) => {
  const { statut, corps } = await service.appeler(chemin, { jeton });
  expect(statut).toBe(200);
  return corps;
};
const agir = async (chemin: string, corps: object, jeton = pilote) => {
  const { statut, texte } = await service.ecrire(chemin, corps, jeton);
  expect([statut, texte]).toEqual([200, expect.any(String)]);
};

beforeAll(async () => {
  service = await demarrerService();
  pilote = await service.jeton('pilote');
  await service.ecrire('/api/operations', OPERATION, pilote);
  for (const [n, commune] of ['Matoury', 'Matoury', 'Cayenne'].entries()) {
    const identite = { nom: ['Aboïkoni', 'Ya', 'Vang'][n], prenom: 'Mai' };
    const corps = menage(`PIL-${n + 1}`, { commune, identite });
    ids.push((await service.ecrire('/api/dossiers', corps, pilote)).corps.id);
  }
  const referent = await service.jeton('referent', { id: 'referent-un' });
  await agir(`/api/dossiers/${ids[0] ?? ''}/actes/ajouter-note`, { note: 'Pris en charge.' }, referent);
  const convoquee = await service.ecrire(
    '/api/commissions',
    { nature: 'cas-specifiques', le: '2026-03-02', membres: ['CACL', 'Préfecture'] },
    pilote,
  );
  seance = `/api/commissions/${convoquee.corps.id}`;
  for (const dossier of ids) await agir(`${seance}/actes/inscrire-dossier`, { dossier });
});
afterAll(() => service?.fermer());

describe('GET /api/operations/:code', () => {
  test('R1.3 chaque action de concertation se lit sans code', async () => {
    const adresse = `/api/operations/${OPERATION.code}`;
    await agir(`${adresse}/actes/enregistrer-action-concertation`, {
      nature: 'porte-a-porte',
      le: '2026-02-03',
      lieu: 'Cité Césaire',
      participants: 12,
      partenaires: ['CCAS'],
    });
    await agir(`${adresse}/actes/enregistrer-action-concertation`, {
      nature: 'maison-du-projet',
      le: '2026-02-10',
    });
    expect(await lire(adresse)).toMatchObject({
      actions: [
        {
          ...{ nature: 'porte-a-porte', libelleNature: 'Porte-à-porte', le: '2026-02-03', corrigee: false },
          ...{ lieu: 'Cité Césaire', participants: 12, partenaires: ['CCAS'], auteur: 'Pilote' },
        },
        {
          ...{ nature: 'maison-du-projet', libelleNature: 'Maison du projet', le: '2026-02-10' },
          ...{ lieu: null, participants: null, partenaires: [], menages: [] },
        },
      ],
      comptes: { actions: 2, participants: 12, menages: 0 },
    });
  });
});

describe('GET /api/commissions', () => {
  test('R4.13 une séance porte le nom de sa nature, en liste comme seule', async () => {
    const nom = { nature: 'cas-specifiques', libelleNature: 'Commission d’examen des cas spécifiques' };
    expect((await lire('/api/commissions')).elements).toEqual([
      expect.objectContaining({ ...nom, inscrits: 3, tranches: 0 }),
    ]);
    expect(await lire(seance)).toMatchObject({ ...nom, membres: ['CACL', 'Préfecture'] });
    expect((await lire('/api/commissions?nature=relogement')).elements).toEqual([]);
  });

  test('R4.13 une décision rendue se lit en toutes lettres, une décision attendue est nulle', async () => {
    const decision = { dossier: ids[0], decision: 'accompagnement-renforce', motif: 'Budget à consolider.' };
    await agir(`${seance}/actes/rendre-decisions`, { decisions: [decision] });
    expect((await lire(seance))['examens']).toMatchObject([
      { ...decision, libelleDecision: 'Accompagnement renforcé, puis nouvelle proposition' },
      { dossier: ids[1], decision: null, libelleDecision: null, motif: null },
      { dossier: ids[2], decision: null, libelleDecision: null, motif: null },
    ]);
  });
});

describe('GET /api/commissions/:id nomme les dossiers de son ordre du jour, selon le droit de chacun', () => {
  const noms = async (jeton: string) =>
    ((await lire(seance, jeton))['examens'] as Readonly<Record<string, unknown>>[]).map(
      ({ dossier, reference, libelleEtape, menage: m }) => [dossier, reference, libelleEtape, m],
    );
  const ETAPE = 'Concertation et information';
  const mai = (nom: string) => ({ nom, prenom: 'Mai' });

  test('un pilote : tous, par leur nom', async () => {
    expect(await noms(pilote)).toEqual([
      [ids[0], 'PIL-1', ETAPE, mai('Aboïkoni')],
      [ids[1], 'PIL-2', ETAPE, mai('Ya')],
      [ids[2], 'PIL-3', ETAPE, mai('Vang')],
    ]);
  });

  test('R0.6 hors de son territoire, ni référence ni nom', async () => {
    const cayenne = await service.jeton('pilote', { id: 'p2', territoire: ['Cayenne'] });
    expect(await noms(cayenne)).toEqual([
      [ids[0], null, null, null],
      [ids[1], null, null, null],
      [ids[2], 'PIL-3', ETAPE, mai('Vang')],
    ]);
  });

  test('R8.6 un référent ne lit pas le nom des ménages d’un autre ; un réservataire, aucun', async () => {
    const deux = await service.jeton('referent', { id: 'referent-deux' });
    expect(await noms(deux)).toEqual([
      [ids[0], 'PIL-1', ETAPE, null],
      [ids[1], 'PIL-2', ETAPE, mai('Ya')],
      [ids[2], 'PIL-3', ETAPE, mai('Vang')],
    ]);
    const reservataire = await service.jeton('reservataire');
    expect((await noms(reservataire)).map(([, reference, , m]) => [reference, m])).toEqual([
      ['PIL-1', null],
      ['PIL-2', null],
      ['PIL-3', null],
    ]);
  });
});
