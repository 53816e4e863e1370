import type { DateCivile } from '../noyau/instants.js';
import type { StatutOccupation } from '../dossier/menage.js';
import type { StatutLogement } from '../logement/natures.js';
import type { NatureLogement } from '../logement/etat.js';
import type { Position } from '../position.js';
import type { Commune, Typologie } from '../territoire.js';
import type { Centimes } from './centimes.js';

/** Who shares the bedrooms: ages in years, nothing else is needed. */
export interface Composition {
  readonly couples: number;
  readonly adultesSeuls: number;
  readonly enfants: readonly number[];
}

/** What the rules need of a household. A missing field is unknown: it is asked for, never guessed. Amounts in cents a month, surface in m². */
export interface Demande {
  readonly dossier: string;
  readonly reference: string;
  /** Its conventions de loyers minorés are those of its operation. */
  readonly operation: string;
  readonly ouvertLe: string;
  readonly commune: Commune;
  readonly position?: Position;
  readonly personnes?: number;
  readonly composition?: Composition;
  readonly ressources?: Centimes;
  readonly statutOccupation?: StatutOccupation;
  /** The home to leave. */
  readonly loyer?: Centimes;
  readonly charges?: Centimes;
  readonly aides?: Centimes;
  readonly surface?: number;
  readonly typologie?: Typologie;
  /** Sensitive facts: whoever shows them needs a right to (R8.6). */
  readonly handicap?: boolean;
  readonly sortieAct?: boolean;
  readonly violences?: boolean;
  readonly troublesPsychiques?: boolean;
  readonly habitatIndigne?: boolean;
  readonly dalo?: boolean;
  readonly prioritaireL4411?: boolean;
  readonly eloignementTravail?: boolean;
  readonly dettes?: boolean;
  readonly souhaits: {
    readonly communes?: readonly Commune[];
    readonly typologie?: Typologie;
    readonly etageMax?: number;
    readonly loyerMax?: Centimes;
    readonly accepteTransitoire?: boolean;
  };
}

/** A rent reduced by agreement (R4.12): how much a month, and until when. */
export interface Minoration {
  readonly convention: string;
  readonly montant: Centimes;
  readonly du: DateCivile;
  readonly au: DateCivile;
}

/** Until the end of time: an agreement without a last day. */
export const SANS_FIN: DateCivile = '9999-12-31';
/** The last day of an agreement; null when it has none. */
export const dernierJourDe = ({ au }: Pick<Minoration, 'au'>): DateCivile | null =>
  au === SANS_FIN ? null : au;

/** What the rules need of a dwelling. */
export interface Offre {
  readonly logement: string;
  readonly reference: string;
  readonly statut: StatutLogement;
  /** The dossier that holds it. */
  readonly dossier: string | null;
  readonly nature: NatureLogement;
  readonly commune: Commune;
  readonly position?: Position;
  readonly horsQpv: boolean;
  readonly typologie: Typologie;
  readonly surface: number;
  readonly loyer: Centimes;
  readonly annexes: Centimes;
  readonly charges: Centimes;
  readonly accessible: boolean;
  readonly etage?: number;
  readonly ascenseur?: boolean;
  readonly decent?: boolean;
  readonly disponibleLe: DateCivile;
  readonly minorations: readonly Minoration[];
}
