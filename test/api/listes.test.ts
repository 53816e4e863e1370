import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { demarrerService, menage, OPERATION, type Corps, type Service } from './soutien.js';
import { ouvrirEtape } from './soutien-taches.js';

let service: Service;
let pilote: string;
const ids: string[] = [];
const LUE = 'referent-un';

beforeAll(async () => {
  service = await demarrerService();
  pilote = await service.jeton('pilote');
  await service.ecrire('/api/operations', OPERATION, pilote);
  for (let n = 1; n <= 7; n += 1) {
    const commune = n > 5 ? 'Cayenne' : 'Matoury';
    ids.push((await service.ecrire('/api/dossiers', menage(`LIS-00${n}`, { commune }), pilote)).corps.id);
  }
  const referent = await service.jeton('referent', { id: LUE });
  for (const id of ids.slice(0, 2))
    await service.ecrire(`/api/dossiers/${id}/actes/ajouter-note`, { note: 'Prise en charge.' }, referent);
  const autre = await service.jeton('referent', { id: 'referent-deux' });
  await service.ecrire(
    `/api/dossiers/${ids[2] ?? ''}/actes/ajouter-note`,
    { note: 'Prise en charge.' },
    autre,
  );
  for (const id of ids) await ouvrirEtape(service, id);
});
afterAll(() => service?.fermer());

const references = ({ elements }: Corps) => elements.map((e) => e.reference);
async function tout(chemin: string, jeton: string): Promise<string[]> {
  const lues: string[] = [];
  for (let suite: string | undefined = chemin; suite;) {
    const page = await service.appeler(suite, { jeton });
    expect(page.statut).toBe(200);
    lues.push(...references(page.corps));
    suite = /<([^>]+)>; rel="next"/.exec(page.entetes.get('link') ?? '')?.[1];
  }
  return lues;
}

describe('GET /api/dossiers', () => {
  test('page après page, rien d’oublié ni de répété', async () => {
    const attendues = [1, 2, 3, 4, 5, 6, 7].map((n) => `LIS-00${n}`);
    expect(await tout('/api/dossiers?limite=3', pilote)).toEqual(attendues);
    expect(await tout(`/api/dossiers?operation=${OPERATION.code}&limite=2`, pilote)).toEqual(attendues);
  });

  test('`total=oui` compte la liste entière, sous ses filtres et pour qui la lit', async () => {
    const compter = async (requete: string, jeton = pilote) => {
      const { corps } = await service.appeler(`/api/dossiers?limite=2&${requete}`, { jeton });
      return [corps.elements.length, corps['total']];
    };
    expect(await compter('total=oui')).toEqual([2, 7]);
    expect(await compter('total=oui&commune=Matoury')).toEqual([2, 5]);
    expect(await compter('total=oui&recherche=saint%20fleur')).toEqual([2, 7]);
    expect(await compter('total=oui&recherche=LIS-003')).toEqual([1, 1]);
    expect(await compter('total=oui&recherche=%25')).toEqual([0, 0]);
    expect(await compter('')).toEqual([2, undefined]);
    expect(await compter('total=non')).toEqual([2, undefined]);
    const cayenne = await service.jeton('pilote', { id: 'p2', territoire: ['Cayenne'] });
    expect(await compter('total=oui', cayenne)).toEqual([2, 2]);
    const autre = await service.jeton('referent', { id: 'referent-trois' });
    expect(await compter('total=oui&recherche=saint%20fleur', autre)).toEqual([2, 4]);
    expect((await service.appeler('/api/dossiers?total=peut-etre', { jeton: pilote })).statut).toBe(400);
  });

  test('filtres : commune sans accent ni casse, étape, retard, statut, référent', async () => {
    const lire = async (requete: string) =>
      references((await service.appeler(`/api/dossiers?${requete}`, { jeton: pilote })).corps);
    expect(await lire('commune=CAYENNE')).toEqual(['LIS-006', 'LIS-007']);
    expect(await lire('etape=concertation')).toHaveLength(7);
    expect(await lire('etape=suivi')).toEqual([]);
    expect(await lire('retard=oui')).toEqual([]);
    expect(await lire('retard=false&statut=ouvert')).toHaveLength(7);
    expect(await lire(`referent=${LUE}`)).toEqual(['LIS-001', 'LIS-002']);
    expect(await lire('operation=AUCUNE')).toEqual([]);
  });

  test('un élément porte les noms promis, et la personne selon le droit', async () => {
    const { corps, texte } = await service.appeler('/api/dossiers?limite=1', { jeton: pilote });
    expect(corps.elements[0]).toMatchObject({
      id: ids[0],
      reference: 'LIS-001',
      operation: OPERATION.code,
      etape: 'concertation',
      statut: 'ouvert',
      referent: LUE,
      enRetard: false,
      libelleEtape: 'Concertation et information',
      nomReferent: 'Référent',
      nomOperation: OPERATION.nom,
      menage: { nom: 'Saint-Fleur', prenom: 'Guerline' },
    });
    expect(texte).not.toMatch(/violences|handicap|(?<![\da-f-])1\s?465(?![\da-f-])/);
    const reservataire = await service.jeton('reservataire');
    const { texte: sans } = await service.appeler('/api/dossiers', { jeton: reservataire });
    expect(sans).not.toMatch(/Saint-Fleur|Guerline/);
  });

  test('R0.6 un territoire ne voit que ses communes', async () => {
    const cayenne = await service.jeton('pilote', { id: 'p2', territoire: ['Cayenne'] });
    expect(await tout('/api/dossiers', cayenne)).toEqual(['LIS-006', 'LIS-007']);
  });
});

describe('GET /api/taches : chacun les siennes', () => {
  test('un référent : ses ménages, et ceux qui n’ont pas de référent', async () => {
    const un = await service.jeton('referent', { id: LUE });
    const siennes = ['LIS-001', 'LIS-002', 'LIS-004', 'LIS-005', 'LIS-006', 'LIS-007'];
    expect((await tout('/api/taches', un)).sort()).toEqual(siennes);
    expect((await tout('/api/taches?pour=moi&limite=2', un)).sort()).toEqual(siennes);
    expect((await tout(`/api/taches?pour=${LUE}`, un)).sort()).toEqual(['LIS-001', 'LIS-002']);
    expect(await tout('/api/taches?pour=referent-deux', un)).toEqual([]);
    expect(await tout('/api/taches?pour=bailleur', un)).toEqual([]);
    const cayenne = await service.jeton('referent', { id: 'r3', territoire: ['Cayenne'] });
    expect((await tout('/api/taches', cayenne)).sort()).toEqual(['LIS-006', 'LIS-007']);
  });

  test('un pilote : tout son territoire, un rôle, une personne', async () => {
    expect(await tout('/api/taches?limite=3', pilote)).toHaveLength(7);
    expect(await tout('/api/taches?pour=referent', pilote)).toHaveLength(7);
    expect(await tout('/api/taches?pour=pilote', pilote)).toEqual([]);
    expect((await tout(`/api/taches?pour=${LUE}`, pilote)).sort()).toEqual(['LIS-001', 'LIS-002']);
  });

  test('ni bailleur sans logement proposé, ni partenaire', async () => {
    for (const jeton of [
      await service.jeton('bailleur', { organisation: 'kaw-residences' }),
      await service.jeton('partenaire'),
    ])
      expect(await tout('/api/taches', jeton)).toEqual([]);
  });

  test('par échéance, avec les noms promis ; une tâche faite quitte la boîte', async () => {
    const { corps } = await service.appeler('/api/taches', { jeton: pilote });
    expect(corps.elements[0]).toMatchObject({
      dossierId: expect.any(String),
      libelle: 'Informer le ménage',
      etape: 'concertation',
      etat: 'a-faire',
      pour: 'referent',
      enRetard: false,
      niveau: 0,
    });
    const echeances = corps.elements.map((e) => String(e['echeance']));
    expect(echeances).toEqual([...echeances].sort());
    const un = await service.jeton('referent', { id: LUE });
    await service.ecrire(
      `/api/dossiers/${ids[0] ?? ''}/actes/informer-menage`,
      { moyen: 'permanence', par: 'CCAS', langue: 'français' },
      un,
    );
    expect((await tout('/api/taches', un)).includes('LIS-001')).toBe(false);
    expect(await tout('/api/taches?etat=terminee', un)).toEqual(['LIS-001']);
  });
});
