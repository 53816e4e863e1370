import { evolueur } from '../noyau/agregat.js';
import type { EvenementsDe } from '../noyau/evenement.js';
import type { DateCivile } from '../noyau/instants.js';

export const TYPES_COMMISSION = {
  relogement: 'Commission de relogement',
  'cas-specifiques': 'Commission d’examen des cas spécifiques',
} as const;
export type TypeCommission = keyof typeof TYPES_COMMISSION;

/** What a commission may decide of a household whose offers are exhausted. */
export const DECISIONS_CAS = {
  'nouvelle-proposition': 'Nouvelle proposition',
  transitoire: 'Logement transitoire',
  'accompagnement-renforce': 'Accompagnement renforcé, puis nouvelle proposition',
} as const;
export type DecisionCas = keyof typeof DECISIONS_CAS;

export interface Examen {
  readonly dossier: string;
  readonly decision: DecisionCas | null;
  readonly motif: string | null;
}

export type EvenementCommission = EvenementsDe<{
  CommissionConvoquee: { donnees: { nature: TypeCommission; le: DateCivile; membres: string[] } };
  DossierInscrit: { donnees: { dossier: string } };
  DecisionsRendues: {
    donnees: { decisions: { dossier: string; decision: DecisionCas; motif: string }[] };
  };
}>;

export interface EtatCommission {
  readonly id: string;
  readonly nature: TypeCommission;
  readonly le: DateCivile;
  readonly membres: readonly string[];
  readonly examens: readonly Examen[];
}

export const COMMISSION_INITIALE: EtatCommission = {
  id: '',
  nature: 'relogement',
  le: '1900-01-01',
  membres: [],
  examens: [],
};

export const evoluerCommission = evolueur<EtatCommission, EvenementCommission>({
  CommissionConvoquee: (etat, { donnees }) => ({ ...etat, ...donnees }),
  DossierInscrit: (etat, { donnees }) => ({
    ...etat,
    examens: [...etat.examens, { dossier: donnees.dossier, decision: null, motif: null }],
  }),
  DecisionsRendues: (etat, { donnees }) => ({
    ...etat,
    examens: etat.examens.map((examen) => ({
      ...examen,
      ...donnees.decisions.find((d) => d.dossier === examen.dossier),
    })),
  }),
});
