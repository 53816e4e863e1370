import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { CHARTE_DEFAUT } from '../../src/domaine/charte/defaut.js';
import { demarrerService, menage, OPERATION, type Service } from './soutien.js';
import { enqueteComplete } from '../soutien/enquete-complete.js';
import { DU_JOUR } from '../soutien/jour.js';

const INFORME = { moyen: 'permanence', par: 'CCAS', langue: 'français' };

const BAILLEUR = 'toucan-habitat';
const AUJOURDHUI = DU_JOUR.enVigueurDu;
const OFFRE = {
  ...{ bailleur: BAILLEUR, nature: 'social', commune: 'Matoury', typologie: 'T4', surface: 82, loyer: 410 },
  ...{ charges: 55, accessible: true, horsQpv: true, disponibleLe: '2026-02-01', survenuLe: '2026-02-01' },
};
/** Who may not know a dossier is answered as for one that does not exist: no rule tells it apart. */
const CACHE = [404, undefined] as const;
const PREUVE = 'Acte de décès transmis par la mairie';

let service: Service;
const jetons: Record<string, string> = {};
/** Streams by their name in these tests. */
const ids: Record<string, string> = {};

const jeton = (qui: string): string => jetons[qui] ?? '';
const acte = (nom: string, chemin: string): string => `/api/dossiers/${ids[nom] ?? ''}/actes/${chemin}`;

async function faire(chemin: string, corps: object, qui = 'pilote'): Promise<string> {
  const { statut, texte, corps: fait } = await service.ecrire(chemin, corps, jeton(qui));
  expect([chemin, statut < 300, texte]).toEqual([chemin, true, expect.any(String)]);
  return fait.id;
}
async function ouvrir(nom: string, plus: object = {}): Promise<void> {
  ids[nom] = await faire('/api/dossiers', menage(nom, { survenuLe: '2026-02-01', ...plus }));
}
async function auSeuil(nom: string): Promise<void> {
  const actes: readonly (readonly [string, object, string])[] = [
    ['informer-menage', INFORME, 'referent'],
    ['realiser-enquete', enqueteComplete(), 'referent'],
    ['valider-enquete', {}, 'pilote'],
    ['realiser-diagnostic', { orientation: 'logement-ordinaire', synthese: 'Autonome.' }, 'referent'],
    ['completer-pieces', { pieces: ['identite', 'ressources', 'imposition'] }, 'referent'],
  ];
  for (const [chemin, corps, qui] of actes)
    await faire(acte(nom, chemin), { ...corps, survenuLe: '2026-02-02' }, qui);
}
async function proposer(nom: string, logement: string): Promise<void> {
  ids[logement] = await faire('/api/logements', { ...OFFRE, reference: logement }, 'bailleur');
  await faire(acte(nom, 'proposer-logement'), { logement: ids[logement] }, 'referent');
}

beforeAll(async () => {
  service = await demarrerService();
  Object.assign(jetons, {
    pilote: await service.jeton('pilote'),
    referent: await service.jeton('referent', { id: 'referent-un' }),
    autreReferent: await service.jeton('referent', { id: 'referent-deux' }),
    bailleur: await service.jeton('bailleur', { organisation: BAILLEUR }),
    autreBailleur: await service.jeton('bailleur', { id: 'autre', organisation: 'amazonie' }),
    ailleurs: await service.jeton('referent', { id: 'referent-trois', territoire: ['Cayenne'] }),
    lecteur: await service.jeton('lecteur'),
  });
  await faire('/api/operations', OPERATION);
  for (const code of [BAILLEUR, 'amazonie'])
    await faire('/api/organisations', { code, nom: code, type: 'bailleur' });
  const breve = {
    guichet: { ...CHARTE_DEFAUT.guichet, dureeRetenue: { duree: 'PT0.001S', calendrier: 'civil' } },
  };
  const contenu = JSON.stringify({ ...CHARTE_DEFAUT, ...DU_JOUR, ...breve, version: 'breve' });
  await faire('/api/chartes', { contenu });
  await faire('/api/chartes/breve/actes/publier-charte', {});
  await faire('/api/operations', { ...OPERATION, code: 'BREVE', charte: 'breve' });
  await ouvrir('NEUF', { identite: { nom: 'Ya', prenom: 'Mai', dateNaissance: '1990-05-04' } });
  for (const nom of ['SEUIL', 'ECHU', 'BAIL', 'CLOS']) {
    await ouvrir(nom, nom === 'ECHU' ? { operation: 'BREVE' } : {});
    await auSeuil(nom);
  }
  await proposer('ECHU', 'echu');
  await proposer('BAIL', 'bail');
  await faire(acte('BAIL', 'confirmer-proposition'), {}, 'bailleur');
  await faire(acte('BAIL', 'visiter-logement'), { avis: 'favorable' }, 'referent');
  await faire(acte('BAIL', 'accepter-proposition'), {}, 'referent');
  await faire(acte('BAIL', 'attribuer-logement'), { seance: AUJOURDHUI, membres: ['bailleur'] }, 'bailleur');
  await faire(acte('CLOS', 'clore-dossier'), { issue: 'parti-de-lui-meme', preuve: PREUVE }, 'referent');
});
afterAll(() => service?.fermer());

/** Every stream as it stands: how many events each has. */
const journal = async () => {
  const { rows } = await service.services.vues.query<{ id: string; version: number }>(
    'SELECT flux_id AS id, max(version)::int AS version, count(*)::int AS nombre FROM journal.evenement GROUP BY flux_id ORDER BY 1',
  );
  return rows;
};
/** Refused by that rule, with that status and that field; and nothing was stored. */
async function refuse(
  chemin: string,
  corps: object,
  qui: string,
  attendu: readonly [number, string | undefined, string?],
) {
  const avant = await journal();
  const { statut, corps: dit, entetes } = await service.ecrire(chemin, corps, jeton(qui));
  const champ = dit.erreurs?.[0]?.champ ?? dit['champ'];
  expect([statut, dit['regle'], ...(attendu[2] === undefined ? [] : [champ])]).toEqual(attendu);
  expect(entetes.get('content-type')).toContain('application/problem+json');
  expect(dit.detail).toMatch(/^[\p{Lu}«].*\.$/u);
  expect(await journal()).toEqual(avant);
}

describe('une mauvaise entrée est refusée en nommant sa règle, et rien n’est stocké', () => {
  describe('un acte hors de son tour', () => {
    test.each([
      ['valider une enquête non réalisée', 'NEUF', 'valider-enquete', {}, 'pilote', 'R2.2'],
      ['enquêter un ménage non informé', 'NEUF', 'realiser-enquete', enqueteComplete(), 'referent', 'R1.4'],
      ['accepter sans proposition', 'SEUIL', 'accepter-proposition', {}, 'referent', 'R4.4'],
      [
        'signer un bail sans attribution',
        'SEUIL',
        'signer-bail',
        { signeLe: AUJOURDHUI },
        'referent',
        'R5.1',
      ],
      [
        'établir un bilan avant le relogement',
        'SEUIL',
        'etablir-bilan',
        { stabilise: true, bilan: 'Va bien.' },
        'referent',
        'R6.3',
      ],
      [
        'clore sans solution',
        'SEUIL',
        'clore-dossier',
        { issue: 'reloge-definitivement' },
        'referent',
        'R0.1',
      ],
    ])('%s', async (_nom, dossier, chemin, corps, qui, regle) => {
      await refuse(acte(dossier, chemin), corps, qui, [409, regle]);
    });
  });

  describe('R0.3 sur un dossier clos', () => {
    test.each([
      ['point-mensuel', 'faire-point-mensuel', { compteRendu: 'Va bien.' }],
      ['proposition', 'proposer-logement', { logement: 'x' }],
      ['suspension', 'suspendre-horloge', { motif: 'Attente' }],
      ['clôture', 'clore-dossier', { issue: 'deces', preuve: PREUVE }],
    ])('%s', async (_nom, chemin, corps) => {
      await refuse(acte('CLOS', chemin), corps, 'referent', [409, 'R0.3']);
    });
  });

  describe('par qui ne le peut pas', () => {
    const note = { note: 'Passé ce matin.' };
    test('R3.1 un autre référent', () =>
      refuse(acte('SEUIL', 'ajouter-note'), note, 'autreReferent', [403, 'R3.1']));
    test('R0.6 un lecteur', () => refuse(acte('SEUIL', 'ajouter-note'), note, 'lecteur', [403, 'R0.6']));
    test('R0.6 le bailleur d’un autre logement', () =>
      refuse(acte('BAIL', 'signer-bail'), { signeLe: AUJOURDHUI }, 'autreBailleur', CACHE));
    test('R0.6 hors de son territoire', () => refuse(acte('NEUF', 'ajouter-note'), note, 'ailleurs', CACHE));
    test('R2.2 un référent ne valide pas', () =>
      refuse(acte('SEUIL', 'valider-enquete'), {}, 'referent', [403, 'R0.6']));
    test('R0.2 une personne à la place de la procédure', () =>
      refuse(acte('SEUIL', 'ouvrir-etape'), { etape: 'suivi', occurrence: 1 }, 'pilote', [403, 'R0.2']));
  });

  describe('à une date impossible', () => {
    test('R6.13 un décès avant la naissance', () =>
      refuse(
        acte('NEUF', 'clore-dossier'),
        { issue: 'deces', le: '1989-12-31', preuve: PREUVE },
        'referent',
        [422, 'R6.13', 'le'],
      ));
    test('R0.4 un fait à venir', () =>
      refuse(
        acte('NEUF', 'clore-dossier'),
        { issue: 'deces', le: '2150-01-01', preuve: PREUVE },
        'referent',
        [422, 'R0.4', 'le'],
      ));
    test('R0.10 un fait avant l’ouverture du dossier', () =>
      refuse(acte('NEUF', 'ajouter-note'), { note: 'Vu.', survenuLe: '2025-12-31' }, 'referent', [
        422,
        'R0.10',
        'survenuLe',
      ]));
    test('R5.1 un déménagement avant le bail', async () => {
      await faire(acte('BAIL', 'signer-bail'), { signeLe: AUJOURDHUI }, 'bailleur');
      await refuse(acte('BAIL', 'realiser-demenagement'), { le: '2026-02-10' }, 'referent', [
        422,
        'R5.1',
        'le',
      ]);
    });
    test('un jour qui n’existe pas', async () => {
      const avant = await journal();
      const corps = { le: '2026-02-30' };
      const { statut, corps: dit } = await service.ecrire(
        acte('BAIL', 'realiser-demenagement'),
        corps,
        jeton('referent'),
      );
      expect([statut, dit.erreurs[0]?.champ]).toEqual([422, 'le']);
      expect(await journal()).toEqual(avant);
    });
  });

  test('R2.23 une enquête qui ne dit pas ce que toute enquête doit dire', async () => {
    const { situation, ...dite } = enqueteComplete();
    const sansStatut = { ...dite, situation: { ...situation, statutOccupation: undefined } };
    await refuse(acte('NEUF', 'realiser-enquete'), sansStatut, 'referent', [
      422,
      'R2.23',
      'situation.statutOccupation',
    ]);
    await refuse(acte('NEUF', 'realiser-enquete'), { ...dite, situation, souhaits: {} }, 'referent', [
      422,
      'R2.23',
      'souhaits.projet',
    ]);
  });
  describe('R4.15 sur une retenue échue', () => {
    test('le bailleur ne confirme plus', () =>
      refuse(acte('ECHU', 'confirmer-proposition'), {}, 'bailleur', [409, 'R4.15']));
  });

  describe('deux fois', () => {
    test('R1.2 un ménage déjà informé', () =>
      refuse(acte('SEUIL', 'informer-menage'), INFORME, 'referent', [409, 'R1.2']));
    test('R4.1 un logement déjà retenu', () =>
      refuse(acte('SEUIL', 'proposer-logement'), { logement: ids['echu'] }, 'referent', [409, 'R4.1']));
    test('R0.8 une référence déjà prise', () =>
      refuse('/api/dossiers', menage('NEUF'), 'pilote', [409, 'R0.8']));
    test('R8.2 la même clé : la même réponse, ou un refus si le corps a changé', async () => {
      const cle = { 'idempotency-key': 'deux-fois' };
      const envoyer = (texte: string) =>
        service.ecrire(acte('SEUIL', 'ajouter-note'), { note: texte }, jeton('referent'), cle);
      const premiere = await envoyer('Une visite.');
      const avant = await journal();
      expect((await envoyer('Une visite.')).corps).toEqual(premiere.corps);
      const autre = await envoyer('Une autre.');
      expect([autre.statut, autre.corps['regle']]).toEqual([422, 'R8.2']);
      expect(await journal()).toEqual(avant);
    });
  });
});
