import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { dateCayenne } from '../../src/domaine/noyau/instants.js';
import { enqueteComplete } from '../soutien/enquete-complete.js';
import { demarrerService, menage, OPERATION, type Service } from './soutien.js';
import { franchir, ouvrirEtape } from './soutien-taches.js';

const LHI = { ...OPERATION, code: 'LHI-ESSAI', programme: 'LHI', nom: 'Habitat indigne de Cayenne' };
const SURVENU = '2026-02-02';

let service: Service;
let pilote: string;
const escalades: string[] = [];

/** TAC-1: its own référent, TAC-2: late, TAC-3: escalated once, TAC-4: escalated twice, elsewhere. */
beforeAll(async () => {
  service = await demarrerService();
  pilote = await service.jeton('pilote');
  for (const operation of [OPERATION, LHI]) await service.ecrire('/api/operations', operation, pilote);
  const lieux = [{}, {}, { commune: 'Cayenne' }, { operation: LHI.code, commune: 'Cayenne' }];
  const ids: string[] = [];
  for (const [n, lieu] of lieux.entries()) {
    const corps = menage(`TAC-${n + 1}`, { ...lieu, survenuLe: SURVENU });
    ids.push((await service.ecrire('/api/dossiers', corps, pilote)).corps.id);
  }
  const [un = '', deux = '', trois = '', quatre = ''] = ids;
  const referent = await service.jeton('referent', { id: 'referent-un' });
  await service.ecrire(`/api/dossiers/${un}/actes/ajouter-note`, { note: 'Pris en charge.' }, referent);
  for (const id of ids) await ouvrirEtape(service, id);
  for (const id of [deux, trois, quatre]) await franchir(service, id, 'ConstaterRetard', 'retard');
  escalades.push(await franchir(service, trois, 'EscaladerTache', 'escalade-1'));
  await franchir(service, quatre, 'EscaladerTache', 'escalade-1');
  escalades.push(await franchir(service, quatre, 'EscaladerTache', 'escalade-2'));
});
afterAll(() => service?.fermer());

const lister = async (requete: string, jeton = pilote) => {
  const { statut, corps } = await service.appeler(`/api/taches?${requete}`, { jeton });
  expect(statut).toBe(200);
  return corps.elements;
};

describe('GET /api/taches : depuis quand, et à qui', () => {
  test('R7.1 une tâche dit sa dernière escalade ; une autre n’en a pas', async () => {
    const vues = Object.fromEntries(
      (await lister('')).map((t) => [t.reference, [t['niveau'], t['escaladeVers'], t['escaladeDepuis']]]),
    );
    expect(vues).toEqual({
      'TAC-1': [0, null, null],
      'TAC-2': [0, null, null],
      'TAC-3': [1, 'pilote', escalades[0]],
      'TAC-4': [2, 'direction', escalades[1]],
    });
  });
});

describe('prendre une tâche, la revoir, la rendre', () => {
  const un = () => service.jeton('referent', { id: 'referent-un' });
  const etats = async (requete: string) =>
    (await lister(requete, await un())).map((t) => [t.reference, t['etat'], t['prise']]);
  const agir = async (acte: string, corps: object, jeton: string, tache: Record<string, unknown>) =>
    service.ecrire(`/api/dossiers/${String(tache['dossierId'])}/actes/${acte}`, corps, jeton);
  const aujourdhui = dateCayenne(new Date().toISOString());

  test('R7.24 R7.26 prise, elle le dit à chacun, se filtre, et reste ouverte ; rendue, elle est à prendre', async () => {
    const referent = await un();
    const [tache] = await lister('referent=moi', referent);
    if (!tache) throw new Error('Aucune tâche.');
    await agir('prendre-tache', { tache: tache.id, suiviLe: aujourdhui }, referent, tache);
    const prise = ['TAC-1', 'prise', expect.objectContaining({ par: 'referent-un', suiviLe: aujourdhui })];
    for (const requete of ['referent=moi', 'etat=prise', 'aRevoir=oui'])
      expect(await etats(requete)).toEqual([prise]);
    expect((await etats('etat=a-faire')).map(([reference]) => reference)).not.toContain('TAC-1');
    const vue = await service.appeler(`/api/dossiers/${String(tache['dossierId'])}`, { jeton: pilote });
    expect(vue.corps['taches']).toContainEqual(
      expect.objectContaining({
        id: tache.id,
        etat: 'prise',
        prise: expect.objectContaining({ par: 'referent-un' }),
      }),
    );
    const encore = await agir('prendre-tache', { tache: tache.id, suiviLe: aujourdhui }, referent, tache);
    expect([encore.statut, encore.corps['regle']]).toEqual([409, 'R7.25']);
    const passe = await agir('prendre-tache', { tache: tache.id, suiviLe: '2020-01-01' }, referent, tache);
    expect([passe.statut, passe.corps['regle']]).toEqual([422, 'R7.26']);
    expect((await agir('rendre-tache', { tache: tache.id }, pilote, tache)).statut).toBe(200);
    expect(await etats('referent=moi')).toEqual([['TAC-1', 'a-faire', null]]);
    expect(await etats('aRevoir=oui')).toEqual([]);
  });
});

describe('GET /api/taches : les filtres du tableau', () => {
  test.each([
    ['operation=NPNRU-ESSAI', ['TAC-1', 'TAC-2', 'TAC-3']],
    ['operation=AUCUNE', []],
    ['programme=LHI', ['TAC-4']],
    ['programme=NPNRU&commune=Matoury', ['TAC-1', 'TAC-2']],
    ['commune=CAYENNE', ['TAC-3', 'TAC-4']],
    ['referent=referent-un', ['TAC-1']],
    ['referent=personne', []],
    ['escalade=oui', ['TAC-3', 'TAC-4']],
    ['escalade=non', ['TAC-1', 'TAC-2']],
    ['escalade=oui&programme=NPNRU', ['TAC-3']],
    ['enRetard=oui&escalade=non', ['TAC-2']],
    ['pour=referent&commune=Cayenne&escalade=oui&operation=LHI-ESSAI', ['TAC-4']],
    ['pour=referent-un&commune=Cayenne', []],
  ])('%s', async (requete, references) => {
    expect((await lister(requete)).map((t) => t.reference).sort()).toEqual(references);
  });

  test('un référent filtre les siennes et celles qui n’ont personne ; `moi` est l’appelant', async () => {
    const un = await service.jeton('referent', { id: 'referent-un' });
    const references = async (requete: string) => (await lister(requete, un)).map((t) => t.reference).sort();
    expect(await references('referent=moi')).toEqual(['TAC-1']);
    expect(await references('programme=LHI')).toEqual(['TAC-4']);
    expect(await references('escalade=oui&commune=Cayenne')).toEqual(['TAC-3', 'TAC-4']);
  });

  test.each([
    ['programme=PLUS', 'programme'],
    ['commune=Kourou', 'commune'],
    ['escalade=peut-etre', 'escalade'],
    ['niveau=2', 'niveau'],
  ])('%s est refusé, et dit pourquoi', async (requete, champ) => {
    const { statut, corps } = await service.appeler(`/api/taches?${requete}`, { jeton: pilote });
    expect([statut, corps.erreurs]).toEqual([400, [expect.objectContaining({ champ })]]);
  });

  test.each(['escalade=oui', 'programme=NPNRU', 'commune=Matoury'])(
    '%s : page après page, rien d’oublié ni de répété',
    async (filtre) => {
      const lues: string[] = [];
      for (let suite: string | undefined = `/api/taches?${filtre}&limite=1`; suite;) {
        const page = await service.appeler(suite, { jeton: pilote });
        lues.push(...page.corps.elements.map((t) => t.id));
        suite = /<([^>]+)>; rel="next"/.exec(page.entetes.get('link') ?? '')?.[1];
      }
      expect(lues).toEqual((await lister(filtre)).map((t) => t.id));
    },
  );
});

describe('GET /api/taches?code= : un genre de tâche, et ce qui manque', () => {
  const genre = async (code: string, jeton = pilote) => {
    const { statut, corps } = await service.appeler('/api/taches/genres', { jeton });
    expect(statut).toBe(200);
    const genres = corps['genres'] as readonly { code: string; nombre: number; enRetard: number }[];
    return genres.find((g) => g.code === code);
  };

  test('R7.29 combien attendent, et combien sont en retard, genre par genre ; chacun les siennes', async () => {
    const INFORMER = { code: 'informer-menage', libelle: 'Informer le ménage', etape: 'concertation' };
    expect(await genre('informer-menage')).toEqual({ ...INFORMER, nombre: 4, enRetard: 3 });
    expect(await genre('actualiser-enquete')).toBeUndefined();
    const bailleur = await service.jeton('bailleur', { organisation: 'siguy' });
    expect(await genre('informer-menage', bailleur)).toBeUndefined();
    const deux = await service.jeton('referent', { id: 'referent-deux' });
    expect(await genre('informer-menage', deux)).toMatchObject({ nombre: 3 });
    expect(await lister('code=actualiser-enquete')).toEqual([]);
    expect((await lister('code=informer-menage&enRetard=non')).map((t) => t.reference)).toEqual(['TAC-1']);
    const inconnu = await service.appeler('/api/taches?code=informer', { jeton: pilote });
    expect([inconnu.statut, inconnu.corps.erreurs[0]?.champ]).toEqual([400, 'code']);
  });

  test('R7.29 R3.126 la liste nomme les pièces obligatoires qui manquent encore ; une tâche à laquelle rien ne manque n’en dit rien', async () => {
    const referent = await service.jeton('referent', { id: 'referent-trois' });
    const { id } = (await service.ecrire('/api/dossiers', menage('TAC-9'), pilote)).corps;
    const faire = async (acte: string, corps: object, jeton = referent) =>
      expect((await service.ecrire(`/api/dossiers/${id}/actes/${acte}`, corps, jeton)).statut).toBe(200);
    await ouvrirEtape(service, id);
    await faire('informer-menage', { moyen: 'permanence', par: 'CCAS', langue: 'français' });
    await ouvrirEtape(service, id);
    await faire('realiser-enquete', enqueteComplete());
    await faire('valider-enquete', {}, pilote);
    await ouvrirEtape(service, id);
    const manque = async () =>
      Object.fromEntries(
        (await lister('etape=accompagnement'))
          .filter((t) => t.reference === 'TAC-9')
          .map((t) => [t['code'], t['precision']]),
      );
    const [IDENTITE, AUTRES] = [
      '« Pièces d’identité ou titres de séjour »',
      '« Justificatifs de ressources », « Avis d’imposition »',
    ];
    expect(await manque()).toMatchObject({
      'realiser-diagnostic': null,
      'completer-pieces': `Il manque : ${IDENTITE}, ${AUTRES}.`,
    });
    await faire('completer-pieces', { pieces: ['identite'] });
    expect(await manque()).toMatchObject({ 'completer-pieces': `Il manque : ${AUTRES}.` });
  });
});
