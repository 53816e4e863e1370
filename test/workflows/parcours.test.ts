import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ETAPES } from '../../src/domaine/charte/etapes.js';
import { faits } from './soutien/faits.js';
import { Monde } from './soutien/monde.js';
import { Pas } from './soutien/parcours.js';

describe('the procedure walks the charter', () => {
  let monde: Monde;
  beforeAll(async () => {
    monde = await Monde.creer();
    await monde.demarrerOuvrier();
  });
  afterAll(() => monde.fermer());

  const deType = (dossier: string, type: string) =>
    monde.journal.deLaProcedure(dossier).filter((e) => e.type === type);
  const etapesOuvertes = (dossier: string) =>
    deType(dossier, 'EtapeOuverte').map((e) => e.donnees as { etape: string; occurrence: number });
  const tachesOuvertes = (dossier: string): unknown[] =>
    deType(dossier, 'TacheOuverte').map((e) => ('code' in e.donnees ? e.donnees.code : null));

  test('R0.2 R1.1 it alone opens the six steps, in order, and ends with the closing of the dossier', async () => {
    const pas = new Pas(monde, 'droit');
    await pas.jusquAuRapprochement();
    await pas.attribuer();
    await pas.demenager();
    await pas.suivre();
    await pas.clore();
    expect(etapesOuvertes('droit')).toEqual(ETAPES.map((etape) => ({ etape, occurrence: 1 })));
    expect(await monde.vue('droit')).toMatchObject({
      statut: 'clos',
      attend: [],
      prochaineEcheance: null,
      incident: null,
    });
    expect(new Set(monde.journal.recues).size).toBe(monde.journal.recues.length);
  });

  test('R1.1 before its operation is defined, it waits and says what for', async () => {
    const t = faits(await monde.maintenant());
    await monde.noter('attente', t.ouverture(false));
    expect(await monde.vue('attente')).toMatchObject({
      etape: null,
      attend: ['La déclaration que l’opération est définie'],
      prochaineEcheance: null,
      vuJusqua: 1,
    });
    await monde.noter('attente', t.fait('OperationDefinieConstatee', { definiLe: '2026-11-02' }));
    expect(await monde.vue('attente')).toMatchObject({
      etape: 'concertation',
      attend: ['Informer le ménage'],
    });
  });

  test('R7.6 it catches up step after step, each dated from its cause, when people went on without it', async () => {
    await monde.arreterOuvrier();
    const debut = await monde.maintenant();
    const jour = (n: number) => faits(debut - (40 - n) * 86_400_000);
    const actes = [
      jour(0).ouverture(),
      jour(3).information(),
      jour(9).enquete(),
      jour(12).validation(),
      jour(20).diagnostic(),
      jour(21).pieces(),
      jour(30).proposition(),
    ];
    for (const acte of actes) await monde.reveiller('rattrapage', monde.journal.noter('rattrapage', acte));
    expect(monde.journal.deLaProcedure('rattrapage')).toEqual([]);
    await monde.demarrerOuvrier();
    await monde.auRepos('rattrapage');
    expect(etapesOuvertes('rattrapage').map((e) => e.etape)).toEqual(ETAPES.slice(0, 4));
    expect(deType('rattrapage', 'EtapeOuverte').map((e) => e.survenuLe)).toEqual(
      [0, 1, 3, 5].map((i) => actes[i]?.survenuLe),
    );
    expect(tachesOuvertes('rattrapage')).toEqual(['faire-point-mensuel', 'confirmer-proposition']);
    expect(monde.incidents).toEqual([]);
  });

  test('R0.5 a return from step 5 to step 2 opens it once more, and only it', async () => {
    const pas = new Pas(monde, 'retour');
    await pas.jusquAuRapprochement();
    await pas.attribuer();
    await pas.noter((f) => f.retour('enquete-sociale'));
    expect(etapesOuvertes('retour').slice(-2)).toEqual([
      { etape: 'demenagement', occurrence: 1 },
      { etape: 'enquete-sociale', occurrence: 2 },
    ]);
    expect(await monde.vue('retour')).toMatchObject({ etape: 'enquete-sociale' });
    expect((await monde.vue('retour')).attend).toContain('Réaliser l’enquête sociale');
    await pas.noter((f) => f.enquete());
    await pas.noter((f) => f.validation());
    expect(etapesOuvertes('retour').at(-1)).toEqual({ etape: 'demenagement', occurrence: 2 });
  });

  test('R4.7 three refusals: it refers to the commission, then a proposal is owed again', async () => {
    const pas = new Pas(monde, 'refus');
    await pas.jusquAuRapprochement();
    await pas.refuser('p1');
    await pas.refuser('p2');
    await pas.refuser('p3', true);
    const saisies = () => deType('refus', 'CommissionSaisie');
    expect(saisies()).toHaveLength(1);
    expect((await monde.vue('refus')).attend).toContain('Examiner le cas spécifique en commission');
    await pas.noter((f) => f.casTranche());
    expect((await monde.vue('refus')).attend).toContain('Proposer un logement');
    expect(saisies()).toHaveLength(1);
  });

  test('R4.8 a transitional dwelling leads back to step 4, and its way out is followed beside the steps', async () => {
    const pas = new Pas(monde, 'transitoire');
    await pas.jusquAuRapprochement();
    await pas.attribuer('t1', 'transitoire');
    await pas.demenager(true);
    expect(await monde.vue('transitoire')).toMatchObject({ etape: 'rapprochement' });
    expect(tachesOuvertes('transitoire')).toContain('sortir-du-transitoire');
    await pas.attribuer('p2');
    await pas.demenager();
    expect(await monde.vue('transitoire')).toMatchObject({ etape: 'suivi' });
    expect((await monde.vue('transitoire')).attend).not.toContain(
      'Reloger définitivement avant la fin du logement transitoire',
    );
  });

  test('R0.3 a dossier reopened after its closing gets a new run under the same id', async () => {
    const pas = new Pas(monde, 'rouvert');
    await pas.jusquAuRapprochement();
    await pas.attribuer();
    await pas.demenager();
    await pas.suivre();
    await pas.clore();
    const premiere = (await monde.poignee('rouvert').describe()).runId;
    await pas.noter((f) => f.reouverture());
    const seconde = await monde.poignee('rouvert').describe();
    expect(seconde.runId).not.toBe(premiere);
    expect(seconde.status.name).toBe('RUNNING');
    expect(await monde.vue('rouvert')).toMatchObject({ statut: 'ouvert', etape: 'suivi' });
    await pas.noter((f) => f.bilan());
    await pas.clore();
    expect(etapesOuvertes('rouvert').at(-1)).toEqual({ etape: 'suivi', occurrence: 2 });
  });

  test('a nudge on a closed dossier exits at once and does nothing', async () => {
    const pas = new Pas(monde, 'deja-clos');
    await pas.jusquAuRapprochement();
    await pas.clore();
    const recues = () => monde.journal.recues.filter((cle) => cle.startsWith('deja-clos:')).length;
    const avant = recues();
    const { runId } = await monde.poignee('deja-clos').describe();
    await monde.reveiller('deja-clos', monde.journal.processus('deja-clos'));
    await monde.fini('deja-clos');
    expect((await monde.poignee('deja-clos').describe()).runId).not.toBe(runId);
    expect(recues()).toBe(avant);
  });
});
