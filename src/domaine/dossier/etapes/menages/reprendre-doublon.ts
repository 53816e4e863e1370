import { texte } from '../../../noyau/champs.js';
import { estRefus, refuser } from '../../../noyau/refus.js';
import { acteDossier } from '../../acte-dossier.js';
import { autreCite, CHAMP_AUTRE } from './autre-dossier.js';

/** Takes back « pas un doublon »: the two dossiers may be signalled together again (R2.52, R0.5). */
export const ReprendreDoublon = acteDossier({
  type: 'ReprendreDoublon',
  libelle: 'Signaler de nouveau un doublon écarté',
  roles: ['referent', 'pilote'],
  champs: { dossier: CHAMP_AUTRE, motif: texte('Motif') },
  lit: ({ dossier }) => ({ dossier }),
  admissible: ({ liens }) =>
    liens.ecartes.length > 0 ? null : refuser('R2.52', 'Aucun doublon n’a été écarté pour ce dossier.'),
  decider(etat, { motif }, contexte) {
    const autre = autreCite(etat, contexte);
    if (estRefus(autre)) return autre;
    if (!etat.liens.ecartes.some((e) => e.dossier === autre.id))
      return refuser('R2.52', 'Ce doublon n’a pas été écarté.', 'conflit', 'dossier');
    const personnel = { motif };
    const ici = { dossier: autre.id, reference: autre.reference };
    const la = { dossier: etat.id, reference: etat.reference };
    return {
      evenements: [{ type: 'DoublonRepris', donnees: ici, personnel }],
      ailleurs: [
        {
          agregat: 'dossier',
          id: autre.id,
          evenements: [{ type: 'DoublonRepris', donnees: la, personnel }],
        },
      ],
    };
  },
});
