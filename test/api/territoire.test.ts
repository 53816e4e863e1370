import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Role } from '../../src/domaine/noyau/acteur.js';
import { demarrerService, mandater, menage, OPERATION, type Service } from './soutien.js';

const ID = '3b241101-e2bb-4255-8caf-4136c566a962';
let service: Service;
const jetons = new Map<Role, string>();

beforeAll(async () => {
  service = await demarrerService();
  for (const role of ['pilote', 'partenaire', 'reservataire'] as const)
    jetons.set(role, await service.jeton(role, role === 'pilote' ? {} : { organisation: role }));
  jetons.set('bailleur', await service.jeton('bailleur', { organisation: 'toucan-habitat' }));
  await service.ecrire('/api/operations', OPERATION, jetons.get('pilote') ?? '');
});
afterAll(() => service?.fermer());

describe('R0.6 territoire et organisation', () => {
  test('hors du territoire, un dossier répond comme un inconnu', async () => {
    const { id } = (await service.ecrire('/api/dossiers', menage('TER-1'), jetons.get('pilote') ?? '')).corps;
    const ailleurs = await service.jeton('referent', { id: 'autre', territoire: ['Roura'] });
    const [autrui, inconnu] = [
      await service.appeler(`/api/dossiers/${id}`, { jeton: ailleurs }),
      await service.appeler(`/api/dossiers/${ID}`, { jeton: ailleurs }),
    ];
    expect([autrui.statut, inconnu.statut]).toEqual([404, 404]);
    expect({ ...autrui.corps, instance: '' }).toEqual({ ...inconnu.corps, instance: '' });
    for (const suite of ['historique', 'processus', 'flux'])
      expect((await service.appeler(`/api/dossiers/${id}/${suite}`, { jeton: ailleurs })).statut).toBe(404);
    expect(
      (await service.ecrire(`/api/dossiers/${id}/actes/ajouter-note`, { note: 'a' }, ailleurs)).statut,
    ).toBe(404);
    expect((await service.appeler('/api/dossiers', { jeton: ailleurs })).corps.elements).toEqual([]);
    expect((await service.ecrire('/api/dossiers', menage('TER-2'), ailleurs)).statut).toBe(403);
  });

  test('le ménage n’est montré qu’à qui y a droit (R8.6)', async () => {
    const { id } = (await service.ecrire('/api/dossiers', menage('TER-3'), jetons.get('pilote') ?? '')).corps;
    for (const code of ['partenaire', 'reservataire'])
      await mandater(service, id, jetons.get('pilote') ?? '', code);
    const referent = await service.jeton('referent', { id: 'le-sien' });
    await service.ecrire(`/api/dossiers/${id}/actes/ajouter-note`, { note: 'Prise en charge.' }, referent);
    const lire = async (jeton: string) =>
      (await service.appeler(`/api/dossiers/${id}`, { jeton })).corps['menage'];
    expect(JSON.stringify(await lire(referent))).not.toMatch(/violences|handicap/);
    const motif = { motif: 'Préparer la visite à domicile' };
    const lues = await service.ecrire(`/api/dossiers/${id}/enquetes/0/lecture-restreinte`, motif, referent);
    expect(lues.corps['reponses']).toEqual({ handicap: true, violences: true });
    expect(await lire(await service.jeton('referent', { id: 'un-autre' }))).toBeNull();
    const pilote = JSON.stringify(await lire(jetons.get('pilote') ?? ''));
    expect(pilote).toContain('Saint-Fleur');
    expect(pilote).not.toMatch(/violences|handicap/);
    const partenaire = JSON.stringify(await lire(jetons.get('partenaire') ?? ''));
    expect(partenaire).not.toMatch(/ressources|violences|handicap/);
    expect(await lire(jetons.get('reservataire') ?? '')).toBeNull();
  });

  test('un bailleur ne voit que les dossiers où l’on propose un de ses logements, sans la personne', async () => {
    const pilote = jetons.get('pilote') ?? '';
    const bailleur = jetons.get('bailleur') ?? '';
    const { id } = (await service.ecrire('/api/dossiers', menage('BAI-1'), pilote)).corps;
    expect((await service.appeler(`/api/dossiers/${id}`, { jeton: bailleur })).statut).toBe(404);
    const logement = {
      reference: 'L1',
      nature: 'social',
      commune: 'Matoury',
      horsQpv: true,
      typologie: 'T4',
      surface: 80,
      loyer: 400,
      charges: 50,
      accessible: true,
      disponibleLe: '2026-01-01',
    };
    const publie = await service.ecrire('/api/logements', logement, bailleur);
    expect(publie.statut).toBe(201);
    const rival = await service.jeton('bailleur', { id: 'rival', organisation: 'rival' });
    expect((await service.appeler(`/api/logements/${publie.corps.id}`, { jeton: rival })).statut).toBe(404);
    expect(
      (
        await service.ecrire(
          `/api/logements/${publie.corps.id}/actes/retirer-logement`,
          { motif: 'a' },
          rival,
        )
      ).statut,
    ).toBe(404);
    expect((await service.appeler('/api/logements', { jeton: rival })).corps.elements).toEqual([]);
    expect(
      (await service.appeler('/api/logements?bailleur=toucan-habitat', { jeton: rival })).corps.elements,
    ).toEqual([]);
    expect((await service.appeler('/api/logements', { jeton: bailleur })).corps.elements).toHaveLength(1);
  });
});
