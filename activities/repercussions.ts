import { migrerDossier } from './migrations.js';
import type { Ports } from './ports.js';
import { demande } from './reactions.js';
import type { ActivitesRepercussion } from './types.js';

/** What concerns many dossiers: one command each, which nudges the dossier's own workflow. The rule of a refusal is a value. */
export function activitesRepercussion(ports: Ports): ActivitesRepercussion {
  async function repercuter(dossier: string, fait: string, intention: string, acte: string, corps: object) {
    const commande = { ...demande(dossier, fait, intention, acte, corps), sansReveil: false };
    const resultat = await ports.porte.executer(commande);
    return resultat.ok ? null : resultat.refus;
  }
  return {
    dossiersDeOperation: ({ operation, apres, limite }) =>
      ports.dossiersDeOperation(operation, apres, limite),
    async dossiersDeCommission({ commission, apres, limite }) {
      const attendues = (await ports.decisionsEnAttente(commission)).map(({ dossier }) => dossier).sort();
      return attendues.filter((dossier) => apres === null || dossier > apres).slice(0, limite);
    },
    dossiersDeMigration: ({ apres, limite, ...marche }) => ports.dossiersDeMigration(marche, apres, limite),
    migrerDossier: (ordre) => migrerDossier(ports, ordre),
    terminerMigration: (marche) => ports.terminerMigration(marche),
    async constaterOperationDefinie({ dossier, fait, definiLe }) {
      const acte = 'ConstaterOperationDefinie';
      const refus = await repercuter(dossier, fait, 'constaterOperationDefinie', acte, { definiLe });
      return refus?.regle ?? null;
    },
    async constaterCalendrier({ dossier, fait }) {
      const refus = await repercuter(dossier, fait, 'constaterCalendrier', 'ConstaterCalendrier', {});
      return refus?.regle ?? null;
    },
    async appliquerDecisionCas({ dossier, commission }) {
      const attendue = (await ports.decisionsEnAttente(commission)).find((d) => d.dossier === dossier);
      if (!attendue) return null;
      const { dossier: _, ...decision } = attendue;
      const fait = `commission-${commission}@${decision.version}`;
      const acte = 'AppliquerDecisionCommission';
      const refus = await repercuter(dossier, fait, 'appliquerDecision', acte, decision);
      const constat = { commission, dossier, decision: decision.version };
      await ports.constaterApplication(refus ? { ...constat, refus } : constat);
      return refus?.regle ?? null;
    },
  };
}
