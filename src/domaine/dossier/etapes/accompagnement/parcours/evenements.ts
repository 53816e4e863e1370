import type { DateCivile } from '../../../../noyau/instants.js';
import type { FormeConsentement } from '../consentement/etat.js';

/** A path of its own: nothing in clear says which. */
export type FaitsParcours = {
  ParcoursSpecifiqueOuvert: {
    donnees: { parcours: string; avant: DateCivile };
    personnel: { nature: string; partenaire: string; etape: string; contact?: string };
  };
  ParcoursSpecifiqueAvance: {
    donnees: { parcours: string; avant?: DateCivile };
    personnel: {
      etape: string;
      suivante?: string;
      compteRendu: string;
      refusProtection?: { le: DateCivile; forme: FormeConsentement };
    };
  };
  ParcoursSpecifiqueDecline: {
    donnees: object;
    personnel: { nature: string; forme: FormeConsentement; precisions?: string };
  };
  ParcoursSpecifiqueTermine: { donnees: { parcours: string }; personnel: { issue: string; bilan?: string } };
};
