import { instantDefinition } from './projet-defini.js';
import type { EvolutionDe } from '../evolution.js';
import type { FaitsDefinition } from './evenements.js';

export const EVOLUTION_DEFINITION: EvolutionDe<FaitsDefinition> = {
  OperationDeclaree: (etat, { donnees }) => ({ ...etat, ...donnees }),
  CharteChoisie: (etat, { donnees }) => ({ ...etat, charte: donnees.charte }),
  ProjetDefini: (etat, { version, survenuLe, donnees }) => ({
    ...etat,
    defini: { version, le: survenuLe, date: donnees.definiLe },
  }),
  DefinitionProjetCorrigee: (etat, { version, donnees }) => ({
    ...etat,
    defini: { version, le: instantDefinition(donnees.definiLe), date: donnees.definiLe },
  }),
  DefinitionProjetAnnulee: (etat) => ({ ...etat, defini: null }),
};
