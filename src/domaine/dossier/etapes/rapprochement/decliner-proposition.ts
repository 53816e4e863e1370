import { texte } from '../../../noyau/champs.js';
import { liberer } from '../../conditions.js';
import { acteProposition } from './acte-proposition.js';

/** The bailleur declines: the dwelling is free again, the household is owed another proposal (R4.3). */
export const DeclinerProposition = acteProposition({
  type: 'DeclinerProposition',
  libelle: 'Décliner le logement proposé',
  roles: ['bailleur', 'pilote'],
  champs: { motif: texte('Motif') },
  attend: 'proposee',
  regle: 'R4.3',
  decider: ({ id, logement }, personnel, contexte) => ({
    evenements: [{ type: 'PropositionDeclinee', donnees: { proposition: id }, personnel }],
    ailleurs: [liberer(logement, contexte, 'proposition-declinee')],
  }),
});
