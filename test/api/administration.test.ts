import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { PROCEDURE_ACTEUR } from '../../src/domaine/noyau/acteur.js';
import { Envois } from '../../src/journal/envois.js';
import { Suivi } from '../../src/journal/suivi.js';
import pg from 'pg';
import { ouvrirEtape } from './soutien-taches.js';
import { demarrerService, menage, OPERATION, type Service } from './soutien.js';
import { enqueteComplete } from '../soutien/enquete-complete.js';

let service: Service;
let base: pg.Pool;
let pilote: string;
let administrateur: string;
const ids: string[] = [];

const procedure = async (id: string, acte: string, corps: object) => {
  const resultat = await service.services.porte.executer({
    ...({ agregat: 'dossier', id, acte, corps, acteur: PROCEDURE_ACTEUR } as const),
    ...{ cle: randomUUID(), correlation: 'essai', parCleSeule: true },
  });
  if (!resultat.ok) throw new Error(resultat.refus.motif);
  return resultat.reponse.version;
};

beforeAll(async () => {
  service = await demarrerService();
  base = new pg.Pool({ connectionString: service.configuration.databaseUrl, max: 1 });
  pilote = await service.jeton('pilote');
  administrateur = await service.jeton('administrateur');
  await service.ecrire('/api/operations', OPERATION, pilote);
  for (const [n, commune] of ['Matoury', 'Cayenne'].entries())
    ids.push((await service.ecrire('/api/dossiers', menage(`INC-${n}`, { commune }), pilote)).corps.id);
});
afterAll(async () => {
  await base?.end();
  await service?.fermer();
});

/** The step that owes the pilot a task when a message fails. */
async function jusquauRapprochement(id: string): Promise<void> {
  const referent = await service.jeton('referent');
  const faire = async (acte: string, corps: object) => {
    if (acte !== 'completer-pieces') await ouvrirEtape(service, id);
    const { statut, texte } = await service.ecrire(`/api/dossiers/${id}/actes/${acte}`, corps, referent);
    expect([statut, texte]).toEqual([200, expect.any(String)]);
  };
  await faire('informer-menage', { moyen: 'permanence', par: 'CCAS', langue: 'français' });
  await faire('realiser-enquete', enqueteComplete({ situation: { loyer: 400 } }));
  const validee = await service.ecrire(`/api/dossiers/${id}/actes/valider-enquete`, {}, pilote);
  expect(validee.statut).toBe(200);
  await faire('realiser-diagnostic', { orientation: 'logement-ordinaire', synthese: 'Autonome.' });
  await faire('completer-pieces', { pieces: ['identite', 'ressources', 'imposition'] });
  await ouvrirEtape(service, id);
}

const lister = async (jeton: string) => {
  const { statut, corps, texte } = await service.appeler('/api/administration/incidents', { jeton });
  expect(statut).toBe(200);
  expect(texte).not.toMatch(/Saint-Fleur|Guerline/);
  return corps.elements;
};
const natures = async (jeton = administrateur) => (await lister(jeton)).map((e) => e.id.split('-')[0]);

describe('GET /api/administration/incidents', () => {
  test('Temporal muet est le seul incident d’un service qui va bien sans lui', async () => {
    expect(await lister(administrateur)).toEqual([
      {
        id: 'temporal',
        dossierId: null,
        reference: null,
        motif: 'Temporal ne répond pas : étapes, rappels et escalades attendent.',
        depuis: expect.any(String),
        conseil: expect.stringContaining('rien n’est perdu'),
      },
    ]);
  });

  test('une procédure arrêtée d’elle-même : son dossier, par sa référence, jusqu’à ce qu’elle reprenne', async () => {
    const suivi = new Suivi(base);
    await suivi.ouvrirIncident(ids[0] ?? '', 'procedure-emballee', 'ouvrir-etape');
    const [, incident] = await lister(pilote);
    expect(incident).toMatchObject({
      dossierId: ids[0],
      reference: 'INC-0',
      motif: expect.stringContaining('arrêtée d’elle-même'),
    });
    const cayenne = await service.jeton('pilote', { id: 'p2', territoire: ['Cayenne'] });
    expect(await natures(cayenne)).toEqual(['temporal']);
    await suivi.cloreIncident(ids[0] ?? '', 'procedure-emballee');
    expect(await natures()).toEqual(['temporal']);
  });

  test('un courriel abandonné est un incident tant que sa tâche est ouverte', async () => {
    const id = ids[1] ?? '';
    await jusquauRapprochement(id);
    const cause = await procedure(id, 'ConstaterEnvoiEchoue', { message: `${id}.1`, destinataire: 'kaw' });
    await procedure(id, 'OuvrirTache', { code: 'traiter-envoi-echoue', cause });
    const [, incident] = await lister(administrateur);
    expect(incident).toMatchObject({
      dossierId: id,
      reference: 'INC-1',
      motif: expect.stringContaining('courriel'),
    });
    expect(await natures()).toEqual(['temporal', 'tache']);
  });

  test('courriels et faits qui attendent trop longtemps', async () => {
    await new Envois(base).inscrire([{ id: `${ids[0] ?? ''}.9`, annonce: '{}' }]);
    expect(await natures()).not.toContain('courriels');
    await base.query(`UPDATE journal.envoi SET cree_le = now() - interval '16 minutes'`);
    expect(await natures()).toContain('courriels');
    expect(await natures()).not.toContain('relais');
    const { rowCount } = await base.query(`UPDATE journal.sortie SET cree_le = now() - interval '3 minutes'`);
    expect(rowCount).toBeGreaterThan(0);
    expect(await natures()).toContain('relais');
  });
});
