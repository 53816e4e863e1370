import type { EvenementsDe } from '../noyau/evenement.js';
import type { FaitsAcces } from './etapes/acces/evenements.js';
import type { FaitsCharte } from './etapes/charte/evenements.js';
import type { FaitsAccompagnement } from './etapes/accompagnement/evenements.js';
import type { FaitsCommission } from './etapes/commission/evenements.js';
import type { FaitsConcertation } from './etapes/concertation/evenements.js';
import type { FaitsDemenagement } from './etapes/demenagement/evenements.js';
import type { FaitsDocuments } from './etapes/documents/evenements.js';
import type { FaitsEnqueteSociale } from './etapes/enquete-sociale/evenements.js';
import type { FaitsMenages } from './etapes/menages/evenements.js';
import type { FaitsPasserelles } from './etapes/passerelles/evenements.js';
import type { FaitsProcedure } from './etapes/procedure/evenements.js';
import type { FaitsRapprochement } from './etapes/rapprochement/evenements.js';
import type { FaitsRegimes } from './etapes/regimes/evenements.js';
import type { FaitsSuivi } from './etapes/suivi/evenements.js';
import type { FaitsVie } from './etapes/vie/evenements.js';

/** Every fact of a dossier, by type. What a person writes freely may name someone: it is always sealed, in `personnel` (R8.4). */
export type FaitsDossier = FaitsVie &
  FaitsConcertation &
  FaitsEnqueteSociale &
  FaitsAccompagnement &
  FaitsRapprochement &
  FaitsPasserelles &
  FaitsCommission &
  FaitsDemenagement &
  FaitsSuivi &
  FaitsRegimes &
  FaitsDocuments &
  FaitsProcedure &
  FaitsAcces &
  FaitsCharte &
  FaitsMenages;

export type EvenementDossier = EvenementsDe<FaitsDossier>;
export type TypeEvenementDossier = EvenementDossier['type'];
