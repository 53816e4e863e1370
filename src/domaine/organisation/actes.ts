import { DeclarerOrganisation } from './declarer-organisation.js';
import { ModifierCoordonnees } from './modifier-coordonnees.js';

/** Every act of an organisation, by type. */
export const ACTES_ORGANISATION = { DeclarerOrganisation, ModifierCoordonnees };
