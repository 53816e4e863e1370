import type { DateCivile } from '../../noyau/instants.js';
import type { DescriptionAction, DescriptionMaison } from './etat.js';

export type FaitsConcertationOperation = {
  ActionConcertationEnregistree: { donnees: DescriptionAction };
  /** Households are informed by that action, one by one, in the name of who says so (R1.30). */
  InformationDecidee: {
    donnees: {
      information: string;
      action: string;
      dossiers: readonly string[];
      territoire: readonly string[] | '*';
      organisation?: string;
    };
  };
  InformationRelancee: { donnees: { information: string } };
  ActionConcertationCorrigee: { donnees: Partial<DescriptionAction> & { action: string; motif: string } };
  /** `informes`: households that it informed and that still are (R1.33). */
  ActionConcertationRetiree: { donnees: { action: string; motif: string; informes?: number } };
  MaisonProjetOuverte: { donnees: DescriptionMaison & { le: DateCivile } };
  MaisonProjetCorrigee: { donnees: Partial<DescriptionMaison> & { le?: DateCivile; motif: string } };
  MaisonProjetFermee: { donnees: { le: DateCivile; motif: string } };
  /** The last opening, or the last closing, was said by mistake. */
  MaisonProjetAnnulee: { donnees: { quoi: 'ouverture' | 'fermeture'; motif: string } };
};
