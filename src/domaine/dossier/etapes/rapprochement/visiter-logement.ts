import { choix, facultatif, note } from '../../../noyau/champs.js';
import { acteProposition } from './acte-proposition.js';

/** The dwelling is visited with the household, before its answer: "afin de limiter les refus" (R4.4). */
export const VisiterLogement = acteProposition({
  type: 'VisiterLogement',
  libelle: 'Constater la visite avec le ménage',
  roles: ['referent'],
  champs: {
    avis: choix('Impression du ménage', {
      favorable: 'Favorable',
      reserve: 'Réservée',
      defavorable: 'Défavorable',
    }),
    remarques: facultatif(note('Remarques')),
  },
  attend: 'confirmee',
  regle: 'R4.4',
  decider: ({ id }, { avis, remarques }) => ({
    evenements: [
      {
        type: 'LogementVisite',
        donnees: { proposition: id, avis },
        personnel: remarques ? { remarques } : {},
      },
    ],
  }),
});
