import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { LOGEMENT } from '../domaine/soutien/gestes.js';
import { entete, ligne } from '../imports/soutien.js';
import { demarrerService, menage, OPERATION, type Reponse, type Service } from './soutien.js';

let service: Service;
let pilote: string;
const dire = ({ statut, corps }: Reponse) => [statut, corps['regle'] ?? null];

beforeAll(async () => {
  service = await demarrerService();
  pilote = await service.jeton('pilote');
  await service.ecrire('/api/operations', OPERATION, pilote);
  await service.ecrire('/api/organisations', { code: 'toucan', nom: 'Toucan', type: 'bailleur' }, pilote);
});
afterAll(() => service?.fermer());

describe('R0.87 un nom est un, quelle que soit son écriture', () => {
  const ouvrir = (reference: string) => service.ecrire('/api/dossiers', menage(reference), pilote);

  test('deux références d’une opération ne diffèrent pas par la casse, les accents ou les espaces', async () => {
    expect((await ouvrir('Bât  é-01')).statut).toBe(201);
    for (const autre of ['BAT E-01', 'bât é-01', 'Ba\u0302t e\u0301-01', 'ｂâｔ é-01'])
      expect(dire(await ouvrir(autre))).toEqual([409, 'R0.8']);
    expect(dire(await ouvrir('bât é-02'))).toEqual([201, null]);
    const { corps } = await service.appeler('/api/dossiers', { jeton: pilote });
    expect(corps.elements.map((d) => d.reference)).toEqual(['Bât  é-01', 'bât é-02']);
  });

  test('ouvertes au même instant, une seule l’est', async () => {
    const issues = await Promise.all(['sim-1', 'SIM-1', 'Sim-1'].map(ouvrir));
    expect(issues.map(({ statut }) => statut).sort()).toEqual([201, 409, 409]);
  });

  test('ceux d’avant la règle se lisent chacun, et aucun autre ne les rejoint', async () => {
    const acteur = { type: 'personne', id: 'pil', role: 'pilote', territoire: '*' } as const;
    for (const reference of ['vieux-1', 'Vieux-1'])
      await service.services.porte.executer({
        ...{ agregat: 'dossier', id: `ancien-${reference}`, acte: 'OuvrirDossier', acteur },
        ...{ corps: menage(reference), cle: randomUUID(), correlation: 'essai' },
      });
    for (const reference of ['vieux-1', 'Vieux-1', 'VIEUX-1'])
      expect(dire(await ouvrir(reference))).toEqual([409, 'R0.8']);
    const cite = await service.ecrire(
      `/api/operations/${OPERATION.code}/actes/enregistrer-action-concertation`,
      { nature: 'porte-a-porte', le: '2026-02-02', lieu: 'Matoury', menages: ['Vieux-1'] },
      pilote,
    );
    expect(dire(cite)).toEqual([200, null]);
  });

  test('un fichier reconnaît le ménage écrit autrement', async () => {
    await ouvrir('Fic-1');
    const lignes = ['FIC-1', 'fic-2', 'FIC-2'].map((reference) =>
      ligne({ reference, operation: OPERATION.code, immeuble: '' }),
    );
    const octets = new FormData();
    octets.append('fichier', new Blob([[entete(), ...lignes, ''].join('\n')], { type: 'text/csv' }), 'm.csv');
    const { corps } = await service.appeler('/api/imports/menages', {
      ...{ methode: 'POST', jeton: pilote, octets, entetes: { 'idempotency-key': randomUUID() } },
    });
    expect(corps).toMatchObject({ lignes: 3, acceptees: 1, dejaConnues: 2, refusees: [] });
  });

  test('un bailleur ne publie pas deux fois le même logement', async () => {
    const publier = (reference: string) =>
      service.ecrire(
        '/api/logements',
        { ...LOGEMENT, disponibleLe: '2026-01-05', reference, bailleur: 'toucan' },
        pilote,
      );
    expect(dire(await publier('Log-é1'))).toEqual([201, null]);
    expect(dire(await publier('LOG-E1 '))).toEqual([409, 'R0.8']);
  });

  test('deux codes d’opération, même déclarés au même instant', async () => {
    const declarer = (code: string) => service.ecrire('/api/operations', { ...OPERATION, code }, pilote);
    const encore = await declarer('npnru-essai');
    expect(encore.corps).toMatchObject({ regle: 'R0.87', erreurs: [{ champ: 'code' }] });
    expect(encore.corps.detail).toContain('NPNRU-ESSAI');
    const ensemble = await Promise.all(['lhi-x', 'LHI-X', 'Lhi-x'].map(declarer));
    expect(ensemble.map(({ statut }) => statut).sort()).toEqual([201, 409, 409]);
    expect(dire(await service.appeler('/api/operations/npnru-essai', { jeton: pilote }))).toEqual([
      404,
      null,
    ]);
  });
});
