import type { DateCivile } from '../../noyau/instants.js';
import type { Commune, Programme } from '../../territoire.js';

export type FaitsDefinition = {
  OperationDeclaree: {
    donnees: { code: string; programme: Programme; nom: string; communes: Commune[]; charte: string };
  };
  CharteChoisie: { donnees: { charte: string; motif: string } };
  /** The gate of step 1: "Démarrer la concertation une fois les projets bien définis" (R1.1). */
  ProjetDefini: { donnees: { definiLe: DateCivile } };
  DefinitionProjetCorrigee: { donnees: { definiLe: DateCivile; motif: string } };
  DefinitionProjetAnnulee: { donnees: { motif: string } };
};
