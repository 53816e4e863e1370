import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { demarrerService, mandater, menage, OPERATION, type Service } from './soutien.js';
import { enqueteComplete } from '../soutien/enquete-complete.js';

const BAILLEUR = 'toucan-habitat';
const PRECISIONS = 'La grand-mère ne peut pas monter les étages.';
const OFFRE = {
  ...{ bailleur: BAILLEUR, reference: 'LOT-1', nature: 'social', commune: 'Matoury', typologie: 'T4' },
  ...{ surface: 82, loyer: 410, charges: 55, accessible: false, horsQpv: true, financement: 'LLS' },
  ...{ disponibleLe: '2026-02-01', survenuLe: '2026-02-01' },
};

let service: Service;
let dossier: string;
const jetons: Record<string, string> = {};

/** A household visited the dwelling, then refused it. */
beforeAll(async () => {
  service = await demarrerService();
  const pilote = await service.jeton('pilote');
  const referent = await service.jeton('referent', { id: 'referent-un' });
  const bailleur = await service.jeton('bailleur', { organisation: BAILLEUR });
  Object.assign(jetons, { pilote, referent, bailleur });
  jetons['autre référent'] = await service.jeton('referent', { id: 'referent-deux' });
  jetons['partenaire'] = await service.jeton('partenaire', { organisation: 'relais' });
  jetons['reservataire'] = await service.jeton('reservataire', { organisation: 'etat' });
  const ouvrir = async (chemin: string, corps: object, jeton = pilote) => {
    const { statut, texte, corps: fait } = await service.ecrire(chemin, corps, jeton);
    expect([statut, texte]).toEqual([201, expect.any(String)]);
    return fait.id;
  };
  await ouvrir('/api/operations', OPERATION);
  await ouvrir('/api/organisations', { code: BAILLEUR, nom: 'Toucan Habitat', type: 'bailleur' });
  const logement = await ouvrir('/api/logements', OFFRE, bailleur);
  dossier = await ouvrir('/api/dossiers', menage('REF-1', { survenuLe: '2026-02-01' }));
  for (const code of ['relais', 'etat']) await mandater(service, dossier, pilote, code);
  const pieces = ['identite', 'ressources', 'imposition'];
  const actes: readonly (readonly [string, object, string])[] = [
    ['informer-menage', { moyen: 'permanence', par: 'CCAS', langue: 'français' }, referent],
    ['realiser-enquete', enqueteComplete(), referent],
    ['valider-enquete', {}, pilote],
    ['realiser-diagnostic', { orientation: 'logement-ordinaire', synthese: 'Autonome.' }, referent],
    ['completer-pieces', { pieces }, referent],
    ['proposer-logement', { logement }, referent],
    ['confirmer-proposition', {}, bailleur],
    ['visiter-logement', { avis: 'defavorable' }, referent],
    ['refuser-proposition', { motif: 'handicap-non-pris-en-compte', precisions: PRECISIONS }, referent],
  ];
  for (const [n, [acte, corps, jeton]] of actes.entries()) {
    const date = `2026-02-${String(n + 2).padStart(2, '0')}`;
    const demande = { ...corps, survenuLe: date };
    const { statut, texte } = await service.ecrire(`/api/dossiers/${dossier}/actes/${acte}`, demande, jeton);
    expect([acte, statut, texte]).toEqual([acte, 200, expect.any(String)]);
  }
});
afterAll(() => service?.fermer());

const LIBELLE = 'Handicap ou perte d’autonomie non pris en compte';

describe('R4.5 GET /api/dossiers/:id dit pourquoi un logement fut refusé', () => {
  test.each([
    ['referent', LIBELLE],
    ['pilote', LIBELLE],
    ['autre référent', null],
    ['partenaire', null],
    ['reservataire', null],
    ['bailleur', null],
  ])('%s : %s', async (qui, libelleMotif) => {
    const { statut, corps, texte } = await service.appeler(`/api/dossiers/${dossier}`, {
      jeton: jetons[qui] ?? '',
    });
    expect(statut).toBe(200);
    expect(corps['propositions']).toMatchObject([{ etat: 'refusee', refusCompte: false, libelleMotif }]);
    expect(texte).not.toContain(PRECISIONS);
  });

  test('R8.4 l’état garde le code du motif, jamais ce qui fut précisé librement', async () => {
    const { histoire, vues } = service.services;
    const lu = await histoire.lireEtat('dossier', dossier);
    expect(lu?.etat.propositions).toMatchObject([{ motifRefus: 'handicap-non-pris-en-compte' }]);
    expect(JSON.stringify(lu)).not.toContain(PRECISIONS);
    const { rows } = await vues.query<{ texte: string }>('SELECT p::text AS texte FROM vues.proposition p');
    expect(rows).toHaveLength(1);
    expect(rows[0]?.texte).not.toMatch(/handicap|grand-mère/);
  });
});
