import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { avecClient } from '../../src/base/client.js';
import { Coffre } from '../../src/journal/cles.js';
import { completer } from '../../src/journal/controle/completer.js';
import { demarrerService, type Service } from './soutien.js';
import { menageEnAttente, ouvrirGuichet, publier, type Jetons } from './soutien-rapprochement.js';

interface Critere {
  readonly critere: string;
  readonly satisfait: boolean | null;
  readonly dit: string;
  readonly deblocage?: { readonly dit: string; readonly montant?: number };
}
interface Ligne {
  readonly dossier: string;
  readonly points: number;
  readonly menage: object | null;
  readonly logement: { readonly id: string };
  readonly niveau: string;
  readonly criteres: readonly Critere[];
  readonly chiffres: object;
}

const SITUATION = {
  nombrePersonnes: 4,
  ressourcesMensuelles: 1465.5,
  loyer: 410,
  charges: 60,
  aides: 220,
  surface: 45,
};
let service: Service;
let jetons: Jetons;
let bailleur: string;
let [prioritaire, ordinaire, incomplet] = ['', '', ''];
const logements: Record<string, string> = {};

const lire = async (chemin: string, jeton = jetons.pilote) => {
  const reponse = await service.appeler(chemin, { jeton });
  expect(reponse.statut).toBe(200);
  return { ...reponse, lignes: (JSON.parse(reponse.texte) as { elements: readonly Ligne[] }).elements };
};
const critere = (ligne: Ligne | undefined, code: string) => ligne?.criteres.find((c) => c.critere === code);

beforeAll(async () => {
  service = await demarrerService();
  ({ jetons, bailleur } = await ouvrirGuichet(service));
  const situer = (plus: object) => ({ situation: { ...SITUATION, ...plus } });
  ordinaire = await menageEnAttente(service, jetons, 'A-1', situer({ handicap: false, violences: false }));
  prioritaire = await menageEnAttente(service, jetons, 'A-2', situer({ handicap: true, violences: true }));
  incomplet = await menageEnAttente(service, jetons, 'A-3', { situation: { ressourcesMensuelles: 900 } });
  for (const [nom, plus] of Object.entries({
    bon: {},
    cher: { loyer: 684.61, charges: 60 },
    petit: { typologie: 'T1', surface: 30 },
    inaccessible: { accessible: false, loyer: 400 },
  }))
    logements[nom] = await publier(service, bailleur, `SIG-${nom}`, plus);
});
afterAll(() => service?.fermer());

describe('R4.30 — GET /api/dossiers/:id/offres', () => {
  test('du meilleur au moins bon, ce qui ne convient pas à la demande seulement', async () => {
    const chemin = `/api/dossiers/${ordinaire}/offres`;
    const { lignes } = await lire(chemin, jetons.referent);
    expect(lignes.map((l) => [l.logement.id, l.niveau])).toEqual([
      [logements['inaccessible'], 'convient'],
      [logements['bon'], 'convient'],
      [logements['cher'], 'a-debloquer'],
    ]);
    const toutes = await lire(`${chemin}?toutes=oui`, jetons.referent);
    expect(toutes.lignes.at(-1)).toMatchObject({
      logement: { id: logements['petit'] },
      niveau: 'ne-convient-pas',
    });
  });

  test('R4.31, R4.32 les chiffres, et la minoration exacte qui débloque', async () => {
    const { lignes } = await lire(`/api/dossiers/${ordinaire}/offres`, jetons.referent);
    const cher = lignes.find((l) => l.logement.id === logements['cher']);
    expect(critere(cher, 'taux-effort')).toMatchObject({ satisfait: false, deblocage: { montant: 41 } });
    expect(cher?.chiffres).toMatchObject({ avant: { resteACharge: 250 }, apres: { resteACharge: 524.61 } });
  });

  test('une donnée qui manque est à compléter, jamais devinée', async () => {
    const { lignes } = await lire(`/api/dossiers/${incomplet}/offres`, jetons.referent);
    expect(lignes.map((l) => l.niveau)).not.toContain('convient');
    expect(critere(lignes[0], 'taux-effort')).toMatchObject({ satisfait: null });
  });

  test('page à page, sans en perdre ni en doubler', async () => {
    const chemin = `/api/dossiers/${ordinaire}/offres?toutes=oui&limite=1`;
    const lus: string[] = [];
    for (let suite: string | undefined = chemin; suite !== undefined;) {
      const { lignes, entetes } = await lire(suite);
      lus.push(...lignes.map((l) => l.logement.id));
      suite = /<([^>]+)>/.exec(entetes.get('link') ?? '')?.[1];
    }
    expect(lus).toHaveLength(4);
    expect(new Set(lus).size).toBe(4);
  });

  test('R0.6 un bailleur n’y a pas accès ; le référent d’un autre ménage non plus', async () => {
    const autre = await service.jeton('referent', { id: 'referent-autre' });
    const statuts = [bailleur, autre].map(async (jeton) => {
      const { statut } = await service.appeler(`/api/dossiers/${ordinaire}/offres`, { jeton });
      return statut;
    });
    expect(await Promise.all(statuts)).toEqual([403, 404]);
  });
});

describe('R4.14 — GET /api/logements/:id/menages', () => {
  const chemin = () => `/api/logements/${logements['bon']}/menages`;

  test('par points de cotation, ceux à qui il ne convient pas à la demande seulement', async () => {
    const { lignes } = await lire(chemin(), jetons.referent);
    expect(lignes.map((l) => [l.dossier, l.points, l.niveau])).toEqual([
      [prioritaire, 180, 'convient'],
      [ordinaire, 0, 'convient'],
      [incomplet, 0, 'a-completer'],
    ]);
    expect(lignes[0]?.menage).toEqual({ nom: 'Saint-Fleur', prenom: 'Guerline' });
  });

  test('R0.6 le référent n’y voit que ses ménages, le bailleur aucun', async () => {
    const autre = await service.jeton('referent', { id: 'referent-autre' });
    expect((await lire(chemin(), autre)).lignes).toEqual([]);
    expect((await service.appeler(chemin(), { jeton: bailleur })).statut).toBe(403);
    const ailleurs = await service.jeton('pilote', { territoire: ['Roura'] });
    expect((await lire(chemin(), ailleurs)).lignes).toEqual([]);
  });

  test('R8.6 le pilote lit le verdict, pas ce qui dit la santé ou les violences', async () => {
    const menages = `/api/logements/${logements['inaccessible']}/menages?tous=oui`;
    const lus = async (jeton: string) =>
      (await lire(menages, jeton)).lignes.find((l) => l.dossier === prioritaire);
    const [pilote, referent] = [await lus(jetons.pilote), await lus(jetons.referent)];
    expect(critere(pilote, 'accessibilite')?.satisfait).toBe(false);
    expect(critere(pilote, 'accessibilite')?.dit).not.toBe(critere(referent, 'accessibilite')?.dit);
  });
});

describe('R4.37 — GET /api/dossiers/:id/cotation', () => {
  const lignes = async (jeton: string) => {
    const { texte } = await service.appeler(`/api/dossiers/${prioritaire}/cotation`, { jeton });
    return JSON.parse(texte) as { total: number; lignes: readonly { critere: string; points: number }[] };
  };
  test('le référent lit chaque ligne ; le pilote les restreintes en une seule, au même total', async () => {
    const [referent, pilote] = [await lignes(jetons.referent), await lignes(jetons.pilote)];
    expect([referent.total, pilote.total]).toEqual([180, 180]);
    expect(referent.lignes.map((l) => l.critere)).toContain('violences');
    expect(pilote.lignes.map((l) => l.critere)).not.toContain('violences');
    expect(pilote.lignes[0]).toMatchObject({ critere: 'restreints', points: 180 });
  });
});

describe('Le temps passe', () => {
  test('R4.1 un logement retenu quitte les offres des autres, et revient à sa libération', async () => {
    const retenu = await publier(service, bailleur, 'SIG-retenu');
    const dossier = await menageEnAttente(service, jetons, 'A-4', {
      situation: { ...SITUATION, handicap: false },
    });
    const ids = async (autre: string) =>
      (await lire(`/api/dossiers/${autre}/offres`)).lignes.map((l) => l.logement.id);
    expect(await ids(ordinaire)).toContain(retenu);
    await service.ecrire(
      `/api/dossiers/${dossier}/actes/proposer-logement`,
      { logement: retenu },
      jetons.referent,
    );
    expect(await ids(ordinaire)).not.toContain(retenu);
    expect(await ids(dossier)).toContain(retenu);
  });

  test('R8.4 un ménage effacé n’est plus dans aucun rapprochement', async () => {
    const efface = await service.ecrire(
      `/api/dossiers/${incomplet}/effacement`,
      { motif: 'Demande du ménage' },
      jetons.pilote,
    );
    expect(efface.statut).toBe(200);
    const { lignes } = await lire(`/api/logements/${logements['bon']}/menages?tous=oui`);
    expect(lignes.map((l) => l.dossier)).not.toContain(incomplet);
    const offres = await service.appeler(`/api/dossiers/${incomplet}/offres`, { jeton: jetons.referent });
    expect(offres.statut).toBe(410);
  });

  test('R8.4 une vue plus jeune que les dossiers se remplit, et pas d’un ménage effacé', async () => {
    const { databaseUrl, cleMaitre } = service.configuration;
    await avecClient(databaseUrl, async (client) => {
      const { rows: avant } = await client.query('SELECT * FROM personnel.demande ORDER BY dossier_id');
      await client.query('DELETE FROM personnel.demande');
      const coffre = new Coffre(cleMaitre);
      expect(await completer(client, coffre)).toBe(avant.length);
      expect((await client.query('SELECT * FROM personnel.demande ORDER BY dossier_id')).rows).toEqual(avant);
      expect(await completer(client, coffre)).toBe(0);
    });
  });
});
