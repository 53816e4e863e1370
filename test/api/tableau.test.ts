import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { demarrerService, menage, OPERATION, type Service } from './soutien.js';
import { franchir, ouvrirEtape } from './soutien-taches.js';

interface Compte {
  readonly dossiers: number;
  readonly enRetard: number;
  readonly escalades: number;
}
interface Tableau {
  readonly etapes: readonly (Compte & { readonly etape: string; readonly libelle: string })[];
  readonly total: Compte;
  readonly suspendus: number;
  readonly clos: number;
}

let service: Service;
let pilote: string;
const ids: string[] = [];

beforeAll(async () => {
  service = await demarrerService();
  pilote = await service.jeton('pilote');
  await service.ecrire('/api/operations', OPERATION, pilote);
  await service.ecrire(
    '/api/operations',
    { ...OPERATION, code: 'LHI-ESSAI', programme: 'LHI', nom: 'Habitat' },
    pilote,
  );
  for (let n = 1; n <= 6; n += 1) {
    const plus = {
      commune: n > 4 ? 'Cayenne' : 'Matoury',
      ...(n === 6 ? { operation: 'LHI-ESSAI' } : {}),
      identite: {
        nom: ['Sainte-Rose', 'Aboïkoni', 'N’Guessan', 'Thérésine', 'Ya', 'Zulémaro'][n - 1],
        prenom: 'Élodie',
      },
      survenuLe: '2026-02-02',
    };
    ids.push((await service.ecrire('/api/dossiers', menage(`TAB-00${n}`, plus), pilote)).corps.id);
  }
  const clore = { issue: 'deces', restants: 'aucun', preuve: 'Acte de décès reçu de la famille.' };
  for (const id of ids) await ouvrirEtape(service, id);
  const referent = await service.jeton('referent', { id: 'referent-un' });
  await service.ecrire(`/api/dossiers/${ids[0] ?? ''}/actes/ajouter-note`, { note: 'Vu.' }, referent);
  const suspendu = await service.ecrire(
    `/api/dossiers/${ids[3] ?? ''}/actes/suspendre-horloge`,
    { motif: 'Hospitalisation' },
    pilote,
  );
  expect(suspendu.statut).toBe(200);
  const clos = await service.ecrire(`/api/dossiers/${ids[4] ?? ''}/actes/clore-dossier`, clore, pilote);
  expect([clos.statut, clos.texte]).toEqual([200, expect.any(String)]);
  await franchir(service, ids[1] ?? '', 'ConstaterRetard', 'retard');
  await franchir(service, ids[2] ?? '', 'ConstaterRetard', 'retard');
  await franchir(service, ids[2] ?? '', 'EscaladerTache', 'escalade-1');
});
afterAll(() => service?.fermer());

const lire = async (requete = '', jeton = pilote): Promise<Tableau> => {
  const { statut, texte } = await service.appeler(`/api/tableau${requete}`, { jeton });
  expect(statut).toBe(200);
  return JSON.parse(texte) as Tableau;
};
const lister = async (requete: string, jeton = pilote) =>
  (await service.appeler(`/api/dossiers?limite=200&${requete}`, { jeton })).corps.elements.map(
    (d) => d.reference,
  );

describe('GET /api/tableau', () => {
  test('les six étapes, toujours, dans leur ordre ; ni clos, ni effacés', async () => {
    const { etapes, total, suspendus, clos } = await lire();
    expect(etapes.map((e) => e.etape)).toEqual([
      ...['concertation', 'enquete-sociale', 'accompagnement', 'rapprochement', 'demenagement', 'suivi'],
    ]);
    expect(etapes[0]).toEqual({
      etape: 'concertation',
      libelle: 'Concertation et information',
      dossiers: 5,
      enRetard: 2,
      escalades: 1,
    });
    expect([total, suspendus, clos]).toEqual([{ dossiers: 5, enRetard: 2, escalades: 1 }, 1, 1]);
  });

  test.each(['', 'commune=Matoury', 'programme=LHI', 'operation=NPNRU-ESSAI', 'referent=referent-un'])(
    'chaque compte ouvre sa liste, exactement (%s)',
    async (filtre) => {
      const { etapes, suspendus, clos } = await lire(`?${filtre}`);
      for (const { etape, dossiers, enRetard, escalades } of etapes) {
        const dEtape = `ouverts=oui&etape=${etape}&${filtre}`;
        expect(await lister(dEtape)).toHaveLength(dossiers);
        expect(await lister(`retard=oui&${dEtape}`)).toHaveLength(enRetard);
        expect(await lister(`escalade=oui&${dEtape}`)).toHaveLength(escalades);
      }
      expect(await lister(`statut=suspendu&${filtre}`)).toHaveLength(suspendus);
      expect(await lister(`statut=clos&${filtre}`)).toHaveLength(clos);
    },
  );

  test('R0.6 chacun compte son territoire ; ni bailleur, ni lecteur', async () => {
    const cayenne = await service.jeton('pilote', { id: 'p2', territoire: ['Cayenne'] });
    expect((await lire('', cayenne)).total.dossiers).toBe(1);
    for (const role of ['lecteur', 'administrateur', 'partenaire'] as const)
      expect((await service.appeler('/api/tableau', { jeton: await service.jeton(role) })).statut).toBe(403);
    expect((await service.appeler('/api/tableau?etape=suivi', { jeton: pilote })).statut).toBe(400);
  });
});

describe('GET /api/dossiers?recherche=', () => {
  test.each([
    ['sainte rose', 'TAB-001'],
    ['SAINT ROSE', 'TAB-001'],
    ['aboikoni', 'TAB-002'],
    ['Abo', 'TAB-002'],
    ['aboïkonni', 'TAB-002'],
    ['n guesan', 'TAB-003'],
    ['elodie theresine', 'TAB-004'],
    ['thereszine', 'TAB-004'],
    ['teresine', 'TAB-004'],
    ['sent rose', 'TAB-001'],
    ['ya', 'TAB-005'],
    ['zulemaro', 'TAB-006'],
    ['tab 002', 'TAB-002'],
    ['TAB-006', 'TAB-006'],
  ])('« %s » trouve d’abord %s', async (recherche, reference) => {
    expect((await lister(`recherche=${encodeURIComponent(recherche)}`))[0]).toBe(reference);
  });

  test('rien de proche : rien ; trop long : refusé', async () => {
    expect(await lister('recherche=Bartholdi')).toEqual([]);
    expect(await lister('recherche=%25')).toEqual([]);
    const { statut } = await service.appeler(`/api/dossiers?recherche=${'a'.repeat(101)}`, { jeton: pilote });
    expect(statut).toBe(400);
  });

  test('R8.6 nul ne trouve par son nom un ménage qu’il ne peut nommer', async () => {
    const autre = await service.jeton('referent', { id: 'referent-deux' });
    expect(await lister('recherche=sainte-rose', autre)).toEqual([]);
    expect(await lister('recherche=TAB-001', autre)).toEqual(['TAB-001']);
    expect((await lister('recherche=aboikoni', autre))[0]).toBe('TAB-002');
    const reservataire = await service.jeton('reservataire');
    expect(await lister('recherche=aboikoni', reservataire)).toEqual([]);
    const ailleurs = await service.jeton('pilote', { id: 'p3', territoire: ['Roura'] });
    expect(await lister('recherche=aboikoni', ailleurs)).toEqual([]);
  });

  test('un ancien référent trouve et nomme encore le ménage qu’il a suivi', async () => {
    await service.connaitre('referent', 'referent-trois');
    const transmis = await service.ecrire(
      `/api/dossiers/${ids[0] ?? ''}/actes/transmettre-referent`,
      { a: 'referent-trois', motif: 'Départ', note: 'Tout est au dossier.' },
      pilote,
    );
    expect([transmis.statut, transmis.texte]).toEqual([200, expect.any(String)]);
    const ancien = await service.jeton('referent', { id: 'referent-un' });
    expect(await lister('recherche=sainte-rose', ancien)).toEqual(['TAB-001']);
  });
});

interface Evapores {
  readonly arrives: number;
  readonly presents: number;
  readonly reloges: number;
  readonly sortis: number;
  readonly sorties: Readonly<Record<string, number>>;
}
interface Evaporation {
  readonly total: Evapores;
  readonly etapes: readonly (Evapores & { readonly etape: string })[];
}

describe('GET /api/tableau/evaporation', () => {
  const evaporer = async (requete = '', jeton = pilote) =>
    JSON.parse((await service.appeler(`/api/tableau/evaporation${requete}`, { jeton })).texte) as Evaporation;

  test('R6.12: who arrived is rehoused, still here, or gone, and each count opens its list', async () => {
    const { total, etapes } = await evaporer();
    expect(total).toMatchObject({ arrives: 6, presents: 5, reloges: 0, sortis: 1 });
    expect(total.sorties).toMatchObject({ deces: 1, 'perdu-de-vue': 0 });
    expect(etapes.reduce((somme, l) => somme + l.arrives, 0)).toBe(6);
    const [sortie] = etapes.filter((l) => l.sortis > 0);
    const liste = await lister(`issue=deces&etape=${sortie?.etape ?? ''}`);
    expect(liste).toEqual(['TAB-005']);
  });

  test('R6.12: it is counted on the same filters as the board', async () => {
    expect((await evaporer('?operation=LHI-ESSAI')).total).toMatchObject({ arrives: 1, sortis: 0 });
    expect((await service.appeler('/api/tableau/evaporation?inconnu=1', { jeton: pilote })).statut).toBe(400);
    const bailleur = await service.jeton('bailleur', { organisation: 'siguy' });
    expect((await service.appeler('/api/tableau/evaporation', { jeton: bailleur })).statut).toBe(403);
  });
});
