import type { EtatDossier } from '../../../etat.js';
import { faitDe, type EvolutionDe } from '../../../evolution.js';
import type { Saisine } from './etat.js';
import type { FaitsInstance } from './evenements.js';

const avec = (etat: EtatDossier, saisines: readonly Saisine[]): EtatDossier => ({
  ...etat,
  accompagnement: { ...etat.accompagnement, saisines },
});

export const EVOLUTION_INSTANCE: EvolutionDe<FaitsInstance> = {
  InstanceSuiviSaisie: (etat, evenement) => {
    const { saisine: id, mesure, motif } = evenement.donnees;
    const precisions = evenement.personnel?.precisions ?? null;
    const saisie = { id, mesure, motif, precisions, fait: faitDe(evenement), decision: null };
    return avec(etat, [...etat.accompagnement.saisines, saisie]);
  },
  SuiteMesureDecidee: (etat, evenement) => {
    const { saisine, decision } = evenement.donnees;
    return avec(
      etat,
      etat.accompagnement.saisines.map((s) =>
        s.id === saisine ? { ...s, decision: { fait: faitDe(evenement), decision } } : s,
      ),
    );
  },
};
