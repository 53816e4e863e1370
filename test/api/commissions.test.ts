import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ajouterJours } from '../../src/domaine/noyau/instants.js';
import { demarrerService, menage, OPERATION, type Corps, type Service } from './soutien.js';
import { AUJOURDHUI, MEMBRES, Pilotage } from './soutien-commissions.js';

let service: Service;
let pilote: Pilotage;
let seance: string;
let ctg: string;
let dgcopop: string;
const ids: string[] = [];
const REEXAMEN = ajouterJours(AUJOURDHUI, 30);
const AJOURNEE = { decision: 'ajournee', raison: 'pieces-manquantes', reexamenLe: REEXAMEN };

type Lignes = readonly Readonly<Record<string, unknown>>[];
const lignes = (corps: Corps, champ: string) => corps[champ] as Lignes;
const refus = async (chemin: string, corps: object, jeton = pilote.jeton) => {
  const { statut, corps: dit } = await service.ecrire(chemin, corps, jeton);
  return [statut, dit['regle'], dit.erreurs?.[0]?.champ ?? null];
};
const membre = (role: 'reservataire' | 'bailleur' | 'partenaire', organisation: string) =>
  service.jeton(role, { id: `agent-${organisation}`, organisation });

beforeAll(async () => {
  service = await demarrerService();
  pilote = new Pilotage(service, await service.jeton('pilote'));
  await pilote.organisations();
  [ctg, dgcopop] = [await membre('reservataire', 'ctg'), await membre('reservataire', 'dgcopop')];
  await pilote.faire('/api/operations', OPERATION);
  for (const [n, commune] of ['Matoury', 'Matoury', 'Cayenne'].entries()) {
    const identite = { nom: ['Aboïkoni', 'Ya', 'Vang'][n], prenom: 'Mai' };
    ids.push(await pilote.faire('/api/dossiers', menage(`PIL-${n + 1}`, { commune, identite })));
  }
  const referent = await service.jeton('referent', { id: 'referent-un' });
  await pilote.faire(
    `/api/dossiers/${ids[0] ?? ''}/actes/ajouter-note`,
    { note: 'Pris en charge.' },
    referent,
  );
  seance = await pilote.seance(
    'cas-specifiques',
    ids.map((dossier) => ({ dossier })),
  );
});
afterAll(() => service?.fermer());

describe('GET /api/commissions', () => {
  test('R4.13 une séance porte le nom de sa nature et de son état, en liste comme seule', async () => {
    const nom = {
      ...{ nature: 'cas-specifiques', libelleNature: 'Commission d’examen des cas spécifiques' },
      ...{ statut: 'convoquee', libelleStatut: 'Convoquée' },
    };
    expect((await pilote.lire('/api/commissions')).elements).toEqual([
      expect.objectContaining({ ...nom, inscrits: 3, tranches: 0, aDecider: 0, refusees: 0 }),
    ]);
    const lue = await pilote.lire(seance);
    expect(lue).toMatchObject({ ...nom, quorum: { voix: 2, requis: 1, reunis: null, atteint: null } });
    expect(lignes(lue, 'membres')).toMatchObject([
      { organisation: 'cacl', nom: 'CACL', libelleRole: 'Présidence', presence: null },
      { organisation: 'ctg', nom: 'Collectivité territoriale de Guyane', reservataire: true },
      { organisation: 'toucan', libelleRole: 'Voix consultative' },
    ]);
    expect(lignes(lue, 'convocations')).toMatchObject([{ le: '2026-01-12', envois: [] }]);
    expect(lue['procesVerbal']).toMatchObject({ etat: 'a-venir' });
  });

  test('R4.13 les séances se filtrent par nature, état, période, décisions attendues', async () => {
    const combien = async (filtre: string) =>
      (await pilote.lire(`/api/commissions?${filtre}`)).elements.length;
    expect(await combien('nature=relogement')).toBe(0);
    expect(await combien('statut=convoquee')).toBe(1);
    expect(await combien('periode=a-venir')).toBe(1);
    expect(await combien('periode=passees')).toBe(0);
    expect(await combien('aDecider=oui')).toBe(0);
    const { statut } = await service.appeler('/api/commissions?statut=ouverte', { jeton: pilote.jeton });
    expect(statut).toBe(400);
  });

  test('R4.40 une organisation inconnue, une date impossible, un champ de trop : rien n’est stocké', async () => {
    const corps = { nature: 'relogement', le: AUJOURDHUI, membres: MEMBRES };
    const inconnue = { ...corps, membres: [{ organisation: 'x', role: 'president' }] };
    expect(await refus('/api/commissions', inconnue)).toEqual([422, 'R4.40', 'membres[0].organisation']);
    expect((await refus('/api/commissions', { ...corps, le: '2026-02-30' }))[0]).toBe(422);
    expect((await refus('/api/commissions', { ...corps, heure: '25:00' }))[2]).toBe('heure');
    expect(
      (await refus('/api/commissions', { ...corps, membres: [{ organisation: 'cacl', role: 'roi' }] }))[0],
    ).toBe(422);
    expect((await pilote.lire('/api/commissions')).elements).toHaveLength(1);
  });
});

describe('GET /api/commissions/:id nomme les dossiers de son ordre du jour, selon le droit de chacun', () => {
  const noms = async (jeton: string) =>
    lignes(await pilote.lire(seance, jeton), 'examens').map(
      ({ dossier, reference, libelleEtape, menage: m }) => [dossier, reference, libelleEtape, m],
    );
  const ETAPE = 'Concertation et information';
  const mai = (nom: string) => ({ nom, prenom: 'Mai' });

  test('un pilote : tous, par leur nom', async () => {
    expect(await noms(pilote.jeton)).toEqual([
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

  test('R8.6 un référent ne lit pas le nom des ménages d’un autre', async () => {
    const deux = await service.jeton('referent', { id: 'referent-deux' });
    expect((await noms(deux)).map(([, , , m]) => m)).toEqual([null, mai('Ya'), mai('Vang')]);
  });

  test('R4.49 un membre lit la séance où il siège, sans nom ; une autre organisation ne la connaît pas', async () => {
    for (const jeton of [ctg, await membre('bailleur', 'toucan')]) {
      expect((await noms(jeton)).map(([, reference, , m]) => [reference, m])).toEqual([
        ['PIL-1', null],
        ['PIL-2', null],
        ['PIL-3', null],
      ]);
      const lue = await pilote.lire(seance, jeton);
      expect([lue['convocations'], JSON.stringify(lue).includes('Vang')]).toEqual([[], false]);
      expect((await pilote.lire('/api/commissions', jeton)).elements).toHaveLength(1);
    }
    for (const jeton of [dgcopop, await service.jeton('partenaire', { id: 'seul' })]) {
      expect((await service.appeler(seance, { jeton })).statut).toBe(404);
      expect((await pilote.lire('/api/commissions', jeton)).elements).toEqual([]);
    }
    expect(
      (
        await refus(
          `${seance}/actes/annuler-seance`,
          { raison: 'erreur' },
          await membre('bailleur', 'toucan'),
        )
      )[0],
    ).toBe(403);
  });
});

describe('une séance, de l’ordre du jour au procès-verbal', () => {
  const acte = (nom: string) => `${seance}/actes/${nom}`;

  test('R4.41 l’ordre du jour se range et se vide', async () => {
    const [un = '', deux = '', trois = ''] = ids;
    await pilote.faire(acte('ordonner-ordre-du-jour'), { dossiers: [trois, un, deux] });
    await pilote.faire(acte('retirer-dossier'), { dossier: deux, raison: 'dossier-incomplet' });
    expect(lignes(await pilote.lire(seance), 'examens').map((l) => l['dossier'])).toEqual([trois, un]);
    await pilote.faire(acte('inscrire-dossier'), { dossier: deux, saisine: 'desaccord' });
    await pilote.faire(acte('ordonner-ordre-du-jour'), { dossiers: [un, deux, trois] });
  });

  test('R4.43 sans quorum la règle est nommée ; avec lui les décisions se rendent en un fait', async () => {
    await pilote.presents(seance, 'toucan');
    const [un = '', deux = '', trois = ''] = ids;
    const decisions = [
      { dossier: un, decision: 'accompagnement-renforce', precisions: 'Un enfant naîtra en mars.' },
      { dossier: deux, ...AJOURNEE },
    ];
    expect(await refus(acte('rendre-decisions'), { decisions })).toEqual([409, 'R4.43', null]);
    await pilote.presents(seance, 'cacl', 'ctg');
    await pilote.faire(acte('recueillir-avis'), {
      dossier: un,
      avis: [{ organisation: 'ctg', sens: 'reserve' }],
    });
    expect(
      (
        await refus(acte('rendre-decisions'), {
          decisions: [...decisions, { dossier: trois, decision: 'favorable' }],
        })
      )[2],
    ).toBe('decisions[2].decision');
    expect((await pilote.lire('/api/commissions?aDecider=oui')).elements).toMatchObject([{ aDecider: 3 }]);
    await pilote.faire(acte('rendre-decisions'), { decisions });
    const lue = await pilote.lire(seance);
    expect(lignes(lue, 'examens')).toMatchObject([
      {
        decision: 'accompagnement-renforce',
        libelleDecision: 'Accompagnement renforcé, puis nouvelle proposition',
        avis: [{ nom: 'Collectivité territoriale de Guyane', libelleSens: 'Réservé' }],
        application: { etat: 'en-attente', relances: 0 },
      },
      { decision: 'ajournee', libelleRaison: 'Pièces manquantes au dossier', reexamenLe: REEXAMEN },
      { decision: null, libelleDecision: null, application: null },
    ]);
    expect(lignes(await pilote.lire(seance, ctg), 'examens')[0]).toMatchObject({ application: null });
  });

  test('R4.45 ce qui s’est dit du ménage se garde dans son dossier seul, et ne se lit en séance que par le pilote', async () => {
    const historique = await pilote.lire(`/api/dossiers/${ids[0] ?? ''}/historique`);
    expect(JSON.stringify(historique)).toContain('Un enfant naîtra en mars.');
    const ailleurs = await service.services.vues.query(
      `SELECT 1 FROM journal.evenement WHERE contenu::text LIKE '%naîtra%' UNION ALL SELECT 1 FROM journal.sortie WHERE contenu LIKE '%naîtra%'`,
    );
    expect(ailleurs.rows).toEqual([]);
    expect(JSON.stringify(await pilote.lire(seance))).toContain('naîtra');
    expect(JSON.stringify(await pilote.lire(seance, ctg))).not.toContain('naîtra');
  });

  test('R4.49 le procès-verbal est un projet, puis approuvé ; R4.48 une correction le rend à approuver', async () => {
    expect(await refus(acte('approuver-proces-verbal'), { le: AUJOURDHUI })).toEqual([409, 'R4.49', null]);
    const [, , trois = ''] = ids;
    await pilote.faire(acte('rendre-decisions'), { decisions: [{ dossier: trois, ...AJOURNEE }] });
    const pv = async () => ((await pilote.lire(seance))['procesVerbal'] as { etat: string }).etat;
    expect(await pv()).toBe('projet');
    await pilote.faire(acte('approuver-proces-verbal'), { le: AUJOURDHUI });
    expect(await pv()).toBe('approuve');
    const corrigee = { dossier: trois, decision: 'transitoire', correction: 'element-nouveau' };
    await pilote.faire(acte('corriger-decision'), corrigee);
    expect(await pv()).toBe('a-rectifier');
    expect(lignes(await pilote.lire(seance), 'examens')[2]).toMatchObject({
      decision: 'transitoire',
      remplacees: [{ decision: 'ajournee', libelleRaison: 'Pièces manquantes au dossier' }],
    });
  });
});

describe('GET /api/commissions/a-inscrire', () => {
  const aInscrire = async (nature: string) =>
    (await pilote.lire(`/api/commissions/a-inscrire?nature=${nature}`)).elements.map(
      ({ dossier, reference, origine, le }) => [dossier, reference, origine, le],
    );

  test('R4.42 un dossier ajourné, puis celui d’une séance annulée, y reviennent jusqu’à leur inscription', async () => {
    expect(await aInscrire('cas-specifiques')).toEqual([[ids[1], 'PIL-2', 'ajournement', REEXAMEN]]);
    const suite = await pilote.seance('cas-specifiques', [{ dossier: ids[1] }], {
      le: ajouterJours(REEXAMEN, 3),
    });
    expect(await aInscrire('cas-specifiques')).toEqual([]);
    await pilote.faire(`${suite}/actes/annuler-seance`, { raison: 'force-majeure' });
    expect(await aInscrire('cas-specifiques')).toEqual([
      [ids[1], 'PIL-2', 'annulation', ajouterJours(REEXAMEN, 3)],
    ]);
    expect(await aInscrire('relogement')).toEqual([]);
  });

  test('R0.6 n’est que du pilote, sur son territoire', async () => {
    expect((await service.appeler('/api/commissions/a-inscrire', { jeton: ctg })).statut).toBe(403);
    const cayenne = await service.jeton('pilote', { id: 'p2', territoire: ['Cayenne'] });
    expect((await pilote.lire('/api/commissions/a-inscrire', cayenne)).elements).toEqual([]);
  });
});
