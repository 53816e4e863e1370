import { activites } from '../conduite/activites.js';
import { mener, type MenerEtape } from '../conduite/mener.js';

/** Step 4: a proposal is owed until an attribution, each then follows its own course (`propositions.ts`); offers exhausted, the commission is referred to (R4.7). */
export const rapprochement: MenerEtape = (dossier) =>
  mener(
    dossier,
    'rapprochement',
    ({ commissionASaisir: epuisees }) =>
      epuisees && {
        intention: 'saisirCommission',
        faire: () => activites.saisirCommission({ dossier: dossier.id, cause: epuisees.version }),
      },
  );
