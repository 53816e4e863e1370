import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { demarrerService, type Service } from './soutien.js';

let service: Service;
let pilote: string;
let bailleur: string;
const OFFRE = {
  ...{
    nature: 'social',
    commune: 'Matoury',
    horsQpv: true,
    typologie: 'T3',
    surface: 64,
    loyer: 400,
    charges: 40,
  },
  ...{ accessible: false, disponibleLe: '2026-01-01' },
};

const publier = async (reference: string, plus: object = {}, jeton = bailleur): Promise<string> => {
  const reponse = await service.ecrire('/api/logements', { ...OFFRE, reference, ...plus }, jeton);
  expect([reponse.statut, reponse.corps.detail]).toEqual([201, undefined]);
  return reponse.corps.id;
};
const references = async (requete: string, jeton = pilote): Promise<string[]> => {
  const { statut, corps } = await service.appeler(`/api/logements?${requete}`, { jeton });
  expect(statut).toBe(200);
  return corps.elements.map((l) => l.reference);
};

beforeAll(async () => {
  service = await demarrerService();
  pilote = await service.jeton('pilote');
  bailleur = await service.jeton('bailleur', { organisation: 'toucan' });
  for (const [code, type] of [
    ['toucan', 'bailleur'],
    ['dgcopop', 'reservataire'],
    ['soliha', 'association'],
  ])
    await service.ecrire('/api/organisations', { code, nom: `Maison ${code}`, type }, pilote);
  await publier('A-1', {
    reservataire: 'dgcopop',
    financement: 'LLTS',
    typologie: 'T4',
    loyer: 300,
    annexes: 25.5,
  });
  await publier('A-2', {
    typologie: 'T5',
    loyer: 700,
    accessible: true,
    horsQpv: false,
    qpv: { nom: 'Village chinois', code: 'QN97301I' },
  });
  await publier('A-3', { nature: 'iml', gestionnaire: 'soliha', typologie: 'T2', surface: 40, loyer: 350 });
  await publier('A-4', {
    nature: 'transitoire',
    dureeMaximaleMois: 12,
    typologie: 'T1',
    surface: 30,
    loyer: 120,
  });
});
afterAll(() => service?.fermer());

describe('R4.10 la liste du guichet', () => {
  test.each([
    ['typologieMin=T4', ['A-1', 'A-2']],
    ['coutMax=390', ['A-1', 'A-3', 'A-4']],
    ['coutMax=365,50&nature=social', ['A-1']],
    ['accessible=oui', ['A-2']],
    ['horsQpv=non', ['A-2']],
    ['nature=iml', ['A-3']],
    ['reservataire=dgcopop', ['A-1']],
    ['surfaceMin=64&statut=disponible&commune=Matoury', ['A-1', 'A-2']],
    ['recherche=a-4', ['A-4']],
    ['tri=cout', ['A-4', 'A-1', 'A-3', 'A-2']],
    ['tri=surface&bailleur=toucan', ['A-4', 'A-3', 'A-1', 'A-2']],
    ['passerelle=oui', []],
  ])('%s', async (requete, attendu) => {
    const lues = await references(requete);
    expect(requete.includes('tri=surface') ? lues.slice(0, 2) : lues).toEqual(
      requete.includes('tri=surface') ? attendu.slice(0, 2) : attendu,
    );
  });

  test('chaque ordre se lit page à page, sans trou ni doublon', async () => {
    for (const tri of ['reference', 'cout', 'surface', 'typologie', 'disponibleLe']) {
      const lues: string[] = [];
      let chemin: string | null = `/api/logements?tri=${tri}&limite=1`;
      while (chemin !== null) {
        const { entetes, corps } = await service.appeler(chemin, { jeton: pilote });
        lues.push(...corps.elements.map((l) => l.reference));
        chemin = /<([^>]+)>/.exec(entetes.get('link') ?? '')?.[1] ?? null;
      }
      expect([tri, lues.length, new Set(lues).size]).toEqual([tri, 4, 4]);
    }
  });

  test('un filtre illisible est refusé, nommé', async () => {
    for (const requete of ['coutMax=abc', 'typologieMin=T9', 'tri=prix', 'accessible=peut-etre']) {
      const { statut, corps } = await service.appeler(`/api/logements?${requete}`, { jeton: pilote });
      expect([statut, corps.erreurs[0]?.champ]).toEqual([400, requete.split('=')[0]]);
    }
  });

  test('R4.18 : un réservataire ne voit que son contingent', async () => {
    const etat = await service.jeton('reservataire', { organisation: 'dgcopop' });
    expect(await references('', etat)).toEqual(['A-1']);
    expect(await references('reservataire=ctg', etat)).toEqual([]);
    const { elements } = (await service.appeler('/api/logements', { jeton: pilote })).corps;
    const autre = elements.find((l) => l.reference === 'A-2');
    expect((await service.appeler(`/api/logements/${autre?.id}`, { jeton: etat })).statut).toBe(404);
  });
});

test('R4.11 : la fiche dit les mots de ses codes, son prix et son histoire', async () => {
  const id = await publier('B-1', { nature: 'iml', gestionnaire: 'soliha', financement: 'ANAH', etage: 0 });
  const lue = (await service.appeler(`/api/logements/${id}`, { jeton: pilote })).corps;
  expect(lue).toMatchObject({
    ...{
      nomBailleur: 'Maison toucan',
      nomGestionnaire: 'Maison soliha',
      libelleFinancement: 'Conventionné avec l’Anah',
    },
    ...{ etage: 0, reservataire: null, statut: 'disponible', prix: [{ loyer: 400, charges: 40 }] },
  });
  const acte = (nom: string, corps: object) =>
    service.ecrire(`/api/logements/${id}/actes/${nom}`, corps, bailleur);
  expect((await acte('modifier-loyer', { loyer: 350, charges: 40 })).statut).toBe(200);
  expect((await acte('modifier-loyer', { loyer: 350, charges: 40 })).corps['regle']).toBe('R4.17');
  expect((await acte('constater-publication-echue', { le: '2026-01-01T00:00:00.000Z' })).corps['regle']).toBe(
    'R0.2',
  );
  expect((await acte('ajouter-photo', {})).statut).toBe(404);
  const { elements } = (await service.appeler(`/api/logements/${id}/historique`, { jeton: bailleur })).corps;
  expect(elements.map((f) => f['libelle'])).toEqual([
    'Prix modifié : 350\u00a0€ de loyer, 40\u00a0€ de charges',
    expect.stringContaining('Logement publié au guichet unique, jusqu’au '),
  ]);
});

test.each([
  [{ nature: 'transitoire' }, 'R4.11', 'dureeMaximaleMois'],
  [{ reservataire: 'inconnu' }, 'R4.18', 'reservataire'],
  [{ qpv: { nom: 'X' } }, 'R4.19', 'qpv'],
  [{ accessible: true, etage: 2, ascenseur: false }, 'R4.27', 'accessible'],
])('une offre absurde est refusée avec sa règle : %j', async (plus, regle, champ) => {
  const { statut, corps } = await service.ecrire(
    '/api/logements',
    { ...OFFRE, reference: randomUUID(), ...plus },
    bailleur,
  );
  expect([statut, corps['regle'], corps['champ']]).toEqual([422, regle, champ]);
});

test('R4.26 : une organisation dit à qui elle a succédé', async () => {
  for (const code of ['simko', 'siguy'])
    await service.ecrire('/api/organisations', { code, nom: code.toUpperCase(), type: 'bailleur' }, pilote);
  const acte = (code: string, nom: string, corps: object) =>
    service.ecrire(`/api/organisations/${code}/actes/${nom}`, corps, pilote);
  const succession = { vers: 'siguy', nature: 'fusion', le: '2026-01-01', motif: 'Fusion' };
  expect((await acte('simko', 'acter-succession', succession)).statut).toBe(200);
  const lire = async (code: string) =>
    (await service.appeler(`/api/organisations/${code}`, { jeton: pilote })).corps;
  expect(await lire('simko')).toMatchObject({ successeur: { nom: 'SIGUY', libelle: 'Fusion' } });
  expect(await lire('siguy')).toMatchObject({ predecesseurs: [{ nom: 'SIMKO' }] });
  await acte('simko', 'annuler-succession', { motif: 'Erreur' });
  expect([(await lire('simko'))['successeur'], (await lire('siguy'))['predecesseurs']]).toEqual([null, []]);
});
