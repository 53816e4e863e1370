import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { CHARTE_DEFAUT } from '../../src/domaine/charte/defaut.js';
import { avec, regle } from '../domaine/soutien/migration.js';
import { idDe, lireBpmn } from '../processus/soutien.js';
import { ouvrirEtape } from './soutien-taches.js';
import { demarrerService, menage, OPERATION, type Service } from './soutien.js';
import { ajouterJours, instantCayenne } from '../../src/domaine/noyau/instants.js';
import { A_SA_PLACE, DU_JOUR } from '../soutien/jour.js';

let service: Service;
let pilote: string;
const ids: string[] = [];
const PROJET = '2027-1';

const lire = async (chemin: string, jeton = pilote) => {
  const { statut, corps, texte } = await service.appeler(`/api/chartes/${chemin}`, { jeton });
  expect([statut, texte]).toEqual([200, expect.any(String)]);
  return corps;
};
const simuler = (corps: object, version = PROJET, jeton = pilote) =>
  service.ecrire(`/api/chartes/${version}/simulation`, corps, jeton);
const agir = (acte: string, corps: object, jeton = pilote, version = PROJET) =>
  service.ecrire(`/api/chartes/${version}/actes/${acte}`, corps, jeton);
const evenements = async () =>
  Number(
    (await service.services.vues.query<{ n: string }>('SELECT count(*) AS n FROM journal.evenement')).rows[0]
      ?.n,
  );

beforeAll(async () => {
  service = await demarrerService();
  pilote = await service.jeton('pilote');
  await service.ecrire('/api/operations', { ...OPERATION, definieLe: '2026-01-05' }, pilote);
  for (const n of [1, 2, 3]) {
    const { corps } = await service.ecrire('/api/dossiers', menage(`CHA-${n}`), pilote);
    ids.push(corps.id);
    await ouvrirEtape(service, corps.id);
  }
  const contenu = JSON.stringify(avec(regle(60, 90, 100), DU_JOUR));
  expect((await service.ecrire('/api/chartes', { contenu }, pilote)).statut).toBe(201);
});
afterAll(() => service?.fermer());

describe('les versions de la charte', () => {
  test('R10.3 celle en vigueur, ce jour ou un autre ; un projet ne l’est jamais', async () => {
    expect(await lire('en-vigueur')).toMatchObject({ id: CHARTE_DEFAUT.version, publiee: true });
    expect(await lire('en-vigueur?le=2022-05-01')).toMatchObject({ id: CHARTE_DEFAUT.version });
    const avant = await service.appeler('/api/chartes/en-vigueur?le=1999-01-01', { jeton: pilote });
    expect(avant.statut).toBe(404);
    const faux = await service.appeler('/api/chartes/en-vigueur?le=hier', { jeton: pilote });
    expect(faux.statut).toBe(400);
  });

  test('R10.2 un projet se modifie, sa différence avec la version en vigueur se lit en français', async () => {
    const contenu = JSON.stringify(avec(regle(60, 90, 100), { ...DU_JOUR, offresAvantCasSpecifique: 2 }));
    expect((await agir('modifier-charte', { contenu })).statut).toBe(200);
    const { de, vers, differences } = await lire(`${PROJET}/differences`);
    expect({ de, vers }).toEqual({ de: CHARTE_DEFAUT.version, vers: PROJET });
    expect(differences).toContainEqual({
      titres: ['Tâches', 'Informer le ménage', 'Échéance'],
      avant: '30 jours',
      apres: '90 jours',
    });
    const refus = await agir('modifier-charte', { contenu });
    expect([refus.statut, refus.corps['regle']]).toEqual([422, 'R10.2']);
  });

  test('R10.1 se lisent en français, section par section, avec leur source ; les formulaires sont ceux des sections', async () => {
    const lecture = await lire(`${CHARTE_DEFAUT.version}/lecture`);
    expect(JSON.stringify(lecture['sections'])).toContain('Conférence intercommunale de l’habitat');
    expect(JSON.stringify(lecture['etapes'])).toContain('15 jours ouvrés');
    const formulaires = await lire('formulaires');
    expect((formulaires['sections'] as { cle: string }[]).map((s) => s.cle)).toContain('pilotage');
  });
});

describe('R10.4 l’essai d’un projet', () => {
  test('dit les dates qui bougent et n’enregistre rien', async () => {
    const avant = await evenements();
    const { statut, corps } = await simuler({});
    expect(statut).toBe(200);
    expect(corps).toMatchObject({
      version: PROJET,
      totaux: { dossiers: 3, touches: 3, reculees: 3, empeches: 0 },
      tronquee: false,
    });
    expect((corps['dossiers'] as object[])[0]).toMatchObject({
      reference: expect.stringMatching(/^CHA-/) as unknown,
      charte: CHARTE_DEFAUT.version,
      taches: [{ libelle: 'Informer le ménage', effet: 'reculee' }],
    });
    expect(await evenements()).toBe(avant);
  });

  test('se borne à des opérations, à un nombre de lignes, au territoire de qui demande', async () => {
    expect((await simuler({ limite: 1 })).corps).toMatchObject({
      totaux: { touches: 3 },
      tronquee: true,
      dossiers: [expect.anything()],
    });
    const inconnue = await simuler({ operations: ['NULLE-PART'] });
    expect([inconnue.statut, inconnue.corps['champ']]).toEqual([422, 'operations']);
    const ailleurs = await service.jeton('pilote', { id: 'roura', territoire: ['Roura'] });
    expect((await simuler({}, PROJET, ailleurs)).corps).toMatchObject({ totaux: { dossiers: 0 } });
  });

  test('est au pilote seul, sur une version qui existe, avec des champs connus', async () => {
    expect((await simuler({}, PROJET, await service.jeton('administrateur'))).statut).toBe(403);
    expect((await simuler({}, 'inconnue')).statut).toBe(404);
    expect((await simuler({ raccourcir: 'oui' })).statut).toBe(422);
    expect((await simuler({ autre: 1 })).statut).toBe(400);
  });
});

describe('les migrations', () => {
  test('R10.6 une version en projet ne se suit pas ; publiée, la migration se lit', async () => {
    const trop = await agir('migrer-dossiers', { motif: 'Délais revus' });
    expect([trop.statut, trop.corps['regle']]).toEqual([409, 'R10.6']);
    expect((await agir('publier-charte', {})).statut).toBe(200);
    const inconnue = await agir('migrer-dossiers', { motif: 'x', operations: ['NULLE-PART'] });
    expect([inconnue.statut, inconnue.corps['champ']]).toEqual([422, 'operations']);
    expect(
      (await agir('migrer-dossiers', { motif: 'Délais revus', operations: [OPERATION.code] })).statut,
    ).toBe(200);

    expect(await lire(`${PROJET}/migrations`)).toMatchObject([
      { id: 'm4', motif: 'Délais revus', annulee: null, marches: [] },
    ]);
    expect(await lire(`${PROJET}/migrations/m4`)).toMatchObject({
      operations: [OPERATION.code],
      elements: [],
    });
    const absente = await service.appeler(`/api/chartes/${PROJET}/migrations/m9`, { jeton: pilote });
    expect(absente.statut).toBe(404);
  });

  test('R0.61 une version dont le jour est passé ne se publie pas, et l’essai le dit', async () => {
    const contenu = JSON.stringify(
      avec(regle(60, 90, 100), { version: 'passee', enVigueurDu: '2026-06-01' }),
    );
    expect((await service.ecrire('/api/chartes', { contenu }, pilote)).statut).toBe(201);
    const { corps } = await simuler({}, 'passee');
    expect(corps).toMatchObject({ publication: { refus: [{ champ: 'contenu.enVigueurDu' }] } });
    const refus = await agir('publier-charte', {}, pilote, 'passee');
    expect([refus.statut, refus.corps['regle'], refus.corps['champ']]).toEqual([
      422,
      'R0.61',
      'contenu.enVigueurDu',
    ]);
    expect(await lire('passee')).toMatchObject({ publiee: false });
  });

  test('R0.60 deux projets d’un même jour publiés ensemble : un seul l’est', async () => {
    const enVigueurDu = ajouterJours(DU_JOUR.enVigueurDu, 40);
    const versions = ['jumelle-a', 'jumelle-b'];
    for (const version of versions) {
      const contenu = JSON.stringify(avec(regle(60, 90, 100), { version, enVigueurDu }));
      expect((await service.ecrire('/api/chartes', { contenu }, pilote)).statut).toBe(201);
    }
    const issues = await Promise.all(versions.map((v) => agir('publier-charte', {}, pilote, v)));
    expect(issues.map((i) => i.statut).sort()).toEqual([200, 409]);
    expect(issues.find((i) => i.statut === 409)?.corps['regle']).toBe('R0.60');
  });

  test('R0.62 l’essai se fait au jour de la version, jamais avant', async () => {
    const enVigueurDu = ajouterJours(DU_JOUR.enVigueurDu, 40);
    expect((await simuler({}, 'jumelle-a')).corps['le']).toBe(instantCayenne(enVigueurDu, 0));
    const tot = await simuler({ le: ajouterJours(enVigueurDu, -1) }, 'jumelle-a');
    expect([tot.statut, tot.corps['regle'], tot.corps['champ']]).toEqual([422, 'R0.62', 'le']);
    expect((await simuler({ le: enVigueurDu }, 'jumelle-a')).statut).toBe(200);
  });

  test('R10.3 une opération déclarée sans choix prend la version en vigueur', async () => {
    const contenu = JSON.stringify(avec(regle(60, 90, 100), { version: '2026-6', ...DU_JOUR }));
    expect((await service.ecrire('/api/chartes', { contenu }, pilote)).statut).toBe(201);
    const seule = await agir('publier-charte', {}, pilote, '2026-6');
    expect([seule.statut, seule.corps['regle'], seule.corps['champ']]).toEqual([409, 'R0.60', 'remplace']);
    expect(seule.corps['detail']).toContain(`« ${PROJET} »`);
    expect(await lire('en-vigueur')).toMatchObject({ id: PROJET });
    expect((await agir('publier-charte', A_SA_PLACE, pilote, '2026-6')).statut).toBe(200);
    const versions = (await lire(''))['elements'] as object[];
    expect(versions).toContainEqual(expect.objectContaining({ id: '2026-6', remplace: [PROJET] }));
    await service.ecrire('/api/operations', { ...OPERATION, code: 'NEUVE', nom: 'Neuve' }, pilote);
    const { corps } = await service.appeler('/api/operations/NEUVE', { jeton: pilote });
    expect(corps['charte']).toBe('2026-6');
    // R0.33: publishing does not rewrite the past.
    expect(await lire('en-vigueur?le=2026-06-02')).toMatchObject({ id: CHARTE_DEFAUT.version });
  });

  test('R3.19 son catalogue de mesures se lit, par un partenaire aussi', async () => {
    const lu = await service.appeler('/api/chartes/2026-1/catalogue', {
      jeton: await service.jeton('partenaire', { organisation: 'akati' }),
    });
    expect(lu.statut).toBe(200);
    const { mesures } = JSON.parse(lu.texte) as { mesures: { code: string; mission: string }[] };
    expect(mesures.find((m) => m.code === '1.2')?.mission).toBe(
      'Expliciter la démarche proposée et le champ des possibles et susciter l’adhésion du ménage.',
    );
    expect((await service.appeler('/api/chartes/inconnue/catalogue', { jeton: pilote })).statut).toBe(404);
  });

  test('R0.16 un engagement se suit, et se lit', async () => {
    const suivi = { engagement: 'cotation', etat: 'en-cours', le: '2026-03-01' };
    expect((await agir('suivre-engagement', suivi)).statut).toBe(200);
    expect((await lire(PROJET))['engagements']).toEqual([{ ...suivi, commentaire: null }]);
  });
});

interface Planche {
  readonly code: string;
  readonly noeuds: readonly { readonly phrases: readonly string[] }[];
}

describe('l’image du processus', () => {
  const image = (chemin: string) => service.appeler(`/api/charte/${chemin}`, { jeton: pilote });

  test('R0.30 celle d’une version, et celle de la version en vigueur, en BPMN 2.0', async () => {
    const { statut, texte, entetes } = await image('en-vigueur/processus.bpmn');
    expect([statut, entetes.get('content-type')]).toEqual([200, 'application/bpmn+xml; charset=utf-8']);
    const lue = await lireBpmn(texte);
    expect(lue.avertissements).toEqual([]);
    const { texte: projet } = await image(`${PROJET}/processus.bpmn`);
    const nom = (await lireBpmn(projet)).elements.find((e) => idDe(e) === 'rang.informer-menage.retard')?.[
      'name'
    ];
    expect(nom).toBe('Échéance : 90 jours');
    expect((await image('inconnue/processus.bpmn')).statut).toBe(404);
  });

  test('R0.32 chaque dessin se voit, avec l’étape du ménage mise en valeur, et se lit en mots', async () => {
    const planches: Planche[] = JSON.parse((await image('en-vigueur/processus')).texte).planches;
    expect(planches.map((p) => p.code)).toContain('etape.rapprochement');
    const phrases = planches.flatMap((p) => p.noeuds.flatMap((n) => n.phrases));
    expect(phrases).toContain(
      'Ensuite : Logement proposé → Suite des propositions → Logement attribué en CALEOL.',
    );
    const { statut, texte, entetes } = await image('en-vigueur/processus.svg?etape=rapprochement');
    expect([statut, entetes.get('content-type')]).toEqual([200, 'image/svg+xml; charset=utf-8']);
    expect(texte.match(/class="ici"/g)).toHaveLength(1);
    expect((await image('en-vigueur/processus.svg?planche=rien')).statut).toBe(404);
    expect((await image('en-vigueur/processus.svg?etape=rien')).statut).toBe(400);
  });
});
