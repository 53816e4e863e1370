import { ChoisirCharte } from './choisir-charte.js';
import { DeclarerOperation } from './declarer-operation.js';
import { DefinirProjet } from './definir-projet.js';
import { EnregistrerActionConcertation } from './enregistrer-action-concertation.js';

/** Every act of an operation, by type. */
export const ACTES_OPERATION = {
  DeclarerOperation,
  ChoisirCharte,
  DefinirProjet,
  EnregistrerActionConcertation,
};
