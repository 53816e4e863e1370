import { note } from '../../../noyau/champs.js';
import { acteDossier } from '../../acte-dossier.js';

/** Adds a note, even on a closed dossier (R0.3). */
export const AjouterNote = acteDossier({
  type: 'AjouterNote',
  libelle: 'Ajouter une note',
  roles: ['referent', 'pilote', 'partenaire'],
  memeClos: true,
  champs: { note: note('Note') },
  decider: (_etat, personnel) => ({ evenements: [{ type: 'NoteAjoutee', donnees: {}, personnel }] }),
});
