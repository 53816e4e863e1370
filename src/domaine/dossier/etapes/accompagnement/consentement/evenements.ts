/** What the household agreed to. */
export type FaitsConsentement = {
  /** `id`, `mesure` and `partenaire` came later: an older one is numbered by its place and holds for all. */
  ConsentementRecueilli: {
    donnees: { portee: string; forme: string; id?: string; mesure?: string; partenaire?: string };
  };
  /** `arrete`: ids of the measures that nothing agreed to covers any more. */
  ConsentementRetire: { donnees: { consentement: string; arrete: string[] }; personnel: { motif?: string } };
};
