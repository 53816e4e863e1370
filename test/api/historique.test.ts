import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { demarrerService, mandater, menage, OPERATION, type Element, type Service } from './soutien.js';
import { ouvrirEtape } from './soutien-taches.js';

let service: Service;
let id: string;
let pilote: string;
let referent: string;
let partenaire: string;
const NOTE = 'Le ménage préfère être appelé le soir.';

beforeAll(async () => {
  service = await demarrerService();
  pilote = await service.jeton('pilote');
  referent = await service.jeton('referent', { id: 'referent-un' });
  partenaire = await service.jeton('partenaire', { organisation: 'relais' });
  await service.ecrire('/api/operations', OPERATION, pilote);
  const situation = { statutOccupation: 'occupant-sans-titre', ressourcesMensuelles: 1234.5, handicap: true };
  const souhaits = { communes: ['Rémire-Montjoly', 'Roura'], accepteTransitoire: false };
  id = (await service.ecrire('/api/dossiers', menage('HIS-1', { situation, souhaits }), pilote)).corps.id;
  await service.ecrire(`/api/dossiers/${id}/actes/ajouter-note`, { note: NOTE }, referent);
  await mandater(service, id, pilote, 'relais');
  await ouvrirEtape(service, id);
});
afterAll(() => service?.fermer());

const lire = async (jeton: string, requete = ''): Promise<readonly Element[]> =>
  (await service.appeler(`/api/dossiers/${id}/historique${requete}`, { jeton })).corps.elements;
const versions = (faits: readonly Element[]) => faits.map((e) => e.version);

describe('GET /api/dossiers/:id/historique', () => {
  test('du plus récent au plus ancien, page après page, rien d’oublié ni de répété', async () => {
    const attendues = versions(await lire(referent, '?ordre=recent'));
    expect([...attendues].sort((a, b) => a - b)).toEqual(versions(await lire(referent)));
    const lues: number[] = [];
    for (let suite: string | undefined = `/api/dossiers/${id}/historique?ordre=recent&limite=2`; suite;) {
      const page = await service.appeler(suite, { jeton: referent });
      lues.push(...versions(page.corps.elements));
      suite = /<([^>]+)>; rel="next"/.exec(page.entetes.get('link') ?? '')?.[1];
    }
    expect(lues).toEqual(attendues);
    const dates = (await lire(referent, '?ordre=recent')).map((e) => String(e['le']));
    expect(dates).toEqual([...dates].sort().reverse());
  });

  test('un genre ne montre que ses faits ; chaque fait dit sa cause en toutes lettres', async () => {
    const parcours = await lire(referent, '?genre=parcours');
    expect(new Set(parcours.map((e) => e['genre']))).toEqual(new Set(['parcours']));
    expect((await lire(referent, '?genre=vie')).map((e) => e.type)).toContain('NoteAjoutee');
    const etape = parcours.find((e) => e.type === 'EtapeOuverte');
    expect(etape).toMatchObject({
      genre: 'parcours',
      libelleGenre: 'Parcours',
      libelleCause: 'Dossier ouvert',
    });
    expect(
      (await service.appeler(`/api/dossiers/${id}/historique?genre=x`, { jeton: referent })).statut,
    ).toBe(400);
  });

  test('domain.md §7 : une note se relit par le référent et le pilote, jamais par un partenaire', async () => {
    const note = async (jeton: string) =>
      (await lire(jeton)).find((e) => e.type === 'NoteAjoutee')?.['textes'];
    expect(await note(referent)).toEqual([{ libelle: 'Note', texte: NOTE }]);
    expect(await note(pilote)).toEqual([{ libelle: 'Note', texte: NOTE }]);
    expect(JSON.stringify(await lire(partenaire))).not.toContain(NOTE);
    const autre = await service.jeton('referent', { id: 'referent-deux' });
    expect(JSON.stringify(await lire(autre))).not.toContain(NOTE);
  });
});

describe('GET /api/dossiers/:id', () => {
  const dossier = async (jeton: string) => (await service.appeler(`/api/dossiers/${id}`, { jeton })).corps;

  test('la fiche du ménage se lit sans code, et tait à tous les champs restreints (R8.6)', async () => {
    const fiche = JSON.stringify((await dossier(referent))['menage']);
    expect(fiche).toContain(
      '"libelle":"Statut d’occupation","nature":"texte","valeur":"Occupant sans titre"',
    );
    expect(fiche).toContain('"libelle":"Ressources mensuelles","nature":"montant","valeur":1234.5');
    expect(fiche).toContain('"nature":"liste","valeur":["Rémire-Montjoly","Roura"]');
    for (const jeton of [referent, pilote])
      expect(JSON.stringify((await dossier(jeton))['menage'])).not.toMatch(/Handicap|handicap/);
  });

  test('R7.1 : chaque tâche à faire dit ce qui viendra si rien n’est fait, et quand', async () => {
    const taches = (await dossier(referent))['taches'] as { etat: string; echelle: { libelle: string }[] }[];
    const echelle = taches.find((t) => t.etat === 'a-faire')?.echelle.map((r) => r.libelle) ?? [];
    expect(echelle).toEqual([
      ...['1er rappel', 'Échéance', 'Escalade au pilote', 'Escalade à la direction'],
      'Escalade à la commission',
    ]);
  });
});

describe('GET /api/taches?etape=', () => {
  test('ne donne que les tâches de cette étape', async () => {
    const references = async (etape: string) =>
      (await service.appeler(`/api/taches?etape=${etape}`, { jeton: referent })).corps.elements.map(
        (e) => e.reference,
      );
    expect(await references('concertation')).toEqual(['HIS-1']);
    expect(await references('suivi')).toEqual([]);
  });
});
