import { enFrancais } from '../../noyau/instants.js';
import type { LibellesDe } from '../evolution.js';
import type { FaitsDefinition } from './evenements.js';

export const LIBELLES_DEFINITION: LibellesDe<FaitsDefinition> = {
  OperationDeclaree: 'Opération déclarée',
  CharteChoisie: ({ charte }) => `Version de la charte choisie : ${charte}`,
  ProjetDefini: 'Projet déclaré défini',
  DefinitionProjetCorrigee: ({ definiLe }) =>
    `Date de définition du projet corrigée : ${enFrancais(definiLe)}`,
  DefinitionProjetAnnulee: 'Définition du projet annulée',
};
