import { acteProposition } from './acte-proposition.js';

/** The household accepts, after its visit (R4.4, R4.5). */
export const AccepterProposition = acteProposition({
  type: 'AccepterProposition',
  libelle: 'Recueillir l’accord du ménage',
  roles: ['referent'],
  champs: {},
  attend: ['visitee'],
  regle: 'R4.4',
  decider: ({ id }) => ({ evenements: [{ type: 'PropositionAcceptee', donnees: { proposition: id } }] }),
});
