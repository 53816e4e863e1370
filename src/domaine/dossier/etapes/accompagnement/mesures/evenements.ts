import type { DateCivile } from '../../../../noyau/instants.js';
import type { Mois } from '../../../../noyau/mois.js';

/** The measures of a household. */
export type FaitsMesures = {
  /** All but `mesure` and `code` came later. `prescriteLe`, `accordeeLe`: when it was prescribed, and its funding agreed. */
  MesureOuverte: {
    donnees: {
      mesure: string;
      code: string;
      libelle?: string;
      organisation?: string;
      prescripteur?: string;
      financeur?: string;
      prescriteLe?: DateCivile;
      accordeeLe?: DateCivile;
      logement?: string;
      du?: DateCivile;
      fin?: DateCivile;
      prevues?: number;
      rapportMensuel?: boolean;
      visiteAnnuelle?: boolean;
    };
    /** `reprise`: why a measure that is done once is opened again. */
    personnel: { operateur?: string; reprise?: string };
  };
  /** `mois` came later: an older report tells of the month it was made in. */
  MesureRapportee: {
    donnees: { mesure: string; interventions: number; mois?: Mois };
    personnel: { compteRendu: string };
  };
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
