import { texte } from '../../../noyau/champs.js';
import { refuser } from '../../../noyau/refus.js';
import { acteDossier } from '../../acte-dossier.js';

/** Reopens a closed dossier; the procedure takes it up again where its facts stand (R0.3, R0.5). */
export const RouvrirDossier = acteDossier({
  type: 'RouvrirDossier',
  libelle: 'Rouvrir le dossier',
  roles: ['referent', 'pilote'],
  memeClos: true,
  champs: { motif: texte('Motif') },
  admissible: ({ statut }) => (statut === 'clos' ? null : refuser('R0.3', 'Le dossier n’est pas clos.')),
  decider: (_etat, personnel) => ({ evenements: [{ type: 'DossierRouvert', donnees: {}, personnel }] }),
});
