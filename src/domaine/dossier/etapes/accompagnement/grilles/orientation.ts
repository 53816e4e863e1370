import type { EtatDossier } from '../../../etat.js';
import { rangSuivant } from '../etat.js';

interface Vers {
  readonly situation: string;
  readonly mesures: readonly string[];
  readonly partenaire?: string | undefined;
  readonly precisions?: string | undefined;
}

/** The fact that a household was directed; its situation is sealed. */
export function orientationVers(
  { accompagnement }: EtatDossier,
  { situation, mesures, partenaire, precisions }: Vers,
) {
  return {
    type: 'MenageOriente' as const,
    donnees: {
      orientation: `o${rangSuivant(accompagnement, 'orientations')}`,
      mesures: [...mesures],
      ...(partenaire ? { partenaire } : {}),
    },
    personnel: { situation, ...(precisions ? { precisions } : {}) },
  };
}
