import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { FILES, idDossier, INCIDENTS, WORKFLOWS } from '../../workflows/contrat.js';
import { jusqua } from '../soutien/attente.js';
import { faits } from './soutien/faits.js';
import { Monde } from './soutien/monde.js';
import { Pas } from './soutien/parcours.js';

describe('whatever happens to nudges, workers and workflows', () => {
  let monde: Monde;
  beforeAll(async () => {
    monde = await Monde.creer();
    await monde.demarrerOuvrier();
  });
  afterAll(() => monde.fermer());

  const recues = (dossier: string) => monde.journal.recues.filter((cle) => cle.startsWith(`${dossier}:`));
  const typesProcedure = (dossier: string) => monde.journal.deLaProcedure(dossier).map((e) => e.type);

  test('R0.2 worker stopped: none of the procedure’s events while people act; restarted: all of them, once', async () => {
    const temoin = new Pas(monde, 'temoin');
    await temoin.jusquAuRapprochement();
    await monde.noter('arret', faits(await monde.maintenant()).ouverture());
    const avant = typesProcedure('arret');
    await monde.arreterOuvrier();
    const t = faits(await monde.maintenant());
    for (const acte of [t.information(), t.enquete(), t.validation(), t.diagnostic(), t.pieces()]) {
      await monde.reveiller('arret', monde.journal.noter('arret', acte));
    }
    expect(typesProcedure('arret')).toEqual(avant);
    await monde.demarrerOuvrier();
    await monde.auRepos('arret');
    const ouvertures = (dossier: string) =>
      typesProcedure(dossier).filter((type) => type === 'EtapeOuverte').length;
    expect(ouvertures('arret')).toBe(ouvertures('temoin'));
    expect(new Set(recues('arret')).size).toBe(recues('arret').length);
  });

  test('a doubled nudge and an old one that comes late change nothing', async () => {
    const t = faits(await monde.maintenant());
    const ancien = monde.journal.noter('desordre', t.ouverture());
    await monde.reveiller('desordre', ancien);
    await monde.auRepos('desordre');
    const recent = monde.journal.noter('desordre', t.information());
    await monde.reveiller('desordre', recent);
    await monde.auRepos('desordre');
    const commandes = recues('desordre');
    for (const etat of [ancien, recent, ancien]) await monde.reveiller('desordre', etat, { accuser: true });
    await monde.noter('desordre', t.enquete());
    expect(recues('desordre')).toEqual([
      ...commandes,
      expect.stringContaining('ouvrirTache.valider-enquete'),
    ]);
    expect(await monde.vue('desordre')).toMatchObject({ etape: 'enquete-sociale' });
  });

  test('a lost nudge: the next one brings all that it missed', async () => {
    const t = faits(await monde.maintenant());
    await monde.noter('perte', t.ouverture());
    monde.journal.noter('perte', t.information());
    monde.journal.noter('perte', t.enquete());
    await monde.noter('perte', t.validation());
    expect(typesProcedure('perte').filter((type) => type === 'EtapeOuverte')).toHaveLength(3);
  });

  test('asked to, it acknowledges what it already knows', async () => {
    await monde.noter('accuse', faits(await monde.maintenant()).ouverture());
    monde.accuses.delete('accuse');
    await monde.reveiller('accuse', monde.journal.processus('accuse'), { accuser: true });
    await jusqua('accusé de réception', () => monde.accuses.has('accuse'));
    expect(monde.accuses.get('accuse')).toBe(monde.journal.evenements('accuse').length);
  });

  test('terminated by hand, it is started again from nothing and does nothing twice', async () => {
    const pas = new Pas(monde, 'termine');
    await pas.jusquAuRapprochement();
    const avant = [...monde.journal.deLaProcedure('termine')];
    await jusqua('plus de tâche de workflow en cours', () => monde.sansTacheEnCours('termine'));
    await monde.poignee('termine').terminate('essai');
    monde.accuses.delete('termine');
    await monde.reveiller('termine', monde.journal.processus('termine'), { accuser: true });
    await monde.auRepos('termine');
    expect(monde.journal.deLaProcedure('termine')).toEqual(avant);
    await monde.jours(30);
    const rappels = monde.journal.deLaProcedure('termine').filter((e) => e.type === 'TacheRappelee');
    expect(rappels.length).toBeGreaterThan(0);
    expect(new Set(rappels.map((e) => JSON.stringify(e.donnees))).size).toBe(rappels.length);
  });

  test('the database down: people’s nudges are taken, the procedure waits, then does everything once', async () => {
    await monde.noter('panne', faits(await monde.maintenant()).ouverture());
    monde.journal.panne = true;
    await monde.reveiller(
      'panne',
      monde.journal.noter('panne', faits(await monde.maintenant()).information()),
    );
    const minuteries = async () =>
      ((await monde.poignee('panne').fetchHistory()).events ?? []).filter(
        (e) => e.timerStartedEventAttributes,
      ).length;
    const avant = await minuteries();
    await jusqua('une attente confiée au serveur', async () => (await minuteries()) > avant + 1, 40_000);
    monde.journal.panne = false;
    await monde.env.sleep('5 minutes');
    await monde.auRepos('panne');
    expect(typesProcedure('panne').filter((type) => type === 'EtapeOuverte')).toHaveLength(2);
    expect(monde.incidents).toEqual([]);
  }, 90_000);

  test('R0.9 a household erased while its dossier is open is owed nothing more: no rung, no incident, the run ends', async () => {
    const t = faits(await monde.maintenant());
    await monde.noter('efface', t.ouverture());
    const avant = recues('efface').length;
    await monde.reveiller(
      'efface',
      monde.journal.noter('efface', t.fait('MenageEfface', { motif: 'droit à l’oubli' })),
    );
    await monde.fini('efface');
    await monde.jours(60);
    expect(recues('efface')).toHaveLength(avant);
    expect(monde.incidents).toEqual([]);
  });

  test('a command that fails at every try is an incident, not a silence: people go on, it is tried again by itself, then closed', async () => {
    await monde.noter('faute', faits(await monde.maintenant()).ouverture());
    let essais = 0;
    monde.journal.avant = ({ id, acte }) => {
      if (id !== 'faute' || acte !== 'OuvrirEtape') return;
      essais += 1;
      throw new TypeError('faute du programme');
    };
    await monde.reveiller(
      'faute',
      monde.journal.noter('faute', faits(await monde.maintenant()).information()),
    );
    await jusqua('incident', () => monde.incidents.length > 0);
    const incident = { objet: 'faute', nature: 'procedure-en-echec', detail: 'ouvrirEtape.enquete-sociale' };
    expect(monde.incidents).toEqual([incident]);
    expect([essais, monde.consignes]).toEqual([6, ['faute OuvrirEtape']]);
    expect((await monde.vue('faute')).incident).toContain('ouvrirEtape.enquete-sociale');

    await monde.env.sleep('11 minutes');
    await jusqua('nouveaux essais', () => essais === 12);
    expect((await monde.poignee('faute').describe()).status.name).toBe('RUNNING');

    monde.journal.avant = () => undefined;
    monde.accuses.delete('faute');
    await monde.env.sleep('11 minutes');
    await monde.auRepos('faute');
    await jusqua('incident résolu', () => !monde.incidents.some((i) => i.objet === 'faute'));
    expect(typesProcedure('faute').filter((type) => type === 'EtapeOuverte')).toHaveLength(2);
  }, 90_000);

  test('an incident survives the renewal of its run: closed by the next one when it can react, and not before', async () => {
    const commencer = (dossier: string) =>
      monde.env.client.workflow.start(WORKFLOWS.parcours, {
        workflowId: idDossier(dossier),
        taskQueue: FILES.dossier,
        args: [{ dossier, vuJusqua: 0, incidents: [INCIDENTS.echec] }],
      });
    let essais = 0;
    monde.journal.avant = ({ id }) => {
      if (id !== 'renouvele') return;
      essais += 1;
      throw new TypeError('faute du programme');
    };
    monde.journal.noter('renouvele', faits(await monde.maintenant()).ouverture());
    await commencer('renouvele');
    await jusqua('six essais', () => essais === 6);
    await jusqua('incident', () => monde.incidents.some((i) => i.objet === 'renouvele'));
    expect(monde.resolus).not.toContain('renouvele');
    monde.journal.avant = () => undefined;
    await monde.reveiller('renouvele', monde.journal.processus('renouvele'));
    await jusqua('incident résolu', () => monde.resolus.includes('renouvele'));
    expect(monde.incidents.filter((i) => i.objet === 'renouvele')).toEqual([]);
  });

  test('after 8 reactions to itself it stops and says so; the dossier stays usable, the next nudge starts it again', async () => {
    const t = faits(await monde.maintenant());
    monde.journal.dueSansFin = { etape: 'concertation', occurrence: 9, cause: { version: 1, le: '' } };
    await monde.reveiller('emballe', monde.journal.noter('emballe', t.ouverture()));
    await jusqua('incident', () => monde.incidents.length > 0);
    expect(monde.incidents).toEqual([
      { objet: 'emballe', nature: 'procedure-emballee', detail: 'ouvrirEtape.concertation' },
    ]);
    expect(recues('emballe')).toHaveLength(8);
    expect((await monde.vue('emballe')).incident).toContain('ouvrirEtape.concertation');
    monde.journal.dueSansFin = null;
    monde.accuses.delete('emballe');
    await monde.noter('emballe', t.information());
    await jusqua('incident résolu', () => monde.incidents.length === 0);
    expect(await monde.vue('emballe')).toMatchObject({ etape: 'enquete-sociale', incident: null });
  });
});
