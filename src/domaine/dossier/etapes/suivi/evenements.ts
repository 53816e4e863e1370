import type { ProfondeurSuivi } from '../../../charte/sections/fragilite.js';
import type { DateCivile } from '../../../noyau/instants.js';
import type { MoyenRecherche, NatureAlerte } from './etat.js';

/** Facts of step 6, and of the search for a household that nobody can reach. */
export type FaitsSuivi = {
  ContactRealise: {
    donnees: { contact: string; moyen: string; alerte: boolean };
    personnel: { compteRendu: string };
  };
  FragiliteEvaluee: {
    donnees: { profondeur: ProfondeurSuivi; enqueteLe: DateCivile | null };
    /** What makes a household fragile says health, debts, violence: sealed. */
    personnel: { points: number; criteres: string[]; motif?: string };
  };
  EnqueteSuiviRealisee: {
    donnees: { le: DateCivile; association?: string; satisfaction: string };
    personnel: { compteRendu: string; besoins?: string };
  };
  AlerteSignalee: {
    donnees: { alerte: string };
    personnel: { nature: NatureAlerte; description: string };
  };
  AlerteTraitee: { donnees: { alerte: string; suite: string }; personnel: { compteRendu: string } };
  RechercheEngagee: { donnees: object; personnel: { motif: string } };
  RechercheConsignee: {
    donnees: { moyen: MoyenRecherche; le: DateCivile };
    personnel: { resultat: string };
  };
  MenageRetrouve: { donnees: object; personnel: { circonstances: string } };
  /** `anticipe`: before the last contacts, for a reason that is sealed (R6.15). */
  BilanEtabli: {
    donnees: { stabilise: boolean; anticipe?: boolean };
    personnel: { bilan: string; anticipe?: string };
  };
};
