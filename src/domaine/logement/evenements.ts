import type { EvenementsDe } from '../noyau/evenement.js';
import type { DateCivile, Instant } from '../noyau/instants.js';
import type { Position } from '../position.js';
import type { Commune, Typologie } from '../territoire.js';
import type { ModeLocationChoisie, NatureLogement } from './natures.js';

/** What an organisation may be to a dwelling besides its bailleur. */
export type Lien = 'reservataire' | 'gestionnaire';

/** What a household pays. */
export interface Prix {
  readonly loyer: number;
  readonly charges: number;
  readonly annexes?: number;
  readonly depotGarantie?: number;
}

/** The dwelling without its price, its reference and its bailleur. */
export interface Fiche {
  readonly nature: NatureLogement;
  readonly commune: Commune;
  readonly horsQpv: boolean;
  readonly typologie: Typologie;
  readonly surface: number;
  readonly accessible: boolean;
  readonly disponibleLe: DateCivile;
  /** A code of `FINANCEMENTS`; free words in offers published before it was a choice. */
  readonly financement?: string;
  /** Organisation whose contingent it is of; absent = none. */
  readonly reservataire?: string;
  readonly qpv?: { readonly nom: string; readonly code?: string; readonly millesime?: number };
  readonly adresse?: string;
  /** Absent of offers published before it was asked. */
  readonly position?: Position;
  readonly secteur?: string;
  readonly etage?: number;
  readonly ascenseur?: boolean;
  /** As its bailleur says; absent = not said (R4.190). */
  readonly decent?: boolean;
  readonly accessibilite?: string;
  readonly classeEnergie?: string;
  readonly anneeConstruction?: number;
  readonly conventionneLe?: DateCivile;
  readonly identRpls?: string;
  readonly dureeMaximaleMois?: number;
  readonly gestionnaire?: string;
  readonly travauxJusquau?: DateCivile;
  readonly operateur?: string;
  readonly parcelle?: string;
}

export interface DescriptionLogement extends Fiche, Prix {
  readonly reference: string;
  readonly bailleur: string;
}

/** A picture as it is described; its bytes are beside the journal (`fichiers.photo`). */
export interface Photo {
  /** SHA-256 of its bytes, in hexadecimal. */
  readonly id: string;
  readonly type: string;
  readonly largeur: number;
  readonly hauteur: number;
  readonly octets: number;
  readonly legende?: string;
}

export type EvenementLogement = EvenementsDe<{
  /** `valableJusquau` is absent of offers published before publications expired. */
  LogementPublie: { donnees: DescriptionLogement & { readonly valableJusquau?: Instant } };
  /** The whole of its new description. */
  LogementModifie: { donnees: Fiche };
  LoyerModifie: { donnees: Prix & { readonly motif?: string } };
  PublicationRenouvelee: { donnees: { readonly valableJusquau: Instant } };
  PublicationEchue: { donnees: { readonly le: Instant } };
  LogementRetire: { donnees: { motif: string } };
  LogementRemis: {
    donnees: {
      readonly disponibleLe: DateCivile;
      readonly valableJusquau: Instant;
      readonly motif: string;
      /** The household that lived there and has left. */
      readonly libereParDossier?: string;
    };
  };
  /** For a proposal, or by the decision of that commission (R4.131). `jusquau` is absent of holds taken before holds expired. */
  LogementReserve: {
    donnees: { dossier: string; proposition?: string; commission?: string; jusquau?: Instant };
  };
  RetenueProlongee: { donnees: { readonly jusquau: Instant; readonly motif: string } };
  /** Accepted by the household: kept until the decision. */
  RetenueMaintenue: { donnees: { dossier: string } };
  /** Held again: what had ended its hold, or lifted its term, was taken back. */
  RetenueRetablie: { donnees: { dossier: string; proposition: string; jusquau?: Instant } };
  LogementLibere: { donnees: { dossier: string; motif: string } };
  LogementAttribue: { donnees: { dossier: string } };
  LiberationRattachee: { donnees: { readonly dossier: string } };
  LiberationDetachee: { donnees: { readonly dossier: string; readonly motif: string } };
  PhotoAjoutee: { donnees: Photo };
  PhotoRetiree: { donnees: { readonly photo: string; readonly motif: string } };
  LocationChoisieOuverte: {
    donnees: { readonly mode: ModeLocationChoisie; readonly jusquau: DateCivile };
  };
  LocationChoisieFermee: { donnees: { readonly motif: string } };
  /** From the dossier of the household, with its consent. */
  CandidatureDeposee: { donnees: { readonly dossier: string } };
  CandidatureRetiree: { donnees: { readonly dossier: string } };
  /** The household that lives there offers it in exchange (R4.90), takes it back, or has left it (R4.95). */
  OccupantInscrit: { donnees: { readonly dossier: string } };
  OccupantDesinscrit: { donnees: { readonly dossier: string } };
  OccupantParti: { donnees: { readonly dossier: string } };
  /** Its bailleur was succeeded to, or the succession undone. */
  /** Its réservataire, or who manages it, was succeeded to, or the succession undone. */
  SuccesseurSuivi: {
    donnees: { readonly de: string; readonly vers: string; readonly champs: readonly Lien[] };
  };
  LogementTransfere: { donnees: { readonly de: string; readonly vers: string } };
}>;
