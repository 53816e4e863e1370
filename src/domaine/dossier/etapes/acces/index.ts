import { ConsulterProtection } from './consulter-protection.js';
import { ExaminerSeparation } from './examiner-separation.js';
import { LirePassation } from './lire-passation.js';
import { MandaterPartenaire, TerminerMandat } from './mandats.js';
import { LeverProtection, ProtegerDossier } from './proteger-dossier.js';

/** Who may know the household. */
export const ACTES_ACCES = {
  MandaterPartenaire,
  TerminerMandat,
  LirePassation,
  ProtegerDossier,
  LeverProtection,
  ConsulterProtection,
  ExaminerSeparation,
};
