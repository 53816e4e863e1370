import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { dateCayenne } from '../../src/domaine/noyau/instants.js';
import { demarrerService, menage, OPERATION, type Service } from './soutien.js';
import { enqueterLePremier, operationHabitee } from './soutien-operations.js';

let service: Service;
let pilote: string;
let referent: string;
let lecteur: string;
let logement: string;
const ids: string[] = [];
const ADRESSE = `/api/operations/${OPERATION.code}`;

const lire = async (chemin: string, jeton = pilote) => {
  const { statut, corps, texte } = await service.appeler(chemin, { jeton });
  expect([statut, texte]).toEqual([200, expect.any(String)]);
  return corps;
};
const agir = async (chemin: string, corps: object, jeton = pilote) => {
  const { statut, texte } = await service.ecrire(chemin, corps, jeton);
  expect([statut, texte]).toEqual([200, expect.any(String)]);
};
const acte = (nom: string, corps: object, jeton = pilote) => agir(`${ADRESSE}/actes/${nom}`, corps, jeton);
const refus = async (nom: string, corps: object, jeton = pilote) => {
  const { statut, corps: probleme } = await service.ecrire(`${ADRESSE}/actes/${nom}`, corps, jeton);
  return [statut, probleme['regle'], probleme.erreurs?.[0]?.champ ?? null];
};

beforeAll(async () => {
  service = await demarrerService();
  pilote = await service.jeton('pilote');
  referent = await service.jeton('referent', { id: 'ref-a' });
  lecteur = await service.jeton('lecteur');
  const habitee = await operationHabitee(service, pilote);
  logement = habitee.logement;
  ids.push(...habitee.ids);
  await enqueterLePremier(service, { pilote, referent }, ids[0] ?? '');
});
afterAll(() => service?.fermer());

describe('GET /api/operations/:code', () => {
  test('R1.7 R1.12 the calendar is read with its buildings; a dossier learns the dates of its own', async () => {
    expect(await lire(ADRESSE)).toMatchObject({
      immeubles: [{ code: 'A', secteur: 'Nord' }, { code: 'B' }],
      calendrier: [
        { nature: 'demarrage-travaux', le: '2027-01-01' },
        { nature: 'demolition', secteur: 'Nord', libelle: 'Démolition, secteur Nord' },
      ],
      phaseOperationnelle: '2027-01-01',
    });
    expect(await refus('planifier-jalon', { nature: 'demolition', immeuble: 'Z', le: '2027-06-01' })).toEqual(
      [422, 'R1.11', 'immeuble'],
    );
    const inconnu = menage('OP-9', { immeuble: 'Z' });
    expect((await service.ecrire('/api/dossiers', inconnu, pilote)).corps['regle']).toBe('R1.12');
  });

  test('R1.9 an action cites households by reference, those of the operation; read by who carries them', async () => {
    const action = { nature: 'porte-a-porte', le: '2026-02-03', menages: ['OP-0', 'OP-404'] };
    const [statut, regle, champ] = await refus('enregistrer-action-concertation', action, referent);
    expect([statut, regle, champ]).toEqual([422, 'R1.9', 'menages[1]']);
    await acte('enregistrer-action-concertation', { ...action, menages: ['OP-0'] }, referent);
    expect((await lire(ADRESSE, referent))['actions']).toMatchObject([{ menages: ['OP-0'] }]);
    expect((await lire(ADRESSE, lecteur))['actions']).toMatchObject([{ menages: [] }]);
  });

  test('R0.12 R0.20 R0.22 settings are read with their source; what is not validated says so', async () => {
    expect(await lire(ADRESSE)).toMatchObject({
      objectifs: { horsQpv: null },
      regime: { regime: 'charte-seule', aValider: true },
    });
    await acte('regler-objectif-hors-qpv', { part: 50, source: 'Convention NPNRU' });
    await acte('regler-objectif-neuf', { part: 60, source: 'Convention', valideLe: '2026-01-05' });
    expect((await lire(ADRESSE))['objectifs']).toMatchObject({
      horsQpv: { part: 50, source: 'Convention NPNRU', aValider: true, valideLe: null },
      neuf: { part: 60, ageMaxAnnees: 5, aValider: false },
    });
    expect(await refus('regler-objectif-hors-qpv', { part: 101, source: 'x' })).toEqual([
      422,
      undefined,
      'part',
    ]);
  });

  test('R4.12 a convention names known parties and dwellings, which are read by their names', async () => {
    const convention = {
      libelle: 'SIGUY 2026',
      parties: [{ organisation: 'siguy' }, { nom: 'CACL' }],
      logements: [{ logement, minoration: 41 }],
      du: '2026-01-01',
    };
    const inconnu = { ...convention, logements: [{ logement: 'l-404', minoration: 41 }] };
    expect(await refus('conclure-convention', inconnu)).toEqual([422, 'R4.12', 'logements[0].logement']);
    await acte('conclure-convention', convention);
    expect((await lire(ADRESSE))['conventions']).toMatchObject([
      {
        parties: ['SIGUY', 'CACL'],
        logements: [{ libelle: 'T4 à Matoury (réf. S-1)', minoration: 41 }],
        au: null,
        enVigueur: true,
      },
    ]);
  });
});

describe('R1.15 POST /api/operations/:code/informations', () => {
  const corps = (...references: string[]) => ({
    action: { nature: 'porte-a-porte', le: dateCayenne(new Date().toISOString()), lieu: 'Bâtiment A' },
    information: { moyen: 'porte-a-porte', par: 'DSU', langue: 'creole-haitien', interprete: true },
    menages: references.map((reference) => ({ reference })),
  });

  test('one action informs several households, with a result for each, once', async () => {
    const cle = { 'idempotency-key': 'porte-a-porte-1' };
    const envoyer = () =>
      service.ecrire(`${ADRESSE}/informations`, corps('OP-0', 'OP-1', 'OP-2'), referent, cle);
    const premiere = await envoyer();
    expect(premiere.corps).toMatchObject({
      informes: 2,
      resultats: [
        { reference: 'OP-0', fait: false, regle: 'R1.2' },
        { reference: 'OP-1', fait: true },
        { reference: 'OP-2', fait: true },
      ],
    });
    expect((await envoyer()).corps).toEqual(premiere.corps);
    const lu = await lire(`/api/dossiers/${ids[1] ?? ''}`, referent);
    expect(lu).toMatchObject({ menage: { identite: { langue: 'Créole haïtien' } } });
    const actions = (await lire(ADRESSE, referent))['actions'] as { menages: string[] }[];
    expect(actions.at(-1)?.menages).toEqual(['OP-0', 'OP-1', 'OP-2']);
  });

  test('R1.30 R1.31 it is followed by who may know its households, and tried again by its author or a pilot', async () => {
    const { elements } = await lire(`${ADRESSE}/informations`, referent);
    expect(elements).toMatchObject([
      { nombre: 3, informes: 2, refuses: 1, restants: 0, terminee: true, arretee: false },
    ]);
    const id = elements?.[0]?.id ?? '';
    expect(await lire(`${ADRESSE}/informations/${id}`, referent)).toMatchObject({
      relancable: true,
      resultats: [
        { reference: 'OP-0', issue: 'refusee', regle: 'R1.2' },
        { reference: 'OP-1', issue: 'faite' },
        { reference: 'OP-2', issue: 'faite' },
      ],
    });
    const etranger = await service.jeton('partenaire', { organisation: 'adil' });
    expect(await lire(`${ADRESSE}/informations`, etranger)).toMatchObject({ elements: [] });
    const autre = await service.jeton('referent', { id: 'ref-9' });
    const relance = `${ADRESSE}/actes/relancer-information`;
    expect((await service.ecrire(relance, { information: id }, autre)).corps).toMatchObject({
      regle: 'R1.31',
    });
    expect((await service.ecrire(relance, { information: id }, pilote)).statut).toBe(200);
    expect((await service.appeler(`${ADRESSE}/informations/inconnue`, { jeton: pilote })).statut).toBe(404);
  });

  test('an unknown household refuses the whole, nothing stored', async () => {
    const { version } = await lire(ADRESSE);
    const { statut, corps: probleme } = await service.ecrire(
      `${ADRESSE}/informations`,
      corps('OP-1', 'OP-404'),
      referent,
    );
    expect([statut, probleme['regle']]).toEqual([422, 'R1.9']);
    expect((await lire(ADRESSE)).version).toBe(version);
  });
});

describe('R1.13 R1.14 R1.23 GET /api/operations/:code/avancement', () => {
  test('tells the last household before each demolition, and on what the projection stands', async () => {
    expect(await lire(`${ADRESSE}/avancement`)).toMatchObject({
      total: { menages: 3, aReloger: 3, partis: 0, clos: 0 },
      immeubles: [
        { code: 'A', aReloger: 2, demolitionLe: '2027-06-01' },
        { code: 'B', aReloger: 1, demolitionLe: null },
      ],
      demolitions: [
        {
          secteur: 'Nord',
          menages: 2,
          aReloger: 2,
          dernier: {
            reference: expect.stringMatching(/^OP-[01]$/),
            base: 'charte',
            calcul: expect.any(Array),
          },
          margeJours: expect.any(Number),
        },
      ],
    });
  });

  test('R1.17 a reader reads neither small counts nor which household is the last', async () => {
    expect(await lire(`${ADRESSE}/avancement`, lecteur)).toMatchObject({
      seuil: 5,
      total: { menages: null, aReloger: null },
      demolitions: [{ menages: null, dernier: null, projeteLe: expect.any(String) }],
      dernier: null,
    });
    const bailleur = await service.jeton('bailleur', { organisation: 'siguy' });
    expect((await service.appeler(`${ADRESSE}/avancement`, { jeton: bailleur })).statut).toBe(403);
    expect((await service.appeler('/api/operations/INCONNUE/avancement', { jeton: pilote })).statut).toBe(
      404,
    );
  });
});

describe('R2.6 GET /api/operations/:code/besoins', () => {
  test('counts the validated surveys beside the offers', async () => {
    const corps = await lire(`${ADRESSE}/besoins`);
    expect(corps).toMatchObject({ enquetes: 1, sansEnquete: 2, seuil: null });
    expect(corps['typologies']).toContainEqual({
      code: 'T4',
      libelle: 'T4',
      menages: 1,
      offres: 1,
      ecart: 0,
    });
    expect(corps['projets']).toContainEqual({ code: 'accession', libelle: expect.any(String), menages: 1 });
    expect(corps['occupation']).toContainEqual({ code: 'suroccupe', libelle: 'Suroccupation', menages: 1 });
    expect(corps['ressources']).toContainEqual({
      code: 'sous-1000',
      libelle: 'De 500 à moins de 1000 €',
      menages: 1,
    });
  });

  test('R1.17 tells a reader no small count', async () => {
    const corps = await lire(`${ADRESSE}/besoins`, lecteur);
    expect(corps).toMatchObject({ enquetes: null, sansEnquete: null, seuil: 5 });
    expect(JSON.stringify(corps)).not.toMatch(/"menages":[1-4]\b/);
  });
});

test('R0.25 GET /api/operations/:code/historique tells each fact, who and why', async () => {
  const jalons = (await lire(ADRESSE))['calendrier'] as { id: string }[];
  await acte('deplacer-jalon', { jalon: jalons[0]?.id, le: '2027-02-01', motif: 'Désamiantage' });
  const { elements } = await lire(`${ADRESSE}/historique?limite=1`);
  expect(elements).toEqual([
    expect.objectContaining({
      libelle: 'Date déplacée : Démarrage des travaux, du 01/01/2027 au 01/02/2027',
      motif: 'Désamiantage',
      auteur: 'Pilote',
    }),
  ]);
  expect((await service.appeler(`${ADRESSE}/historique`, { jeton: lecteur })).statut).toBe(403);
});
