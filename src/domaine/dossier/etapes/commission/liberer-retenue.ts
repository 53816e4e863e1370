import { note } from '../../../noyau/champs.js';
import { refuser } from '../../../noyau/refus.js';
import { acteDossier } from '../../acte-dossier.js';
import { liberer } from '../../conditions.js';

const AUCUNE = refuser('R4.131', 'Aucune commission ne retient de logement pour ce ménage.');

/** Gives back to the guichet the dwelling that a commission kept for the household, before it is proposed to it (R4.131). */
export const LibererRetenue = acteDossier({
  type: 'LibererRetenue',
  libelle: 'Libérer le logement retenu par la commission',
  etape: 'rapprochement',
  roles: ['referent', 'pilote'],
  champs: {
    motif: note('Motif', { aide: 'Renoncement du ménage, logement indisponible, nouvelle décision…' }),
  },
  admissible: ({ retenueDecision }) => (retenueDecision ? null : AUCUNE),
  decider({ retenueDecision }, personnel, contexte) {
    if (!retenueDecision) return AUCUNE;
    const { logement } = retenueDecision;
    return {
      evenements: [{ type: 'RetenueDecisionLevee', donnees: { logement }, personnel }],
      ailleurs: [liberer(logement, contexte, 'retenue-liberee')],
    };
  },
});
