import { ConclureConvention } from './conclure-convention.js';
import { CorrigerConvention } from './corriger-convention.js';
import { RetirerConvention } from './retirer-convention.js';
import { TerminerConvention } from './terminer-convention.js';

export const ACTES_CONVENTIONS = {
  ConclureConvention,
  CorrigerConvention,
  TerminerConvention,
  RetirerConvention,
};
