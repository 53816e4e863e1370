import type { Echelon } from '../../../charte/charte.js';
import type { Etape } from '../../../charte/etapes.js';
import type { CodeTache } from '../../../charte/taches.js';
import type { DateCivile, Instant } from '../../../noyau/instants.js';
import type { DatesOperation } from '../../../operation/calendrier/dates.js';
import type { Rang, RangEchelle, Responsable } from '../../taches.js';

/** Only the procedure writes these (R0.2). */
export type FaitsProcedure = {
  OperationDefinieConstatee: { donnees: { definiLe: DateCivile } };
  /** The operation is no longer defined: its concertation closes for a household not yet informed (R1.8). */
  DefinitionAnnuleeConstatee: { donnees: object };
  /** The dates of the operation, as they are now (R1.7). */
  CalendrierConstate: { donnees: DatesOperation };
  EtapeOuverte: { donnees: { etape: Etape; occurrence: number } };
  TacheOuverte: {
    donnees: {
      id: string;
      code: CodeTache;
      pour: Responsable;
      echelle: Rang[];
      /** What the task is about, when several of its kind may be open at once: a proposal, a measure… */
      objet?: string;
      /** The date that its ladder turns around, when a fact gave it (`Du.terme`). */
      terme?: Instant;
      /** Owed again, from where its clock ran or with a new delay; absent of those opened anew, and of before it was said (R8.73). */
      reprise?: 'meme-horloge' | 'nouveau-delai';
    };
  };
  TacheRappelee: { donnees: { tache: string; rang: RangEchelle } };
  RetardConstate: { donnees: { tache: string; rang: RangEchelle } };
  TacheEscaladee: { donnees: { tache: string; rang: RangEchelle; vers: Echelon; niveau: number } };
  CommissionSaisie: { donnees: { refus: number } };
  /** An organisation was succeeded to: its open tasks follow, and its live proposals of that dwelling; earlier facts keep its name (R4.26). */
  SuccessionSuivie: {
    donnees: {
      de: string;
      vers: string;
      taches: string[];
      mesures?: string[];
      logement?: string;
      mandats?: string[];
      consentements?: string[];
      /** Proposals of its contingent. */
      contingent?: string[];
    };
  };
  EnvoiEchoue: { donnees: { message: string; destinataire: string } };
};
