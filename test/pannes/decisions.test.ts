import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { dateCayenne } from '../../src/domaine/noyau/instants.js';
import { jetonDe } from '../../src/parcours/client.js';
import { LOGEMENT } from '../domaine/soutien/gestes.js';
import { jusqua } from '../soutien/attente.js';
import { insister, monterScene, operation, ouvrir, type Scene } from './scene.js';

const LIGNES = 24;
const LOGEMENTS = 24;
const RAPPEL_S = 3_600;
/** Favourable lines: their households are not ready for a dwelling (R4.131). */
const REFUSEES = 2;

let scene: Scene;
beforeAll(async () => {
  scene = await monterScene(RAPPEL_S);
  for (const [code, type] of [
    ['ctg', 'reservataire'],
    ['ancien', 'bailleur'],
    ['nouveau', 'bailleur'],
  ])
    await insister(scene, '/api/organisations', { code, nom: code, type });
}, 180_000);
afterAll(() => scene?.fermer(), 60_000);

/** Events of that type in those streams: all of them, and in how many streams. */
async function ecrits(type: string, flux: readonly string[]): Promise<{ total: number; distincts: number }> {
  const [compte] = await scene.requete<{ total: number; distincts: number }>(
    `SELECT count(*)::int AS total, count(DISTINCT flux_id)::int AS distincts FROM journal.evenement
     WHERE type = $1 AND flux_id = ANY($2)`,
    [type, flux],
  );
  return compte ?? { total: 0, distincts: 0 };
}
const encore = async (type: string, flux: readonly string[]) =>
  (await ecrits(type, flux).catch(() => ({ distincts: 0 }))).distincts;

/** So many dwellings of a landlord at the guichet. @returns their ids */
async function publies(prefixe: string, nombre: number, bailleur = 'nouveau'): Promise<string[]> {
  const jeton = await jetonDe(scene.pile.url, { role: 'bailleur', organisation: bailleur });
  const ids: string[] = [];
  for (let rang = 0; rang < nombre; rang += 1) {
    const corps = { ...LOGEMENT, bailleur, reference: `${prefixe}-${rang}` };
    ids.push((await insister({ ...scene, jeton }, '/api/logements', corps)).id);
  }
  return ids;
}

/** Kills what serves and what works, as soon as the walk has begun; both are started again by the supervisor. */
async function tuerAuMilieu(type: string, flux: readonly string[], debut = 1): Promise<void> {
  const { api, worker } = scene.pile.services;
  await jusqua(`${type} a commencé`, async () => (await encore(type, flux)) >= debut, 120_000);
  await Promise.all([api.tuer(), worker.tuer()]);
}

describe('R4.47, R8.2: a session whose decisions are applied while everything falls', () => {
  it('applies each exactly once, says the result of each line, and tries a refused one again', async () => {
    const code = await operation(scene);
    const dossiers: string[] = [];
    for (let rang = 0; rang < LIGNES; rang += 1) dossiers.push(await ouvrir(scene, code, rang));
    const membres = [
      { organisation: 'cacl', role: 'president' },
      { organisation: 'ctg', role: 'deliberative' },
    ];
    const le = dateCayenne(new Date().toISOString());
    const { id } = await insister(scene, '/api/commissions', { nature: 'relogement', le, membres });
    const acte = (nom: string, corps: object) =>
      insister(scene, `/api/commissions/${id}/actes/${nom}`, corps);
    const logements = await publies('C', LIGNES);
    for (const [rang, dossier] of dossiers.entries())
      await acte('inscrire-dossier', { dossier, logements: [logements[rang]] });
    await acte('envoyer-convocation', { moyen: 'autrement', envoyeeLe: '2026-01-12' });
    const presences = membres.map((m) => ({ organisation: m.organisation, presence: 'presente' }));
    await acte('consigner-presences', { presences });
    const decisions = dossiers.map((dossier, rang) =>
      rang < REFUSEES
        ? { dossier, decision: 'favorable' }
        : { dossier, decision: 'refusee', raison: 'effort-excessif' },
    );
    await acte('rendre-decisions', { decisions });
    const applications = async () =>
      (
        await scene.pilote.lire<{
          examens: { application: { etat: string; regle: string | null; relances: number } }[];
        }>(`/api/commissions/${id}`)
      ).examens.map((e) => e.application);
    await tuerAuMilieu('ApplicationConstatee', [id]);
    const tranchees = async () =>
      (await applications().catch(() => [])).filter((a) => a.etat !== 'en-attente').length === LIGNES;
    await jusqua('chaque ligne a son résultat', tranchees, 180_000);
    const reussies = dossiers.slice(REFUSEES);
    expect(await ecrits('DecisionCommissionAppliquee', dossiers)).toEqual({
      ...{ total: LIGNES - REFUSEES, distincts: LIGNES - REFUSEES },
    });
    expect(await ecrits('DecisionCommissionAppliquee', reussies)).toMatchObject({
      distincts: reussies.length,
    });
    expect((await ecrits('ApplicationConstatee', [id])).total).toBe(LIGNES);
    expect((await applications()).slice(0, REFUSEES)).toMatchObject(
      Array.from({ length: REFUSEES }, () => ({ etat: 'refusee', regle: 'R3.4', relances: 0 })),
    );
    await acte('relancer-application', { dossier: dossiers[0] });
    await scene.pile.services.worker.tuer();
    await jusqua(
      'la ligne relancée a son résultat',
      async () => (await ecrits('ApplicationConstatee', [id])).total === LIGNES + 1,
      120_000,
    );
    expect((await applications())[0]).toMatchObject({ etat: 'refusee', relances: 1 });
  }, 600_000);
});

describe('R4.26, R8.2: an organisation’s succession', () => {
  it('walks every dwelling once, there and back, whatever is killed on the way', async () => {
    const logements = await publies('S', LOGEMENTS, 'ancien');
    const acte = (nom: string, corps: object) =>
      insister(scene, `/api/organisations/ancien/actes/${nom}`, corps);
    const chez = async (bailleur: string) => {
      const [compte] = await scene.requete<{ n: number }>(
        'SELECT count(*)::int AS n FROM vues.logement WHERE id = ANY($1) AND bailleur = $2',
        [logements, bailleur],
      );
      return compte?.n === LOGEMENTS;
    };
    await acte('acter-succession', { vers: 'nouveau', nature: 'fusion', le: '2026-01-01', motif: 'Fusion' });
    await tuerAuMilieu('LogementTransfere', logements);
    await jusqua('tous chez le nouveau', () => chez('nouveau').catch(() => false), 180_000);
    expect(await ecrits('LogementTransfere', logements)).toEqual({ total: LOGEMENTS, distincts: LOGEMENTS });
    await acte('annuler-succession', { motif: 'Erreur' });
    const { api, worker } = scene.pile.services;
    await Promise.all([api.tuer(), worker.tuer()]);
    await jusqua('tous revenus', () => chez('ancien').catch(() => false), 180_000);
    expect((await ecrits('LogementTransfere', logements)).total).toBe(2 * LOGEMENTS);
  }, 600_000);
});

describe('R2.56, R8.2: two dossiers joined, then parted again', () => {
  it('each once, on both dossiers, whatever is killed while it is asked', async () => {
    const code = await operation(scene);
    const [garde, absorbe] = [await ouvrir(scene, code, 1), await ouvrir(scene, code, 2)];
    const faire = (nom: string) =>
      insister(scene, `/api/dossiers/${garde}/actes/${nom}`, { dossier: absorbe, motif: randomUUID() });
    const types = [
      ['fusionner-dossier', 'DossierAbsorbe', 'DossierFusionne'],
      ['annuler-fusion', 'AbsorptionAnnulee', 'FusionAnnulee'],
    ] as const;
    for (const [nom, ici, la] of types) {
      const demande = faire(nom);
      await scene.pile.services.api.tuer();
      await demande;
      expect(await ecrits(ici, [garde])).toEqual({ total: 1, distincts: 1 });
      expect(await ecrits(la, [absorbe])).toEqual({ total: 1, distincts: 1 });
    }
    const lu = await scene.pilote.lire<{ statut: string }>(`/api/dossiers/${absorbe}`);
    expect(lu.statut).toBe('ouvert');
  }, 240_000);
});
