import type { EtatDossier } from '../../etat.js';
import { faitDe, type EvolutionDe } from '../../evolution.js';
import type { EtatPasserelles } from './etat.js';
import type { FaitsPasserelles } from './evenements.js';

const avec = (etat: EtatDossier, passerelles: Partial<EtatPasserelles>): EtatDossier => ({
  ...etat,
  passerelles: { ...etat.passerelles, ...passerelles },
});

export const EVOLUTION_PASSERELLES: EvolutionDe<FaitsPasserelles> = {
  CandidatureDeposee: (etat, e) =>
    avec(etat, {
      candidatures: [...etat.passerelles.candidatures, { logement: e.donnees.logement, fait: faitDe(e) }],
    }),
  CandidatureRetiree: (etat, { donnees: { logement } }) =>
    avec(etat, { candidatures: etat.passerelles.candidatures.filter((c) => c.logement !== logement) }),
  EchangeInscrit: (etat, e) => avec(etat, { echange: { logement: e.donnees.logement, fait: faitDe(e) } }),
  EchangeQuitte: (etat) => avec(etat, { echange: null }),
};
