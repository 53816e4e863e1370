import type { DateCivile } from '../../../../noyau/instants.js';
import type { AVIS_REVUE } from './etat.js';

/** A sub-lease that slides to the household. */
export type FaitsBailGlissant = {
  BailGlissantPrevu: { donnees: { bail: string; glissement: DateCivile; titulaire?: string } };
  BailGlissantRevu: {
    donnees: { bail: string; avis: keyof typeof AVIS_REVUE };
    personnel: { compteRendu: string };
  };
  BailGlisse: { donnees: { bail: string; le: DateCivile } };
  GlissementBloque: { donnees: { bail: string; motif: string }; personnel: { precisions?: string } };
  SuiteGlissementDecidee: {
    donnees: { bail: string; decision: string; glissement?: DateCivile };
    personnel: { motif: string };
  };
};
