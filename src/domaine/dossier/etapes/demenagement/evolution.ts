import { attribution } from '../../etat.js';
import { faitDe, inchange, type EvolutionDe } from '../../evolution.js';
import { sansFaits } from '../../faits.js';
import type { FaitsDemenagement } from './evenements.js';

export const EVOLUTION_DEMENAGEMENT: EvolutionDe<FaitsDemenagement> = {
  BailSigne: inchange,
  DemenagementRealise: (etat, e) => {
    const fait = faitDe(e);
    const { id, logement } = attribution(etat) ?? { id: '', logement: '' };
    const propositions = etat.propositions.map((p) =>
      p.id === etat.transitoire?.proposition ? { ...p, etat: 'quittee' as const, fait } : p,
    );
    if (!e.donnees.transitoire) return { ...etat, propositions, transitoire: null };
    const transitoire = { proposition: id, logement, fait };
    return { ...sansFaits(etat, 'bail', 'demenagement'), propositions, transitoire, retour: fait };
  },
  LogementOrigineLibere: inchange,
};
