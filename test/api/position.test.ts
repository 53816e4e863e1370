import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { demarrerService, menage, type Service } from './soutien.js';
import { LOGEMENT, menageEnAttente, ouvrirGuichet, publier, type Jetons } from './soutien-rapprochement.js';

const ORIGINE = { latitude: 4.9394, longitude: -52.3369 };
/** About so many km north of it. */
const aKm = (km: number) => ({ ...ORIGINE, latitude: ORIGINE.latitude + km / 111.195 });
const SITUATION = {
  ...{ nombrePersonnes: 4, ressourcesMensuelles: 2400, aides: 150, loyer: 400, charges: 40 },
  ...{ handicap: false, surface: 60, statutOccupation: 'locataire' as const },
};
let service: Service;
let jetons: Jetons;
let bailleur: string;

beforeAll(async () => {
  service = await demarrerService();
  ({ jetons, bailleur } = await ouvrirGuichet(service));
  await publier(service, bailleur, 'PRES', { position: aKm(3) });
  await publier(service, bailleur, 'LOIN', { position: aKm(8) });
  await publier(service, bailleur, 'INCONNU');
});
afterAll(() => service?.fermer());

/** What article 13 bis says of each dwelling for a household, by the dwelling's reference. */
async function proximites(dossier: string): Promise<Readonly<Record<string, unknown>>> {
  const { texte } = await service.appeler(`/api/dossiers/${dossier}/offres?toutes=oui`, {
    jeton: jetons.referent,
  });
  const { elements } = JSON.parse(texte) as {
    readonly elements: readonly {
      readonly logement: { readonly reference: string };
      readonly criteres: readonly { readonly critere: string; readonly satisfait: boolean | null }[];
    }[];
  };
  return Object.fromEntries(
    elements.map(({ logement, criteres }) => [
      logement.reference,
      criteres.find((c) => c.critere === 'article-13-bis')?.satisfait,
    ]),
  );
}

describe('R4.104, R9.20 : les coordonnées du logement d’origine et de l’offre', () => {
  test('la distance est jugée quand elles sont connues, à vérifier sinon', async () => {
    const situe = await menageEnAttente(service, jetons, 'POS-1', {
      situation: { ...SITUATION, position: ORIGINE },
    });
    expect(await proximites(situe)).toEqual({ PRES: true, LOIN: false, INCONNU: null });
    const inconnu = await menageEnAttente(service, jetons, 'POS-2', { situation: SITUATION });
    expect(await proximites(inconnu)).toEqual({ PRES: null, LOIN: null, INCONNU: null });
  });

  test.each([
    ['une seule', { latitude: 4.9 }],
    ['interverties', { latitude: -52.3, longitude: 4.9 }],
    ['hors de Guyane', { latitude: 48.8, longitude: 2.3 }],
  ])('%s, elles sont refusées, rien n’est publié', async (_, position) => {
    const offre = { ...LOGEMENT, reference: 'FAUX', position };
    const { statut, corps } = await service.ecrire('/api/logements', offre, bailleur);
    expect([400, 422]).toContain(statut);
    expect(corps.erreurs[0]?.champ).toContain('position');
    const ouvert = await service.ecrire(
      '/api/dossiers',
      menage('FAUX', { situation: { position } }),
      jetons.pilote,
    );
    expect([400, 422]).toContain(ouvert.statut);
  });

  test('la fiche du logement les dit ; modifiée sans elles, elle ne les dit plus', async () => {
    const id = await publier(service, bailleur, 'FICHE', { position: ORIGINE });
    const lue = async () => (await service.appeler(`/api/logements/${id}`, { jeton: bailleur })).corps;
    expect(await lue()).toMatchObject({ position: ORIGINE });
    const modifie = await service.ecrire(`/api/logements/${id}/actes/modifier-logement`, LOGEMENT, bailleur);
    expect([modifie.statut, modifie.corps.detail]).toEqual([200, undefined]);
    expect(await lue()).not.toHaveProperty('position');
  });
});
