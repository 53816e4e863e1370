import { facultatif, texte } from '../../../noyau/champs.js';
import { refuser } from '../../../noyau/refus.js';
import { acteDossier } from '../../acte-dossier.js';
import { rechercheEnPause } from './offrir.js';

const MOTIF = texte('Motif', { aide: 'Ce qui a changé ; exigé avant la date de revue' });
const champs = { motif: facultatif(MOTIF) };

/** The search put on hold goes on: a dwelling is owed again (R4.59); before its date of review, with a reason (R4.182). */
export const ReprendreRecherche = acteDossier({
  type: 'ReprendreRecherche',
  libelle: 'Reprendre la recherche',
  etape: 'rapprochement',
  roles: ['referent', 'pilote'],
  champs,
  champsPour: (etat, contexte) => (rechercheEnPause(etat, contexte) ? { motif: MOTIF } : champs),
  admissible: ({ recherche }) => (recherche ? null : refuser('R4.59', 'La recherche n’est pas en attente.')),
  decider: (etat, personnel, contexte) =>
    rechercheEnPause(etat, contexte) && !personnel.motif?.trim()
      ? refuser(
          'R4.182',
          'Avant sa date de revue, la recherche se reprend en disant ce qui a changé.',
          'invalide',
          'motif',
        )
      : { evenements: [{ type: 'RechercheReprise', donnees: {}, personnel }] },
});
