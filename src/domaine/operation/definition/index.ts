import { AnnulerDefinitionProjet } from './annuler-definition-projet.js';
import { ChoisirCharte } from './choisir-charte.js';
import { CorrigerDefinitionProjet } from './corriger-definition-projet.js';
import { DeclarerOperation } from './declarer-operation.js';
import { DefinirProjet } from './definir-projet.js';

export const ACTES_DEFINITION = {
  DeclarerOperation,
  ChoisirCharte,
  DefinirProjet,
  CorrigerDefinitionProjet,
  AnnulerDefinitionProjet,
};
