import type { EvenementsDe } from '../noyau/evenement.js';
import type { FaitsCalendrier } from './calendrier/evenements.js';
import type { FaitsConcertationOperation } from './concertation/evenements.js';
import type { FaitsConventions } from './conventions/evenements.js';
import type { FaitsDefinition } from './definition/evenements.js';
import type { FaitsProgramme } from './programme/evenements.js';
import type { FaitsReglages } from './reglages/evenements.js';

/** Every fact of an operation, by type. Nothing there is about a person: its stream is not sealed. */
export type FaitsOperation = FaitsDefinition &
  FaitsCalendrier &
  FaitsConcertationOperation &
  FaitsReglages &
  FaitsConventions &
  FaitsProgramme;

export type EvenementOperation = EvenementsDe<FaitsOperation>;
