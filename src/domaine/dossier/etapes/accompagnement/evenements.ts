/** Facts of step 3, which goes on beside the next ones. */
export type FaitsAccompagnement = {
  ConsentementRecueilli: { donnees: { portee: string; forme: string } };
  DiagnosticRealise: { donnees: { orientation: string }; personnel: { synthese: string } };
  PiecesCompletees: { donnees: { pieces: string[] } };
  PorteLevee: { donnees: object; personnel: { motif: string } };
  ContratConclu: {
    donnees: { nature: string; mois: number; statut: string; financement: string };
    personnel: { intervenant: string; logement?: string; bailleur?: string; contenu?: string };
  };
  MesureOuverte: { donnees: { mesure: string; code: string }; personnel: { operateur: string } };
  MesureTerminee: { donnees: { mesure: string; issue: string }; personnel: { bilan?: string } };
  PointMensuelFait: { donnees: object; personnel: { compteRendu: string } };
  EnvoiTraite: { donnees: { moyen: string } };
};
