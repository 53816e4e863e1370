import { acteProposition } from './acte-proposition.js';

/** The bailleur confirms its dwelling (R4.3). */
export const ConfirmerProposition = acteProposition({
  type: 'ConfirmerProposition',
  libelle: 'Confirmer le logement proposé',
  roles: ['bailleur', 'pilote'],
  champs: {},
  attend: ['proposee'],
  regle: 'R4.3',
  decider: ({ id }) => ({ evenements: [{ type: 'PropositionConfirmee', donnees: { proposition: id } }] }),
});
