/** Facts of step 1. */
export type FaitsConcertation = {
  MenageInforme: {
    donnees: { moyen: string; par: string; document?: string };
    personnel: { langue: string; note?: string };
  };
};
