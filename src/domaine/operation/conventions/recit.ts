import { enFrancais } from '../../noyau/instants.js';
import type { LibellesDe } from '../evolution.js';
import type { FaitsConventions } from './evenements.js';

export const LIBELLES_CONVENTIONS: LibellesDe<FaitsConventions> = {
  ConventionConclue: ({ libelle }) => `Convention de loyers minorés conclue : ${libelle}`,
  ConventionCorrigee: 'Convention de loyers minorés corrigée',
  ConventionTerminee: ({ libelle, le }) =>
    `Convention de loyers minorés terminée : ${libelle}, le ${enFrancais(le)}`,
  ConventionRetiree: ({ libelle }) => `Convention de loyers minorés retirée : ${libelle}`,
};
