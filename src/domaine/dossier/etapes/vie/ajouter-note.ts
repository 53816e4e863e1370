import { note } from '../../../noyau/champs.js';
import { refuser } from '../../../noyau/refus.js';
import { acteDossier } from '../../acte-dossier.js';

/** Adds a note, even on a closed dossier (R0.3); not on a double, whose journey goes on in the dossier it was joined to. */
export const AjouterNote = acteDossier({
  type: 'AjouterNote',
  libelle: 'Ajouter une note',
  roles: ['referent', 'pilote', 'partenaire'],
  memeClos: true,
  champs: { note: note('Note') },
  lit: (_commande, { liens: { fusion } }) => (fusion ? { dossier: fusion.dossier } : {}),
  admissible({ liens: { fusion } }, { lus }) {
    if (!fusion) return null;
    // Named to who may know it alone: the door reads no dossier that is hidden from its caller.
    const garde = lus.dossier ? ` (${lus.dossier.reference})` : '';
    return refuser(
      'R0.3',
      `Ce dossier est un doublon, réuni à un autre${garde} : la note s’ajoute à celui-ci.`,
    );
  },
  decider: (_etat, personnel) => ({ evenements: [{ type: 'NoteAjoutee', donnees: {}, personnel }] }),
});
