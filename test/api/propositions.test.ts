import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { demarrerService, type Service } from './soutien.js';
import { Pilotage } from './soutien-commissions.js';
import { menageEnAttente, ouvrirGuichet, publier, type Jetons } from './soutien-rapprochement.js';

let service: Service;
let jetons: Jetons;
let bailleur: string;
let [dossier, logement] = ['', ''];

interface Ligne {
  readonly reference: string;
  readonly menage: object | null;
  readonly points: number | null;
  readonly etat: string;
}
async function lire(jeton: string, requete = ''): Promise<readonly Ligne[]> {
  const { statut, texte } = await service.appeler(`/api/propositions${requete}`, { jeton });
  expect([statut, texte]).toEqual([200, expect.any(String)]);
  return (JSON.parse(texte) as { elements: readonly Ligne[] }).elements;
}
const agir = async (acte: string, corps: object, jeton: string) =>
  expect((await service.ecrire(`/api/dossiers/${dossier}/actes/${acte}`, corps, jeton)).statut).toBe(200);

beforeAll(async () => {
  service = await demarrerService();
  ({ jetons, bailleur } = await ouvrirGuichet(service));
  dossier = await menageEnAttente(service, jetons, 'P-1', { situation: { dalo: true } });
  logement = await publier(service, bailleur, 'L-1');
  await agir('proposer-logement', { logement }, jetons.referent);
});
afterAll(() => service?.fermer());

describe('R0.45 GET /api/propositions', () => {
  test('the pilot reads names and priority; the bailleur the reference and the state, never the household', async () => {
    const commun = {
      dossier,
      reference: 'P-1',
      logement,
      bailleur: 'siguy',
      etat: 'proposee',
      enCours: true,
    };
    expect(await lire(jetons.pilote)).toEqual([
      expect.objectContaining({ ...commun, menage: { nom: expect.any(String), prenom: expect.any(String) } }),
    ]);
    const [cotee] = await lire(jetons.referent);
    expect(cotee?.points).toBeGreaterThan(0);
    expect(await lire(bailleur)).toEqual([
      expect.objectContaining({ ...commun, menage: null, points: null, pointsPossibles: null }),
    ]);
  });

  test('another bailleur, a réservataire without contingent there, read none; a reader may not ask', async () => {
    expect(await lire(await service.jeton('bailleur', { organisation: 'simko' }))).toEqual([]);
    expect(await lire(await service.jeton('reservataire', { organisation: 'ctg' }))).toEqual([]);
    const lecteur = await service.jeton('lecteur');
    expect((await service.appeler('/api/propositions', { jeton: lecteur })).statut).toBe(403);
    const ailleurs = await service.jeton('referent', { id: 'ref-autre' });
    expect(await lire(ailleurs)).toEqual([expect.objectContaining({ menage: null, points: null })]);
  });

  test('R0.46 a session tells the pilot the priority of each household and its last proposal, and nobody else', async () => {
    const pilotage = new Pilotage(service, jetons.pilote);
    await pilotage.organisations();
    const adresse = await pilotage.seance('relogement', [{ dossier, logements: [logement] }]);
    const examens = async (jeton: string) => (await service.appeler(adresse, { jeton })).corps['examens'];
    expect(await examens(jetons.pilote)).toEqual([
      expect.objectContaining({ points: expect.any(Number), proposition: 'proposee' }),
    ]);
    const membre = await service.jeton('bailleur', { organisation: 'toucan' });
    expect(await examens(membre)).toEqual([expect.objectContaining({ points: null, proposition: null })]);
  });

  test('what is settled is left out, page after page, by dwelling', async () => {
    await agir('decliner-proposition', { motif: 'Dégât des eaux', code: 'travaux' }, bailleur);
    expect(await lire(jetons.pilote, '?enCours=oui')).toEqual([]);
    expect((await lire(jetons.pilote, `?logement=${logement}&etat=declinee`)).map((p) => p.etat)).toEqual([
      'declinee',
    ]);
    const autre = await publier(service, bailleur, 'L-2');
    await agir('proposer-logement', { logement: autre }, jetons.referent);
    const etats: string[] = [];
    for (let suite: string | undefined = '/api/propositions?limite=1'; suite;) {
      const page = await service.appeler(suite, { jeton: bailleur });
      etats.push(...page.corps.elements.map((e) => String(e['etat'])));
      suite = /<([^>]+)>; rel="next"/.exec(page.entetes.get('link') ?? '')?.[1];
    }
    expect(etats).toEqual(['proposee', 'declinee']);
    expect(await lire(bailleur, `?logement=${autre}&enCours=non`)).toEqual([]);
  });
});
