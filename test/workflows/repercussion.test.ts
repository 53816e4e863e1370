import { afterEach, describe, expect, test } from '@jest/globals';
import {
  FILES,
  idCommission,
  idOperation,
  SIGNAUX,
  WORKFLOWS,
  type DecisionsRendues,
  type EntreeRepercussion,
  type FaitOperation,
} from '../../workflows/contrat.js';
import { faits } from './soutien/faits.js';
import type { ConstatApplication } from '../../activities/ports.js';
import { Monde } from './soutien/monde.js';

describe('a fact that concerns many', () => {
  let monde: Monde;
  afterEach(() => monde.fermer());

  async function repercuter<F>(type: string, workflowId: string, id: string, fait: F): Promise<void> {
    const entree: EntreeRepercussion<F> = { id, enCours: [] };
    const poignee = await monde.env.client.workflow.signalWithStart(type, {
      workflowId,
      taskQueue: FILES.dossier,
      args: [entree],
      signal: SIGNAUX.repercussion,
      signalArgs: [fait],
    });
    await poignee.result();
  }

  test('R1.1 an operation defined reaches each of its open dossiers once, over several runs, whatever fails on the way', async () => {
    const dossiers = Array.from({ length: 620 }, (_, i) => `d${String(i).padStart(4, '0')}`);
    monde = await Monde.creer({
      dossiersDeOperation: async (_operation, apres, limite) =>
        dossiers.filter((d) => apres === null || d > apres).slice(0, limite),
    });
    for (const dossier of dossiers)
      monde.journal.noter(dossier, faits(await monde.maintenant()).ouverture(false));
    const capricieux = new Map([['d0003', 3]]);
    monde.journal.avant = ({ id }) => {
      const reste = capricieux.get(id) ?? 0;
      capricieux.set(id, reste - 1);
      if (reste > 0) throw new Error('coupure');
    };
    await monde.demarrerOuvrier();
    const fait: FaitOperation = { version: 2, definiLe: '2026-02-03' };
    await repercuter(WORKFLOWS.operation, idOperation('op-1'), 'op-1', fait);
    for (const dossier of dossiers) {
      expect(monde.journal.deLaProcedure(dossier).map((e) => e.type)).toEqual(['OperationDefinieConstatee']);
    }
    const premiere = monde.env.client.workflow.getHandle(idOperation('op-1'));
    expect((await premiere.describe()).historyLength).toBeLessThan(700);
    await repercuter(WORKFLOWS.operation, idOperation('op-1'), 'op-1', fait);
    expect(monde.journal.deLaProcedure('d0000')).toHaveLength(1);
  }, 120_000);

  test('R1.7 a calendar that moved reaches each of its open dossiers once, and says nothing but ids', async () => {
    monde = await Monde.creer({
      dossiersDeOperation: async (_o, apres) => (apres === null ? ['d1', 'd2'] : []),
    });
    const recues: string[] = [];
    for (const dossier of ['d1', 'd2'])
      monde.journal.noter(dossier, faits(await monde.maintenant()).ouverture());
    monde.journal.avant = ({ id, acte, cle }) => void recues.push(`${id} ${acte} ${cle}`);
    await monde.demarrerOuvrier();
    await repercuter(WORKFLOWS.operation, idOperation('op-2'), 'op-2', {
      version: 7,
    } satisfies FaitOperation);
    expect(recues).toEqual([
      'd1 ConstaterCalendrier d1:operation-op-2@7:constaterCalendrier',
      'd2 ConstaterCalendrier d2:operation-op-2@7:constaterCalendrier',
    ]);
  });

  test('R4.47 the decisions of a commission are applied dossier by dossier, each with its result, and no reason enters a history', async () => {
    const motif = 'Raison propre au ménage';
    const decision = { decision: 'nouvelle-proposition', nature: 'cas-specifiques', motif } as const;
    const constats: ConstatApplication[] = [];
    monde = await Monde.creer({
      decisionsEnAttente: async (commission) =>
        ['c1', 'c2', 'c3']
          .filter((dossier) => !constats.some((c) => c.dossier === dossier))
          .map((dossier) => ({ ...decision, dossier, commission, seance: '2026-01-05', version: 5 })),
      constaterApplication: async (constat) => void constats.push(constat),
    });
    for (const dossier of ['c1', 'c2', 'c3']) {
      const f = faits(await monde.maintenant());
      monde.journal.noter(dossier, f.ouverture(), f.proposition(), f.refus('p1', dossier !== 'c2'));
    }
    await monde.demarrerOuvrier();
    const fait: DecisionsRendues = { version: 5 };
    await repercuter(WORKFLOWS.commission, idCommission('k'), 'k', fait);
    for (const dossier of ['c1', 'c3']) {
      expect(monde.journal.deLaProcedure(dossier).map((e) => e.type)).toEqual([
        'CasSpecifiqueTranche',
        'DecisionCommissionAppliquee',
      ]);
    }
    expect(monde.journal.deLaProcedure('c2')).toEqual([]);
    expect(constats.map(({ dossier, decision: v, refus }) => [dossier, v, refus?.regle])).toEqual([
      ['c1', 5, undefined],
      ['c2', 5, 'R4.7'],
      ['c3', 5, undefined],
    ]);
    await repercuter(WORKFLOWS.commission, idCommission('k'), 'k', fait);
    expect(constats).toHaveLength(3);
    const histoire = await monde.env.client.workflow.getHandle(idCommission('k')).fetchHistory();
    const octets = JSON.stringify(JSON.parse(JSON.stringify(histoire)), (cle, v: unknown) =>
      cle === 'data' && typeof v === 'string' ? Buffer.from(v, 'base64').toString() : v,
    );
    expect(octets).not.toContain(motif);
  });

  test('R4.47 killed between the dossier and its constat, a decision is applied once and constated', async () => {
    const constats: ConstatApplication[] = [];
    let coupures = 2;
    const decision = { decision: 'transitoire', nature: 'cas-specifiques', version: 3 } as const;
    monde = await Monde.creer({
      decisionsEnAttente: async (commission) =>
        constats.length > 0 ? [] : [{ ...decision, dossier: 'c1', commission, seance: '2026-01-05' }],
      constaterApplication: async (constat) => {
        coupures -= 1;
        if (coupures >= 0) throw new Error('coupure');
        constats.push(constat);
      },
    });
    const f = faits(await monde.maintenant());
    monde.journal.noter('c1', f.ouverture(), f.proposition(), f.refus('p1', true));
    await monde.demarrerOuvrier();
    await repercuter(WORKFLOWS.commission, idCommission('k'), 'k', { version: 3 });
    expect(monde.journal.deLaProcedure('c1')).toHaveLength(2);
    expect(constats).toEqual([{ commission: 'k', dossier: 'c1', decision: 3 }]);
  });
});
