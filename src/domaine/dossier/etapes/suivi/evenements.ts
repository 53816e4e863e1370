/** Facts of step 6. */
export type FaitsSuivi = {
  ContactRealise: {
    donnees: { contact: string; moyen: string; alerte: boolean };
    personnel: { compteRendu: string };
  };
  BilanEtabli: { donnees: { stabilise: boolean }; personnel: { bilan: string } };
};
