/** Facts of the passerelles between bailleurs. */
export type FaitsPasserelles = {
  CandidatureDeposee: { donnees: { logement: string } };
  CandidatureRetiree: { donnees: { logement: string }; personnel: { motif: string } };
  EchangeInscrit: { donnees: { logement: string } };
  EchangeQuitte: { donnees: { logement: string }; personnel: { motif: string } };
};
