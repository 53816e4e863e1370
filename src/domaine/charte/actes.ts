import { AnnulerMigration } from './annuler-migration.js';
import { MigrerDossiers } from './migrer-dossiers.js';
import { ModifierCharte } from './modifier-charte.js';
import { PreparerCharte } from './preparer-charte.js';
import { PublierCharte } from './publier-charte.js';
import { SuivreEngagement } from './suivre-engagement.js';

/** Every act of a charter version, by type. */
export const ACTES_CHARTE = {
  PreparerCharte,
  ModifierCharte,
  PublierCharte,
  SuivreEngagement,
  MigrerDossiers,
  AnnulerMigration,
};
