import { EnregistrerAgrement, RetirerAgrement } from './agrements.js';
import { DeclarerOrganisation } from './declarer-organisation.js';
import { DefinirConditionsExamen } from './definir-conditions-examen.js';
import { DefinirContacts } from './definir-contacts.js';
import { ConstaterEngagement, PrendreEngagement } from './engagements.js';
import { ModifierCoordonnees } from './modifier-coordonnees.js';
import { ActerSuccession, AnnulerSuccession } from './succession.js';

/** Every act of an organisation, by type. */
export const ACTES_ORGANISATION = {
  DeclarerOrganisation,
  ModifierCoordonnees,
  DefinirContacts,
  EnregistrerAgrement,
  RetirerAgrement,
  PrendreEngagement,
  ConstaterEngagement,
  DefinirConditionsExamen,
  ActerSuccession,
  AnnulerSuccession,
};
