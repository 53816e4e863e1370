import { acteProposition } from './acte-proposition.js';
import { retenueEchue } from './retenue.js';

/** The bailleur confirms its dwelling (R4.3). */
export const ConfirmerProposition = acteProposition({
  type: 'ConfirmerProposition',
  libelle: 'Confirmer le logement proposé',
  roles: ['bailleur', 'pilote'],
  champs: {},
  attend: ['proposee'],
  regle: 'R4.3',
  decider: (proposition, _commande, contexte) =>
    retenueEchue(proposition, contexte) ?? {
      evenements: [{ type: 'PropositionConfirmee', donnees: { proposition: proposition.id } }],
    },
});
