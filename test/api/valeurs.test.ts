import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { demarrerService, menage, OPERATION, type Service } from './soutien.js';

let service: Service;
let pilote: string;
let referent: string;
let id: string;

beforeAll(async () => {
  service = await demarrerService();
  [pilote, referent] = [await service.jeton('pilote'), await service.jeton('referent')];
  await service.ecrire('/api/operations', OPERATION, pilote);
  id = (await service.ecrire('/api/dossiers', menage('MAT-001'), pilote)).corps.id;
});
afterAll(() => service?.fermer());

const note = () => `/api/dossiers/${id}/actes/ajouter-note`;

describe('Identifiants : tout ce qui n’est pas un dossier connu répond comme un inconnu', () => {
  const INCONNU = '3b241101-e2bb-4255-8caf-4136c566a962';
  test.each([
    '00000000-0000-0000-0000-000000000000',
    'ABC',
    '3B241101-E2BB-4255-8CAF-4136C566A962',
    '%2e%2e%2f',
    '..%252f',
    '1',
    "x'--",
  ])('%s', async (mauvais) => {
    const [lu, inconnu] = [
      await service.appeler(`/api/dossiers/${mauvais}`, { jeton: pilote }),
      await service.appeler(`/api/dossiers/${INCONNU}`, { jeton: pilote }),
    ];
    expect(lu.statut).toBe(404);
    expect({ ...lu.corps, instance: '' }).toEqual({ ...inconnu.corps, instance: '' });
    expect(
      (await service.ecrire(`/api/dossiers/${mauvais}/actes/ajouter-note`, { note: 'a' }, pilote)).statut,
    ).toBe(404);
  });
});

describe('Paramètres de lecture', () => {
  test.each([
    'limite=-1',
    'limite=0',
    'limite=1e9',
    'limite=201',
    'limite=abc',
    'curseur=abc',
    'curseur=eyJhIjoxfQ',
    'sort=password',
    'limite=1&limite=2',
    'filter[$ne]=1',
    'retard=peut-etre',
    'etape=demolition',
    'statut=ferme',
    'commune=Kourou',
    'operation=a%00b',
  ])('/api/dossiers?%s : 400', async (requete) => {
    const reponse = await service.appeler(`/api/dossiers?${requete}`, { jeton: pilote });
    expect(reponse.statut).toBe(400);
    expect(reponse.corps.erreurs).toHaveLength(1);
  });

  test('un curseur d’une autre liste est un 400', async () => {
    await service.ecrire('/api/dossiers', menage('MAT-002'), pilote);
    const page = await service.appeler('/api/dossiers?limite=1', { jeton: pilote });
    const curseur = /curseur=([^>&]+)/.exec(page.entetes.get('link') ?? '')?.[1] ?? '';
    expect(
      (await service.appeler(`/api/dossiers?limite=1&curseur=${curseur}`, { jeton: pilote })).statut,
    ).toBe(200);
    expect((await service.appeler(`/api/operations?curseur=${curseur}`, { jeton: pilote })).statut).toBe(400);
    expect(
      (await service.appeler(`/api/dossiers?curseur=${curseur.slice(0, -3)}AAA`, { jeton: pilote })).statut,
    ).toBe(400);
  });
});

describe('Valeurs : chaque faute nommée par son chemin', () => {
  const ouvrir = (plus: object) =>
    service.ecrire('/api/dossiers', menage(`REF-${Math.random()}`, plus), pilote);
  const identite = { nom: 'Saint-Fleur', prenom: 'Guerline' };

  test.each([
    ['situation.ressourcesMensuelles', { situation: { ressourcesMensuelles: -1 } }],
    ['situation.ressourcesMensuelles', { situation: { ressourcesMensuelles: '1 234,56' } }],
    ['situation.loyer', { situation: { loyer: 12.345 } }],
    ['situation.loyer', { situation: { loyer: 1e15 } }],
    ['situation.loyer', { situation: { loyer: 5e-324 } }],
    ['situation.loyer', { situation: { loyer: 1e-7 } }],
    ['situation.nombrePersonnes', { situation: { nombrePersonnes: 0 } }],
    ['situation.nombrePersonnes', { situation: { nombrePersonnes: 2.5 } }],
    ['identite.dateNaissance', { identite: { ...identite, dateNaissance: '1980-02-31' } }],
    ['identite.dateNaissance', { identite: { ...identite, dateNaissance: '2027-02-29' } }],
    ['identite.dateNaissance', { identite: { ...identite, dateNaissance: '2999-01-01' } }],
    ['identite.nom', { identite: { ...identite, nom: '   ' } }],
    ['identite.nom', { identite: { prenom: 'X' } }],
    ['identite.nom', { identite: { ...identite, nom: 'x'.repeat(101) } }],
    ['souhaits.communes[1]', { souhaits: { communes: ['Matoury', 'Kourou'] } }],
    ['commune', { commune: 'matoury' }],
    ['operation', { operation: 'AUCUNE' }],
    ['identite.prenom', { identite: { ...identite, prenom: '2 69 05 49 588 157 80' } }],
    ['identite.nom', { identite: { ...identite, nom: '((((' } }],
    ['identite.prenom', { identite: { ...identite, prenom: '0694 12 34 56' } }],
    ['identite.telephone', { identite: { ...identite, telephone: '((((' } }],
    ['identite.telephone', { identite: { ...identite, telephone: '12 34' } }],
    ['identite.langue', { identite: { ...identite, langue: 'zz' } }],
    ['identite.numeroUnique', { identite: { ...identite, numeroUnique: '((((' } }],
    ['identite.dateNaissance', { identite: { ...identite, dateNaissance: '1850-01-01' } }],
    ['identite.dateNaissance', { identite: { ...identite, dateNaissance: '1901-01-01' } }],
    ['situation.nombrePersonnes', { situation: { nombrePersonnes: 900 } }],
    ['situation.ressourcesMensuelles', { situation: { ressourcesMensuelles: 1e9 } }],
  ])('%s', async (champ, plus) => {
    const reponse = await ouvrir(plus);
    expect(reponse.statut).toBe(422);
    expect([...(reponse.corps.erreurs ?? []).map((e) => e.champ), reponse.corps['champ']]).toContain(champ);
  });

  test('R2.74 : des signes seuls ne sont ni une note ni un motif', async () => {
    const vide = await service.ecrire(note(), { note: '((((' }, referent);
    expect([vide.statut, vide.corps.erreurs]).toEqual([
      422,
      [{ champ: 'note', motif: 'doit contenir au moins une lettre ou un chiffre' }],
    ]);
    expect((await service.ecrire(note(), { note: '!' }, referent)).statut).toBe(422);
    expect((await service.ecrire(note(), { note: 'OK' }, referent)).statut).toBe(200);
  });

  test('un champ inconnu, même au fond, est un 400 qui le nomme', async () => {
    const reponse = await ouvrir({ situation: { loyer: 1, salaire: 2 } });
    expect(reponse.statut).toBe(400);
    expect(reponse.corps.erreurs).toEqual([{ champ: 'situation.salaire', motif: 'champ inconnu' }]);
  });

  test.each([
    "N'Guessan",
    'D’Alméida-Saint-Cyr',
    'Ô',
    'Zoé 🌴',
    '<script>alert(1)</script>',
    '{{nom}}',
    '${jndi:ldap://x}',
  ])('le nom %s est gardé tel quel', async (nom) => {
    const ouvert = await ouvrir({ identite: { nom, prenom: 'A' } });
    expect(ouvert.statut).toBe(201);
    const lu = await service.appeler(`/api/dossiers/${ouvert.corps.id}`, { jeton: referent });
    expect(lu.corps['menage']).toMatchObject({ identite: { nom } });
  });

  test('les accents décomposés sont composés : un seul texte par nom', async () => {
    const ouvert = await ouvrir({ identite: { nom: 'E\u0301lodie', prenom: 'A' } });
    const lu = await service.appeler(`/api/dossiers/${ouvert.corps.id}`, { jeton: referent });
    expect(lu.corps['menage']).toMatchObject({ identite: { nom: 'Élodie' } });
  });

  test('un texte long garde ses lignes, d’une seule sorte', async () => {
    expect((await service.ecrire(note(), { note: 'un\r\ndeux' }, referent)).statut).toBe(200);
    expect((await ouvrir({ identite: { nom: 'un\r\ndeux', prenom: 'A' } })).statut).toBe(400);
  });
});
