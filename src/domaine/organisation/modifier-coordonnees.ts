import { acteOrganisation, CHAMP_COURRIEL } from './acte-organisation.js';

/** Changes the functional mailbox (R8.5). */
export const ModifierCoordonnees = acteOrganisation({
  type: 'ModifierCoordonnees',
  libelle: 'Modifier les coordonnées',
  roles: ['pilote', 'administrateur'],
  champs: { courriel: CHAMP_COURRIEL },
  decider: (_etat, donnees) => ({ evenements: [{ type: 'CoordonneesModifiees', donnees }] }),
});
