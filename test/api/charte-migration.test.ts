import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import type { Charte } from '../../src/domaine/charte/charte.js';
import { CHARTE_DEFAUT } from '../../src/domaine/charte/defaut.js';
import { PROCEDURE_ACTEUR } from '../../src/domaine/noyau/acteur.js';
import { ajouterJours, dateCayenne } from '../../src/domaine/noyau/instants.js';
import { Migrations } from '../../src/journal/migrations.js';
import { menageEnAttente, ouvrirGuichet, publier, type Jetons } from './soutien-rapprochement.js';
import { A_SA_PLACE, DU_JOUR } from '../soutien/jour.js';
import { demarrerService, type Service } from './soutien.js';

const PROJET = '2027-droit';
const AUJOURDHUI = dateCayenne(new Date().toISOString());
let service: Service;
let jetons: Jetons;
let bailleur: string;
/** Under a law, an offer notified today; two offers refused; left alone. */
const dossiers = { notifie: '', refus: '', calme: '' };

const appeler = async (chemin: string) => (await service.appeler(chemin, { jeton: jetons.pilote })).corps;
async function ecrire(chemin: string, corps: object, jeton = jetons.pilote) {
  const { statut, corps: lu, texte } = await service.ecrire(chemin, corps, jeton);
  if (statut >= 300) throw new Error(`${chemin} : ${texte}`);
  return lu;
}
const surDossier = (id: string, acte: string, corps: object, jeton?: string) =>
  ecrire(`/api/dossiers/${id}/actes/${acte}`, corps, jeton);
const surCharte = (acte: string, corps: object) => ecrire(`/api/chartes/${PROJET}/actes/${acte}`, corps);

/** What the workflow of a migration does to one dossier. */
async function parProcedure(acte: string, id: string, migration: string) {
  return service.services.porte.executer({
    ...{ agregat: 'dossier', id, acte, corps: { version: PROJET, migration } },
    ...{ acteur: PROCEDURE_ACTEUR, cle: randomUUID(), correlation: 'essai', parCleSeule: true },
  });
}

/** The walk writes what became of each dossier. */
async function noterFaites(): Promise<void> {
  const base = new pg.Pool({ connectionString: service.configuration.databaseUrl, max: 1 });
  const migrations = new Migrations(base);
  const marche = { charte: PROJET, migration: 'm3', sens: 'migrer' as const };
  await migrations.aFaire(marche, [], null, 1);
  for (const dossier of Object.values(dossiers))
    await migrations.noter({ ...marche, dossier, issue: 'faite', regle: null, motif: null });
  await base.end();
}

/** Half the time to answer, a longer notice, one offer less. */
function contenu(): Charte {
  const regimes = CHARTE_DEFAUT.regimes.regimes.map((r) =>
    r.code === 'amenagement'
      ? {
          ...r,
          delaiReponse: { duree: 'P1M', calendrier: 'civil' as const },
          jalons: r.jalons.map((j) => ({ ...j, delai: { duree: 'P3M', calendrier: 'civil' as const } })),
        }
      : r,
  );
  return {
    ...CHARTE_DEFAUT,
    ...DU_JOUR,
    version: PROJET,
    offresAvantCasSpecifique: 2,
    regimes: { ...CHARTE_DEFAUT.regimes, regimes },
  };
}

const horloge = async (id: string) => appeler(`/api/dossiers/${id}/horloge-legale`);
const lignes = async (id: string, regime: string) => {
  const { regimes } = (await horloge(id)) as never as {
    regimes: { code: string; offres: object; lignes: { code: string; le: string | null }[] }[];
  };
  const lu = regimes.find((r) => r.code === regime);
  return { offres: lu?.offres, dates: Object.fromEntries((lu?.lignes ?? []).map((l) => [l.code, l.le])) };
};

beforeAll(async () => {
  service = await demarrerService();
  ({ jetons, bailleur } = await ouvrirGuichet(service));
  for (const cle of ['notifie', 'refus', 'calme'] as const)
    dossiers[cle] = await menageEnAttente(service, jetons, `DROIT-${cle}`);
  const proposer = async (id: string, reference: string) => {
    const logement = await publier(service, bailleur, reference);
    await surDossier(id, 'proposer-logement', { logement }, jetons.referent);
    await surDossier(id, 'confirmer-proposition', {}, bailleur);
  };
  await surDossier(dossiers.notifie, 'rattacher-regime', {
    ...{ regime: 'amenagement', departLe: ajouterJours(AUJOURDHUI, 900), motif: 'Concession' },
  });
  await proposer(dossiers.notifie, 'LOG-N');
  await surDossier(
    dossiers.notifie,
    'notifier-proposition',
    { mode: 'huissier', le: AUJOURDHUI, preuve: 'Acte 12' },
    jetons.referent,
  );
  for (const reference of ['LOG-R1', 'LOG-R2']) {
    await proposer(dossiers.refus, reference);
    await surDossier(dossiers.refus, 'visiter-logement', { avis: 'reserve' }, jetons.referent);
    await surDossier(dossiers.refus, 'refuser-proposition', { motif: 'trop-loin' }, jetons.referent);
  }
  await ecrire('/api/chartes', { contenu: JSON.stringify(contenu()) });
}, 120_000);
afterAll(() => service?.fermer());

interface Simule {
  readonly reference: string;
  readonly reponses: object[];
  readonly datesLegales: { code: string; effet: string; de: string | null; vers: string | null }[];
  readonly offres: object[];
}
const simuler = async (corps: object = {}) => {
  const lu = await ecrire(`/api/chartes/${PROJET}/simulation`, corps);
  const de = (reference: string) =>
    (lu['dossiers'] as never as Simule[]).find((d) => d.reference === reference);
  return { lu, de };
};

describe('R0.40 l’essai d’une version qui change un régime', () => {
  test('dit les réponses et les dates légales qui bougent ou restent, et le compte des offres', async () => {
    const { lu, de } = await simuler();
    expect(lu['totaux']).toMatchObject({ dossiers: 3, empeches: 0, comptesOffres: 2, legalesGardees: 1 });
    expect(de('DROIT-notifie')?.reponses).toMatchObject([{ rang: 1, effet: 'gardee' }]);
    expect(de('DROIT-notifie')?.datesLegales).toContainEqual(
      expect.objectContaining({ code: 'offres-avant-depart', effet: 'reculee' }),
    );
    expect(de('DROIT-refus')?.offres).toMatchObject([
      { dues: { de: 3, vers: 2 }, comptees: { de: 2, vers: 2 }, epuisees: { de: false, vers: true } },
    ]);
  });

  test('peut accepter d’avancer les dates, et se faire à une date d’effet qui n’est pas passée', async () => {
    const avance = await simuler({ raccourcir: true });
    expect(avance.de('DROIT-notifie')?.reponses).toMatchObject([{ effet: 'avancee' }]);
    const tard = await simuler({ le: ajouterJours(AUJOURDHUI, 80) });
    expect(tard.de('DROIT-notifie')?.reponses).toEqual([]);
    const hier = await service.ecrire(
      `/api/chartes/${PROJET}/simulation`,
      { le: ajouterJours(AUJOURDHUI, -1) },
      jetons.pilote,
    );
    expect([hier.statut, hier.corps['champ']]).toEqual([422, 'le']);
  });
});

describe('R0.53 publier malgré des dossiers qui ne peuvent pas migrer', () => {
  const VERSION = '2027-sans-loi';
  const publier = (corps: object, jeton = jetons.pilote) =>
    service.ecrire(`/api/chartes/${VERSION}/actes/publier-charte`, corps, jeton);

  test('le refus les nomme ; un motif le permet', async () => {
    const regimes = CHARTE_DEFAUT.regimes.regimes.filter((r) => r.code !== 'amenagement');
    const sansLoi = {
      ...{ ...CHARTE_DEFAUT, ...DU_JOUR, version: VERSION },
      regimes: { ...CHARTE_DEFAUT.regimes, regimes },
    };
    await ecrire('/api/chartes', { contenu: JSON.stringify(sansLoi) });
    const refus = await publier({});
    expect([refus.statut, refus.corps['regle'], refus.corps['champ']]).toEqual([
      409,
      'R0.53',
      'malgreObstacles',
    ]);
    expect(refus.corps['detail']).toMatch(/^1 dossier qui court ne pourrait pas migrer .*DROIT-notifie/);
    expect(
      (await publier({ malgreObstacles: 'Aucun dossier n’y migrera', ...A_SA_PLACE }, jetons.referent))
        .statut,
    ).toBe(403);
    expect((await publier({ malgreObstacles: 'Aucun dossier n’y migrera' })).statut).toBe(200);
  });

  test('R4.243 ce qui empêche toujours de publier se dit avant que ce motif soit demandé', async () => {
    const { 'clore-dossier': _, ...taches } = CHARTE_DEFAUT.taches;
    const regimes = CHARTE_DEFAUT.regimes.regimes.filter((r) => r.code !== 'amenagement');
    const projet = {
      ...{ ...CHARTE_DEFAUT, ...DU_JOUR, version: '2027-sans-cloture', taches },
      regimes: { ...CHARTE_DEFAUT.regimes, regimes },
    };
    await ecrire('/api/chartes', { contenu: JSON.stringify(projet) });
    for (const corps of [{}, { malgreObstacles: 'Aucun dossier n’y migrera' }]) {
      const adresse = '/api/chartes/2027-sans-cloture/actes/publier-charte';
      const refus = await service.ecrire(adresse, corps, jetons.pilote);
      expect([refus.statut, refus.corps['regle']]).toEqual([422, 'R0.49']);
    }
  });
});

describe('la migration vers une version qui change un régime', () => {
  test('R0.41 la réponse communiquée reste, la date d’agir recule, le compte des offres est refait', async () => {
    const avant = await lignes(dossiers.notifie, 'amenagement');
    await surCharte('publier-charte', A_SA_PLACE);
    await surCharte('migrer-dossiers', { motif: 'Régime revu' });
    for (const id of Object.values(dossiers))
      expect(await parProcedure('MigrerCharte', id, 'm3')).toMatchObject({ ok: true });

    const apres = await lignes(dossiers.notifie, 'amenagement');
    expect(apres.dates['reponse-p1']).toBe(avant.dates['reponse-p1']);
    expect(String(apres.dates['offres-avant-depart']) > String(avant.dates['offres-avant-depart'])).toBe(
      true,
    );
    const { offres } = await lignes(dossiers.refus, 'charte-seule');
    expect(offres).toMatchObject({ dues: 2, comptees: 2, restantes: 0, epuisees: true });
    const { corps } = await service.appeler(`/api/dossiers/${dossiers.notifie}`, { jeton: jetons.pilote });
    expect(corps['charte']).toBe(PROJET);
  });

  test('R10.9, R0.43 annulée, elle rend à chacun ses dates et son compte, sauf où l’on s’est appuyé sur elle, nommés', async () => {
    const logement = await publier(service, bailleur, 'LOG-C');
    await surDossier(dossiers.calme, 'proposer-logement', { logement }, jetons.referent);
    await noterFaites();
    const { corps } = await service.appeler(`/api/chartes/${PROJET}/migrations/m3/annulation`, {
      jeton: jetons.pilote,
    });
    expect(corps).toMatchObject({
      totaux: { dossiers: 3, rendus: 2, retenus: 1 },
      dossiers: [{ reference: 'DROIT-calme', motif: expect.stringContaining('fait n°') }],
    });
    await surCharte('annuler-migration', { migration: 'm3', motif: 'Erreur' });
    expect(await parProcedure('RetablirCharte', dossiers.refus, 'm3')).toMatchObject({ ok: true });
    const { offres } = await lignes(dossiers.refus, 'charte-seule');
    expect(offres).toMatchObject({ dues: 3, comptees: 2, epuisees: false });
    const refuse = await parProcedure('RetablirCharte', dossiers.calme, 'm3');
    expect(refuse).toMatchObject({
      ok: false,
      refus: { regle: 'R10.9', motif: expect.stringContaining('s’est appuyé sur la nouvelle version') },
    });
  });
});
