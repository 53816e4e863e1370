import type { DateCivile } from '../../noyau/instants.js';
import type { DescriptionConvention } from './etat.js';

export type FaitsConventions = {
  ConventionConclue: { donnees: DescriptionConvention & { convention: string } };
  ConventionCorrigee: { donnees: Partial<DescriptionConvention> & { convention: string; motif: string } };
  ConventionTerminee: { donnees: { convention: string; libelle: string; le: DateCivile; motif: string } };
  ConventionRetiree: { donnees: { convention: string; libelle: string; motif: string } };
};
