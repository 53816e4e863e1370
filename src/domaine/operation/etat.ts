import type { Fait } from '../noyau/evenement.js';
import type { DateCivile } from '../noyau/instants.js';
import type { Commune, Programme } from '../territoire.js';
import type { Immeuble, Jalon } from './calendrier/etat.js';
import type { ActionConcertation, InformationEnNombre, Maison } from './concertation/etat.js';
import type { Convention } from './conventions/etat.js';
import type { Adaptation } from './programme/etat.js';
import { REGLAGES_INITIAUX, type Reglages } from './reglages/etat.js';

export interface EtatOperation {
  readonly id: string;
  readonly code: string;
  readonly programme: Programme;
  readonly nom: string;
  readonly communes: readonly Commune[];
  /** Version of the charter that new dossiers are opened under. */
  readonly charte: string;
  /** The gate of step 1 (R1.1); null before, and once it is annulled (R1.8). */
  readonly defini: (Fait & { readonly date: DateCivile }) | null;
  /** Buildings, those withdrawn included. */
  readonly immeubles: readonly Immeuble[];
  /** Dates of the calendar, those annulled included. */
  readonly jalons: readonly Jalon[];
  /** Concertation actions, those withdrawn included. */
  readonly actions: readonly ActionConcertation[];
  /** Households informed at once by one action (R1.15). */
  readonly informations: readonly InformationEnNombre[];
  /** Every time the maison du projet was open, the withdrawn ones included. */
  readonly maisons: readonly Maison[];
  readonly reglages: Reglages;
  readonly conventions: readonly Convention[];
  readonly adaptations: readonly Adaptation[];
}

export const OPERATION_INITIALE: EtatOperation = {
  id: '',
  code: '',
  programme: 'NPNRU',
  nom: '',
  communes: [],
  charte: '',
  defini: null,
  immeubles: [],
  jalons: [],
  actions: [],
  informations: [],
  maisons: [],
  reglages: REGLAGES_INITIAUX,
  conventions: [],
  adaptations: [],
};
