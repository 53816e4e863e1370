import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { avecClient } from '../../src/base/client.js';
import { ajouterJours, enFrancais } from '../../src/domaine/noyau/instants.js';
import { demarrerService, mandater, menage, OPERATION, type Service } from './soutien.js';
import { AUJOURDHUI, Pilotage } from './soutien-commissions.js';
import { franchir, ouvrirEtape, procedure } from './soutien-taches.js';

let service: Service;
let pilote: Pilotage;
beforeAll(async () => {
  service = await demarrerService();
  pilote = new Pilotage(service, await service.jeton('pilote'));
  await pilote.organisations();
  await pilote.faire('/api/operations', OPERATION);
});
afterAll(() => service?.fermer());

/** A household informed by nobody, whose task climbed its ladder up to that level. */
async function monte(reference: string, niveau: number): Promise<string> {
  const id = await pilote.faire('/api/dossiers', menage(reference, { survenuLe: '2026-02-02' }));
  await ouvrirEtape(service, id);
  for (let n = 1; n <= niveau; n += 1) await franchir(service, id, 'EscaladerTache', `escalade-${n}`);
  return id;
}

test('R7.1 une tâche montée jusqu’à la commission lui est présentée, jusqu’à ce qu’une séance en décide', async () => {
  await monte('ESC-2', 2);
  const dossier = await monte('ESC-3', 3);
  const aInscrire = async () =>
    (await pilote.lire('/api/commissions/a-inscrire?nature=cas-specifiques')).elements.map(
      ({ reference, libelleOrigine }) => [reference, libelleOrigine],
    );
  const attendu = [['ESC-3', 'Tâche en retard, montée jusqu’à la commission']];
  expect(await aInscrire()).toEqual(attendu);
  const taches = (await pilote.lire('/api/taches?escalade=oui')).elements;
  expect(taches.map((t) => [t.reference, t['niveau'], t['escaladeVers']]).sort()).toEqual([
    ['ESC-2', 2, 'direction'],
    ['ESC-3', 3, 'commission'],
  ]);
  const seance = await pilote.seance('cas-specifiques', [{ dossier }]);
  expect(await aInscrire()).toEqual([]);
  await pilote.presents(seance, 'cacl', 'ctg');
  await pilote.faire(`${seance}/actes/rendre-decisions`, {
    decisions: [{ dossier, decision: 'accompagnement-renforce' }],
  });
  expect(await aInscrire()).toEqual([]);
});

/** A decision applied as the procedure does, on the case of a task that reached the commission. */
async function decide(dossier: string, decision: object): Promise<void> {
  const dite = { commission: randomUUID(), nature: 'cas-specifiques', seance: AUJOURDHUI, version: 9 };
  await procedure(service, dossier, 'AppliquerDecisionCommission', { ...dite, ...decision });
}
/** What the relay writes of a message that was handed over. */
async function remettre(id: string, a: string, repli: boolean): Promise<void> {
  await avecClient(service.configuration.databaseUrl, (client) =>
    client.query(
      `INSERT INTO journal.envoi (id, annonce, etat, fini_le, remis_a, repli) VALUES ($1, '{}', 'remis', now(), $2, $3)`,
      [id, a, repli],
    ),
  );
}
const tacheMontee = async (dossier: string, jeton = pilote.jeton) =>
  ((await pilote.lire(`/api/dossiers/${dossier}`, jeton)).taches as Record<string, unknown>[])[0];

test('R7.20 R7.23 la tâche, la liste, le dossier et son histoire disent chaque niveau, à qui il fut écrit, et ce qui est décidé', async () => {
  const dossier = await monte('ESC-DIT', 3);
  const montees =
    (await service.services.histoire.lireEtat('dossier', dossier))?.etat.taches[0]?.montees ?? [];
  await remettre(`${dossier}.${montees[0]?.version}`, 'CACL', false);
  await remettre(`${dossier}.${montees[1]?.version}`, 'CACL', true);
  await decide(dossier, { decision: 'accompagnement-renforce', suitePar: 'pilote' });
  const attendues = {
    montees: [
      { niveau: 1, libelle: 'au pilote', envoi: { etat: 'remis', a: 'CACL', repli: false } },
      { niveau: 2, libelle: 'à la direction', envoi: { etat: 'remis', a: 'CACL', repli: true } },
      { niveau: 3, libelle: 'à la commission', envoi: null },
    ],
    decisionCommission: {
      decision: 'Accompagnement renforcé, puis nouvelle proposition',
      seance: AUJOURDHUI,
    },
  };
  expect(await tacheMontee(dossier)).toMatchObject(attendues);
  const listees = (await pilote.lire('/api/taches?escalade=oui')).elements;
  expect(listees.find((t) => t.reference === 'ESC-DIT')).toMatchObject(attendues);
  const [fiche] = (await pilote.lire('/api/dossiers?recherche=ESC-DIT')).elements;
  expect(fiche).toMatchObject({ niveau: 3, echelon: 'commission' });
  const faits = (await pilote.lire(`/api/dossiers/${dossier}/historique`)).elements;
  const niveaux = faits.filter((f) => f.type === 'TacheEscaladee');
  expect(niveaux.map((f) => [f['libelle'], f['details']])).toEqual([
    ['Tâche en retard montée au pilote (niveau 1) : Informer le ménage', ['Écrit à : CACL']],
    [
      'Tâche en retard montée à la direction (niveau 2) : Informer le ménage',
      ['Écrit à : CACL', 'Ce niveau n’a pas d’adresse enregistrée : c’est le pilote qui l’a reçu'],
    ],
    ['Tâche en retard montée à la commission (niveau 3) : Informer le ménage', []],
  ]);
  await mandater(service, dossier, pilote.jeton, 'relais');
  const partenaire = await service.jeton('partenaire', { organisation: 'relais' });
  expect(await pilote.lire(`/api/dossiers/${dossier}`, partenaire)).toMatchObject({ commissions: [] });
  expect(await tacheMontee(dossier, partenaire)).toMatchObject({
    montees: attendues.montees.map((m) => ({ ...m, envoi: null })),
    decisionCommission: null,
  });
});

const REEXAMEN = ajouterJours(AUJOURDHUI, 30);
test('R4.173 l’histoire et la page disent pourquoi la commission a décidé, et qui doit y donner suite', async () => {
  const dossier = await monte('ESC-POURQUOI', 3);
  const ajournement = { decision: 'ajournee', raison: 'menage-a-rencontrer', reexamenLe: REEXAMEN };
  await decide(dossier, ajournement);
  const faits = (await pilote.lire(`/api/dossiers/${dossier}/historique?genre=propositions`)).elements;
  expect(faits.find((f) => f.type === 'DecisionCommissionAppliquee')).toMatchObject({
    details: [
      expect.stringMatching(/^Séance du /),
      'Raison : Ménage à rencontrer',
      `Réexamen le ${enFrancais(REEXAMEN)}`,
      'Tâche en retard devant elle : Informer le ménage',
      'Suite confiée : le référent du ménage',
    ],
  });
  const { commissions } = await pilote.lire(`/api/dossiers/${dossier}`);
  expect(commissions).toMatchObject([
    {
      libelleDecision: 'Ajournée',
      libelleRaison: 'Ménage à rencontrer',
      reexamenLe: REEXAMEN,
      suiteAttendue: true,
    },
  ]);
});

test('R7.21 le tableau du pilote dit quel niveau n’a pas d’adresse, jusqu’à ce qu’il en ait une', async () => {
  const sans = async () => (await pilote.lire('/api/tableau'))['niveauxSansAdresse'];
  expect(await sans()).toEqual(['pilote', 'direction', 'commission']);
  await pilote.faire('/api/organisations/cacl/actes/modifier-coordonnees', {
    courriel: 'pilote@cacl.example',
  });
  expect(await sans()).toEqual(['direction']);
  const contact = { fonction: 'Direction', courriel: 'direction@cacl.example', niveau: 'direction' };
  await pilote.faire('/api/organisations/cacl/actes/definir-contacts', { contacts: [contact] });
  expect(await sans()).toEqual([]);
});
