import { entier, facultatif, note } from '../../../noyau/champs.js';
import { refuser } from '../../../noyau/refus.js';
import { acteDossier } from '../../acte-dossier.js';

const MOTIF_MIN = 10;

/** Reads what is restricted of a survey, on a stated ground: the reading itself is a fact (R8.6). `enquete`: its version in the stream, 0 = the draft. */
export const ConsulterRestreint = acteDossier({
  type: 'ConsulterRestreint',
  libelle: 'Lire les réponses restreintes',
  etape: 'enquete-sociale',
  roles: ['referent', 'pilote', 'partenaire'],
  memeClos: true,
  routePropre: true,
  champs: {
    enquete: entier('Enquête', 0, 1_000_000),
    compareeA: facultatif(entier('Comparée à l’enquête', 1, 1_000_000)),
    motif: note('Motif de la lecture', {
      aide: 'Pourquoi vous devez lire la santé, les violences, le séjour',
    }),
  },
  decider(_etat, { enquete, compareeA, motif }, { acteur }) {
    if (motif.trim().length < MOTIF_MIN)
      return refuser('R8.6', `Dites le motif en ${MOTIF_MIN} caractères au moins.`, 'invalide', 'motif');
    if (acteur.type === 'personne' && acteur.role === 'partenaire' && enquete !== 0)
      return refuser('R8.6', 'Un relais ne relit que le brouillon qu’il remplit.', 'interdit');
    return {
      evenements: [
        {
          type: 'ReponsesRestreintesConsultees',
          donnees: { enquete, ...(compareeA ? { compareeA } : {}) },
          personnel: { motif },
        },
      ],
    };
  },
});
