import type { DateCivile } from '../../../../noyau/instants.js';

/** The measures of a household. */
export type FaitsMesures = {
  /** All but `mesure` and `code` came later. */
  MesureOuverte: {
    donnees: {
      mesure: string;
      code: string;
      libelle?: string;
      organisation?: string;
      prescripteur?: string;
      financeur?: string;
      du?: DateCivile;
      fin?: DateCivile;
      prevues?: number;
      rapportMensuel?: boolean;
      visiteAnnuelle?: boolean;
    };
    personnel: { operateur?: string };
  };
  MesureRapportee: { donnees: { mesure: string; interventions: number }; personnel: { compteRendu: string } };
  MesureRenouvelee: {
    /** `organisation`: the operator of a measure that had none declared (R3.89). */
    donnees: { mesure: string; fin: DateCivile; prevues?: number; organisation?: string };
    personnel: { evaluation: string };
  };
  MesureTerminee: {
    donnees: { mesure: string; issue: string };
    personnel: { bilan?: string; orientation?: string };
  };
  VisiteAnnuelleFaite: { donnees: { mesure: string }; personnel: { compteRendu: string } };
  DesaccordSignale: {
    donnees: { desaccord: string; objet: string; de: string; mesure?: string };
    personnel: { motif: string };
  };
  DesaccordArbitre: {
    donnees: { desaccord: string; decision: string; instance: string };
    personnel: { motif: string };
  };
};
