import { choix, facultatif, texte } from '../noyau/champs.js';
import { acteOrganisation, CHAMP_COURRIEL } from './acte-organisation.js';
import { TYPES_ORGANISATION } from './etat.js';

/** Declares a bailleur, a partner, a réservataire or the pilot's own body, with its functional mailbox (R0.6, R8.5). */
export const DeclarerOrganisation = acteOrganisation({
  type: 'DeclarerOrganisation',
  libelle: 'Déclarer une organisation',
  roles: ['pilote', 'administrateur'],
  cree: true,
  champs: {
    code: texte('Code', {
      max: 60,
      forme: {
        motif: '^[a-z0-9][a-z0-9-]*$',
        dit: 'doit être fait de minuscules sans accent, de chiffres ou de tirets',
      },
    }),
    nom: texte('Nom'),
    type: choix('Type', TYPES_ORGANISATION),
    courriel: facultatif(CHAMP_COURRIEL),
  },
  decider: (_etat, { courriel, ...dit }) => ({
    evenements: [{ type: 'OrganisationDeclaree', donnees: courriel ? { ...dit, courriel } : dit }],
  }),
});
