import type { ActeDistinct } from './etat.js';

/** What the household agreed to. */
export type FaitsConsentement = {
  /** `id`, `mesure` and `partenaire` came later: an older one is numbered by its place and holds for all. */
  ConsentementRecueilli: {
    donnees: { portee: string; forme: string; id?: string; mesure?: string; partenaire?: string };
  };
  /** `arrete`: ids of the measures that nothing agreed to covers any more; `portee`: the only act taken back, out of a general agreement. */
  ConsentementRetire: {
    donnees: { consentement: string; arrete: string[]; portee?: ActeDistinct };
    personnel: { motif?: string };
  };
};
