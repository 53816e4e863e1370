import type { DateCivile } from '../../noyau/instants.js';
import type { Commune } from '../../territoire.js';
import type { NatureJalon } from './etat.js';

export interface DescriptionImmeuble {
  readonly libelle: string;
  readonly secteur?: string;
  readonly commune?: Commune;
  readonly logements?: number;
  readonly referenceCommune?: string;
}

export type FaitsCalendrier = {
  ImmeubleDeclare: { donnees: DescriptionImmeuble & { code: string } };
  ImmeubleCorrige: { donnees: Partial<DescriptionImmeuble> & { immeuble: string; motif: string } };
  ImmeubleRetire: { donnees: { immeuble: string; motif: string } };
  JalonPlanifie: {
    donnees: {
      jalon: string;
      nature: NatureJalon;
      libelle: string;
      immeuble?: string;
      secteur?: string;
      le: DateCivile;
      fin?: DateCivile;
    };
  };
  JalonDeplace: {
    donnees: {
      jalon: string;
      libelle: string;
      de: DateCivile;
      le: DateCivile;
      fin?: DateCivile;
      motif: string;
    };
  };
  JalonConstate: { donnees: { jalon: string; libelle: string; le: DateCivile } };
  JalonAnnule: { donnees: { jalon: string; libelle: string; motif: string } };
};
