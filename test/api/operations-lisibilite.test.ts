import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Role } from '../../src/domaine/noyau/acteur.js';
import { lireCompte } from '../../src/api/operations/lisibilite.js';
import { demarrerService, mandater, menage, OPERATION, type Service } from './soutien.js';

let service: Service;
let pilote: string;
let referent: string;
let partenaire: string;
const ADRESSE = `/api/operations/${OPERATION.code}`;
const DIT = 'Propos rapportés de la réunion';

const acte = async (nom: string, corps: object, jeton: string) => {
  const { statut, texte } = await service.ecrire(`${ADRESSE}/actes/${nom}`, corps, jeton);
  expect([statut, texte]).toEqual([200, expect.any(String)]);
};
const lire = async (chemin: string, jeton: string) => {
  const { statut, corps } = await service.appeler(chemin, { jeton });
  expect(statut).toBe(200);
  return corps;
};
const recits = async (jeton: string) =>
  ((await lire(ADRESSE, jeton))['actions'] as { compteRendu: string | null }[]).map((a) => a.compteRendu);
const motifs = async (jeton: string) =>
  ((await lire(`${ADRESSE}/historique`, jeton)) as { elements: readonly object[] }).elements
    .map((e) => e as { type: string; motif: string | null })
    .filter((e) => /^ActionConcertation(Corrigee|Retiree)$/.test(e.type))
    .map((e) => e.motif);

beforeAll(async () => {
  service = await demarrerService();
  pilote = await service.jeton('pilote');
  referent = await service.jeton('referent', { id: 'ref-a' });
  partenaire = await service.jeton('partenaire', { id: 'dsu-a' });
  await service.ecrire('/api/operations', OPERATION, pilote);
  for (const n of [0, 1]) await service.ecrire('/api/dossiers', menage(`LI-${n}`), pilote);
  const action = { nature: 'porte-a-porte', le: '2026-02-03', compteRendu: DIT };
  await acte('enregistrer-action-concertation', { ...action, menages: ['LI-0', 'LI-1'] }, referent);
  await acte('enregistrer-action-concertation', { nature: 'permanence', le: '2026-02-04' }, referent);
  const actions = (await lire(ADRESSE, referent))['actions'] as { id: string }[];
  const [premiere, seconde] = actions.map((a) => a.id);
  await acte(
    'corriger-action-concertation',
    { action: premiere, lieu: 'Bâtiment A', motif: 'Lieu' },
    referent,
  );
  await acte('retirer-action-concertation', { action: seconde, motif: 'Doublon' }, referent);
});
afterAll(() => service?.fermer());

describe('R1.32 what was said at an action', () => {
  test('is read by the pilot and the référents of the territory, with why it was corrected', async () => {
    const voisin = await service.jeton('referent', { id: 'ref-b', territoire: ['Matoury'] });
    for (const jeton of [pilote, referent, voisin]) {
      expect(await recits(jeton)).toEqual([DIT]);
      expect(await motifs(jeton)).toEqual(['Doublon', 'Lieu']);
    }
  });

  test.each<Role>(['lecteur', 'bailleur', 'reservataire', 'administrateur', 'partenaire'])(
    'is not read by the role %s',
    async (role) => {
      const organisation = ['lecteur', 'administrateur'].includes(role) ? {} : { organisation: 'autre' };
      const { texte } = await service.appeler(ADRESSE, { jeton: await service.jeton(role, organisation) });
      expect(texte).toContain('"compteRendu":null');
      expect(texte).not.toContain(DIT);
    },
  );

  test('is not read by a référent of another territory, nor why it was corrected', async () => {
    const loin = await service.jeton('referent', { id: 'ref-c', territoire: ['Roura'] });
    expect(await recits(loin)).toEqual([null]);
    expect(await motifs(loin)).toEqual([null, null]);
    expect(await motifs(partenaire)).toEqual([null, null]);
  });

  test('is read by the partner who recorded it, who reads no other', async () => {
    const action = { nature: 'maison-du-projet', le: '2026-02-05', compteRendu: 'Visites du matin' };
    await acte('enregistrer-action-concertation', action, partenaire);
    expect(await recits(partenaire)).toEqual([null, 'Visites du matin']);
    expect(await recits(referent)).toEqual([DIT, 'Visites du matin']);
  });
});

test('R1.37 a partner reads the households that it has a mandate for, or that it cited itself', async () => {
  const cites = async (jeton: string) =>
    ((await lire(ADRESSE, jeton))['actions'] as { menages: string[] }[]).map((a) => a.menages);
  const mandate = await service.jeton('partenaire', { id: 'relais-a', organisation: 'relais' });
  expect((await cites(mandate))[0]).toEqual([]);
  expect((await cites(referent))[0]).toEqual(['LI-0', 'LI-1']);
  const { elements } = (await lire('/api/dossiers', pilote)) as never as {
    elements: { id: string; reference: string }[];
  };
  await mandater(service, elements.find((d) => d.reference === 'LI-1')?.id ?? '', pilote, 'relais');
  expect((await cites(mandate))[0]).toEqual(['LI-1']);
  await acte(
    'enregistrer-action-concertation',
    { nature: 'permanence', le: '2026-02-06', menages: ['LI-0'] },
    mandate,
  );
  expect((await cites(mandate)).at(-1)).toEqual(['LI-0']);
});

test('R1.17 how many households were met is told to a reader from the threshold on only', async () => {
  const peu = {
    menages: null,
    parNature: expect.arrayContaining([expect.objectContaining({ menages: null })]),
  };
  const lecteur = await service.jeton('lecteur');
  expect((await lire(ADRESSE, lecteur))['comptes']).toMatchObject(peu);
  expect((await lire(ADRESSE, referent))['comptes']).toMatchObject({ menages: 2 });
});

test.each([
  [0, 5, 0],
  [2, 5, null],
  [4, 5, null],
  [5, 5, 5],
  [2, null, 2],
])('R1.17 a count of %s under the threshold %s is read %s', (compte, seuil, lu) => {
  expect(lireCompte(compte, seuil)).toBe(lu);
});
