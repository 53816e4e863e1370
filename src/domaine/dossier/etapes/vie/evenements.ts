import type { Etape } from '../../../charte/etapes.js';
import type { CodeTache } from '../../../charte/taches.js';
import type { DateCivile, Instant } from '../../../noyau/instants.js';
import type { DatesOperation } from '../../../operation/calendrier/dates.js';
import type { Commune, Programme } from '../../../territoire.js';
import type { Issue } from '../../issues.js';
import type { Identite, Situation, Souhaits } from '../../menage.js';
import type { Rang } from '../../taches.js';

/** The ladder of a task, made again. */
export interface EchelleNouvelle {
  id: string;
  echelle: Rang[];
  /** The date it turns around, when it has moved. */
  terme?: Instant;
}
/** The end of a delay to answer, moved by the suspended time. */
export interface ReponseRepoussee {
  proposition: string;
  avant: Instant;
}

/** What happens to a dossier whatever its step. */
export type FaitsVie = {
  DossierOuvert: {
    donnees: {
      reference: string;
      operation: string;
      programme: Programme;
      commune: Commune;
      charte: string;
      /** The day the operation was declared defined, when it already was. */
      operationDefinie: DateCivile | null;
      /** The building it lives in, and the dates of the operation known that day. */
      immeuble?: string;
      dates?: DatesOperation;
    };
    personnel: { identite: Identite; situation: Situation; souhaits: Souhaits };
  };
  ReferentDesigne: { donnees: { referent: string } };
  /** `lectureJusquau`: absent of the handovers made before it was asked. */
  ReferentTransmis: {
    donnees: { de: string; a: string; lectureJusquau?: Instant };
    personnel: { motif: string; note: string };
  };
  /** Somebody sees to a task (R7.24); `suiviLe`: the day he looks at it again. */
  TachePrise: { donnees: { tache: string; par: string; suiviLe?: DateCivile } };
  /** It is given back to whom it waits for (R7.25). */
  TacheRendue: { donnees: { tache: string } };
  /** `revueLe`: when it is looked at again; absent of those decided before it was asked, and of those told once they are over. */
  HorlogeSuspendue: { donnees: { revueLe?: DateCivile }; personnel: { motif: string } };
  HorlogeReprise: { donnees: { taches: EchelleNouvelle[]; reponses?: ReponseRepoussee[] } };
  FaitAnnule: { donnees: { fait: string; versionAnnulee: number }; personnel: { motif: string } };
  DateCorrigee: {
    donnees: {
      fait: string;
      versionCorrigee: number;
      le: Instant;
      taches: { id: string; echelle: Rang[] }[];
    };
    personnel: { motif: string };
  };
  /**
   * `quittee`: the proposal whose dwelling the household had entered, and has left; `heberge`: where it lives since then; `defaits`,
   * when the step is the one under way: versions of its facts that are undone.
   */
  RetourDemande: {
    donnees: { etape: Etape; quittee?: string; defaits?: number[] };
    personnel: { motif: string; heberge?: string };
  };
  NoteAjoutee: { donnees: object; personnel: { note: string } };
  /** `indemnite`: why it is closed although a sum that the law gives the household is not paid; `restants`: who is left after a death; `inacheves`, `inacheve`: duties of the entry never done, and why (R6.39). */
  DossierClos: {
    donnees: { issue: Issue; le?: DateCivile; restants?: string; inacheves?: CodeTache[] };
    personnel: { preuve?: string; indemnite?: string; inacheve?: string };
  };
  /**
   * Proposals whose dwellings the household has left while the dossier was closed (`quittee`), has again after the closing gave
   * them back (`repris`), or cannot have again, for they are not free (`perdus`).
   */
  DossierRouvert: {
    donnees: { quittee?: string; repris?: string[]; perdus?: string[] };
    personnel: { motif: string };
  };
  MenageEfface: { donnees: { motif: string } };
};
