import { acteProposition } from './acte-proposition.js';
import { maintenir, retenueEchue } from './retenue.js';

/** The household accepts, after its visit (R4.4, R4.5). */
export const AccepterProposition = acteProposition({
  type: 'AccepterProposition',
  libelle: 'Recueillir l’accord du ménage',
  roles: ['referent'],
  champs: {},
  attend: ['visitee'],
  regle: 'R4.4',
  decider: (proposition, _commande, contexte) =>
    retenueEchue(proposition, contexte) ?? {
      evenements: [{ type: 'PropositionAcceptee', donnees: { proposition: proposition.id } }],
      ailleurs: [maintenir(proposition.logement, contexte)],
    },
});
