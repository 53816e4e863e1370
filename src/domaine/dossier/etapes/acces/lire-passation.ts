import { refuser } from '../../../noyau/refus.js';
import { acteDossier } from '../../acte-dossier.js';

/** Who took over says it has read the note of passation (R3.53). */
export const LirePassation = acteDossier({
  type: 'LirePassation',
  libelle: 'Prendre connaissance de la passation',
  roles: ['referent'],
  champs: {},
  admissible({ passation, referent }, { acteur }) {
    if (!passation || passation.lue || passation.a !== referent)
      return refuser('R3.53', 'Aucune note de passation n’attend d’être lue.');
    return acteur.type === 'personne' && acteur.id === passation.a
      ? null
      : refuser('R3.53', 'La note de passation est lue par le nouveau référent lui-même.', 'interdit');
  },
  decider: ({ passation }) => ({
    evenements: [{ type: 'PassationLue', donnees: { passation: passation?.fait.version ?? 0 } }],
  }),
});
