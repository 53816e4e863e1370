import { facultatif, texte } from '../../../noyau/champs.js';
import { refuser } from '../../../noyau/refus.js';
import { acteDossier } from '../../acte-dossier.js';

/** The search put on hold goes on: a dwelling is owed again (R4.59). */
export const ReprendreRecherche = acteDossier({
  type: 'ReprendreRecherche',
  libelle: 'Reprendre la recherche',
  etape: 'rapprochement',
  roles: ['referent', 'pilote'],
  champs: { motif: facultatif(texte('Motif')) },
  admissible: ({ recherche }) => (recherche ? null : refuser('R4.59', 'La recherche n’est pas en attente.')),
  decider: (_etat, personnel) => ({ evenements: [{ type: 'RechercheReprise', donnees: {}, personnel }] }),
});
