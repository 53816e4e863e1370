import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { demarrerService, menage, OPERATION, type Service } from './soutien.js';

let service: Service;
let pilote: string;
let dossier: string;
const logements: string[] = [];

const LOGEMENT = {
  nature: 'social',
  commune: 'Matoury',
  horsQpv: true,
  typologie: 'T3',
  surface: 62,
  loyer: 410,
  charges: 55.5,
  accessible: true,
  disponibleLe: '2026-01-01',
};

beforeAll(async () => {
  service = await demarrerService();
  pilote = await service.jeton('pilote');
  await service.ecrire('/api/operations', { ...OPERATION, nom: 'Cité Mortin, Rénovation' }, pilote);
  for (const [code, nom] of [
    ['toucan-habitat', 'Toucan Habitat'],
    ['kaw', 'Kaw Résidences'],
  ]) {
    const declaree = await service.ecrire('/api/organisations', { code, nom, type: 'bailleur' }, pilote);
    expect(declaree.statut).toBe(201);
    const bailleur = await service.jeton('bailleur', { organisation: code ?? '' });
    const publie = await service.ecrire(
      '/api/logements',
      { ...LOGEMENT, reference: `LOT-${code ?? ''}` },
      bailleur,
    );
    logements.push(publie.corps.id);
  }
  dossier = (await service.ecrire('/api/dossiers', menage('REF-001'), pilote)).corps.id;
  for (const personne of [
    { role: 'referent', personne: 'referent-demo' },
    { role: 'pilote', personne: 'pilote-demo' },
    { role: 'bailleur', organisation: 'kaw', personne: 'agent-kaw-residences' },
  ])
    await service.appeler('/api/demo/jeton', { methode: 'POST', corps: personne });
});
afterAll(() => service?.fermer());

const chercher = async (suite: string, jeton = pilote) => {
  const { statut, corps } = await service.appeler(`/api/references/${suite}`, { jeton });
  expect(statut).toBe(200);
  return corps.elements;
};

describe('GET /api/references', () => {
  test.each([
    [
      'operation?recherche=cite mortain',
      'NPNRU-ESSAI',
      'Cité Mortin, Rénovation',
      'NPNRU-ESSAI · Matoury, Cayenne',
    ],
    ['organisation?recherche=toucan', 'toucan-habitat', 'Toucan Habitat', 'Bailleur'],
    ['organisation?recherche=residences', 'kaw', 'Kaw Résidences', 'Bailleur'],
    [
      'charte?recherche=2026',
      '2026-1',
      expect.stringMatching(/\S/),
      expect.stringMatching(/^en vigueur du \d\d\/\d\d\/\d{4}$/),
    ],
    ['personne?recherche=maeva&role=referent', 'referent-demo', 'Maëva Clet', 'Référent'],
    [
      'personne?recherche=noemie bourdon',
      'agent-kaw-residences',
      'Noémie Bourdon',
      'Bailleur · Kaw Résidences',
    ],
  ])('%s', async (suite, id, libelle, detail) => {
    expect((await chercher(suite))[0]).toEqual({ id, libelle, detail });
    const [chemin = ''] = suite.split('?');
    const nomme = await service.appeler(`/api/references/${chemin}/${id}`, { jeton: pilote });
    expect(nomme.corps).toEqual({ id, libelle, detail });
  });

  test('un logement se choisit disponible, se nomme toujours ; un bailleur n’a que les siens', async () => {
    const [premier] = await chercher('logement?recherche=toucan');
    expect(premier).toEqual({
      id: logements[0],
      libelle: 'T3 à Matoury (réf. LOT-toucan-habitat)',
      detail: expect.stringMatching(/^Toucan Habitat · 62 m² · 465,50\s€ charges comprises$/),
    });
    expect(await chercher('logement?limite=50')).toHaveLength(2);
    const kaw = await service.jeton('bailleur', { organisation: 'kaw' });
    expect((await chercher('logement', kaw)).map((l) => l.id)).toEqual([logements[1]]);
    const autrui = await service.appeler(`/api/references/logement/${logements[0] ?? ''}`, { jeton: kaw });
    expect(autrui.statut).toBe(404);
    await service.ecrire(
      `/api/logements/${logements[1] ?? ''}/actes/retirer-logement`,
      { motif: 'Vendu' },
      kaw,
    );
    expect(await chercher('logement?limite=50')).toHaveLength(1);
    const retire = await service.appeler(`/api/references/logement/${logements[1] ?? ''}`, { jeton: kaw });
    expect(retire.corps['libelle']).toBe('T3 à Matoury (réf. LOT-kaw)');
  });

  test('un dossier se cherche par le ménage, pour qui peut le nommer', async () => {
    const attendu = {
      id: dossier,
      libelle: 'Guerline Saint-Fleur',
      detail: 'REF-001 · Concertation et information',
    };
    expect(await chercher('dossier?recherche=saint fleur')).toEqual([attendu]);
    const reservataire = await service.jeton('reservataire');
    expect(await chercher('dossier?recherche=saint fleur', reservataire)).toEqual([]);
    const nomme = await service.appeler(`/api/references/dossier/${dossier}`, { jeton: reservataire });
    expect(nomme.statut).toBe(404);
    const ailleurs = await service.jeton('pilote', { id: 'p9', territoire: ['Roura'] });
    expect((await service.appeler(`/api/references/dossier/${dossier}`, { jeton: ailleurs })).statut).toBe(
      404,
    );
  });

  test('genre inconnu, identifiant inconnu, genre d’un autre rôle : introuvable ; paramètre faux : refusé', async () => {
    const lecteur = await service.jeton('lecteur');
    for (const [suite, jeton] of [
      ['inconnu', pilote],
      ['toString', pilote],
      ['operation/AUCUNE', pilote],
      ['dossier', lecteur],
      ['personne', lecteur],
    ] as const)
      expect([suite, (await service.appeler(`/api/references/${suite}`, { jeton })).statut]).toEqual([
        suite,
        404,
      ]);
    for (const suite of [
      'operation?limite=0',
      'operation?limite=51',
      'personne?role=roi',
      'operation?autre=1',
    ])
      expect([suite, (await service.appeler(`/api/references/${suite}`, { jeton: pilote })).statut]).toEqual([
        suite,
        400,
      ]);
    expect(await chercher("operation?recherche='; DROP TABLE vues.operation; --")).toEqual([]);
  });
});
