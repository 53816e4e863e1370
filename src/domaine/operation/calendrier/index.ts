import { AnnulerJalon } from './annuler-jalon.js';
import { ConstaterJalon } from './constater-jalon.js';
import { CorrigerImmeuble } from './corriger-immeuble.js';
import { DeclarerImmeuble } from './declarer-immeuble.js';
import { DeplacerJalon } from './deplacer-jalon.js';
import { PlanifierJalon } from './planifier-jalon.js';
import { RetirerImmeuble } from './retirer-immeuble.js';

export const ACTES_CALENDRIER = {
  DeclarerImmeuble,
  CorrigerImmeuble,
  RetirerImmeuble,
  PlanifierJalon,
  DeplacerJalon,
  ConstaterJalon,
  AnnulerJalon,
};
