import type { DateCivile } from '../../../noyau/instants.js';
import type { ModePriseEnCharge, NatureBail, SuiteLogementLibere } from './etat.js';

/** Facts of step 5. */
export type FaitsDemenagement = {
  BailSigne: {
    donnees: {
      signeLe: DateCivile;
      nature?: NatureBail;
      effetLe?: DateCivile;
      /** The end of a dwelling that is not for ever (R4.8). */
      finLe?: DateCivile;
      /** Steps to settle in that the charter asked for that day (R5.9). */
      demarches?: string[];
    };
  };
  EtatDesLieuxEtabli: {
    donnees: { sens: 'entree' | 'sortie'; le: DateCivile; contradictoire: boolean };
    personnel: { reserves?: string };
  };
  ClesRemises: { donnees: { le: DateCivile } };
  ClesRendues: { donnees: { le: DateCivile } };
  ReunionInformationTenue: {
    donnees: { le: DateCivile; forme: string; themes: string[]; present: boolean };
  };
  DemarcheAccomplie: { donnees: { demarche: string; issue: 'faite' | 'sans-objet'; le: DateCivile } };
  PriseEnChargeAccordee: {
    donnees: { mode: ModePriseEnCharge; plafond: number; montant?: number; derogation: boolean };
    personnel: { motif?: string };
  };
  FactureEnregistree: {
    donnees: { facture: string; montant: number; le: DateCivile; objet: string; reference?: string };
  };
  DemenagementRealise: {
    donnees: {
      le: DateCivile;
      transitoire: boolean;
      forfait?: number;
      /** The day the transitional dwelling must have been left (R4.8). */
      finTransitoire?: DateCivile;
    };
  };
  /** `accordBailleur`: beyond what it had offered. */
  TransitoireProlonge: {
    donnees: { jusquAu: DateCivile };
    personnel: { motif: string; accordBailleur?: string };
  };
  /** `encoreOccupePar`: references of the households of the same home that are still there. */
  LogementOrigineLibere: {
    donnees: {
      le: DateCivile;
      encoreOccupePar?: string[];
      /** To whom an ordinary dwelling goes back (R4.87). */
      bailleur?: string;
    };
  };
  LogementLibereTraite: { donnees: { suite: SuiteLogementLibere; logement?: string; motif?: string } };
};
