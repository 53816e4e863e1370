import type { Ports } from './ports.js';
import { demande } from './reactions.js';
import type { ActivitesRepercussion } from './types.js';

/** What concerns many dossiers: one command each, which nudges the dossier's own workflow. Answers the rule of a refusal. */
export function activitesRepercussion(ports: Ports): ActivitesRepercussion {
  async function repercuter(dossier: string, fait: string, intention: string, acte: string, corps: object) {
    const commande = { ...demande(dossier, fait, intention, acte, corps), sansReveil: false };
    const resultat = await ports.porte.executer(commande);
    return resultat.ok ? null : resultat.refus.regle;
  }
  return {
    dossiersDeOperation: ({ operation, apres, limite }) =>
      ports.dossiersDeOperation(operation, apres, limite),
    async dossiersDeCommission({ commission, apres, limite }) {
      const concernes = (await ports.decisionsDeCommission(commission)).map(({ dossier }) => dossier).sort();
      return concernes.filter((dossier) => apres === null || dossier > apres).slice(0, limite);
    },
    constaterOperationDefinie: ({ dossier, fait, definiLe }) =>
      repercuter(dossier, fait, 'constaterOperationDefinie', 'ConstaterOperationDefinie', { definiLe }),
    constaterCalendrier: ({ dossier, fait }) =>
      repercuter(dossier, fait, 'constaterCalendrier', 'ConstaterCalendrier', {}),
    async appliquerDecisionCas({ dossier, fait, commission }) {
      const rendue = (await ports.decisionsDeCommission(commission)).find((d) => d.dossier === dossier);
      if (!rendue) return null;
      const { decision, motif } = rendue;
      return repercuter(dossier, fait, 'appliquerDecisionCas', 'AppliquerDecisionCas', {
        commission,
        decision,
        motif,
      });
    },
  };
}
