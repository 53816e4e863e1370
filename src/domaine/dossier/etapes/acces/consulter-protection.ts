import { note } from '../../../noyau/champs.js';
import { refuser } from '../../../noyau/refus.js';
import { acteDossier } from '../../acte-dossier.js';

const MOTIF_MIN = 10;

/** Reads why the dossier is protected, on a stated ground: the reading itself is a fact (R8.24). */
export const ConsulterProtection = acteDossier({
  type: 'ConsulterProtection',
  libelle: 'Lire le motif de la protection',
  roles: ['referent', 'pilote'],
  memeClos: true,
  routePropre: true,
  champs: { motif: note('Motif de la lecture', { aide: 'Pourquoi vous devez savoir ce qui est arrivé' }) },
  admissible: ({ protection }) =>
    protection ? null : refuser('R8.24', 'Ce dossier n’est pas protégé : il n’y a pas de motif à lire.'),
  decider: (_etat, { motif }) =>
    motif.trim().length < MOTIF_MIN
      ? refuser('R8.24', `Dites le motif en ${MOTIF_MIN} caractères au moins.`, 'invalide', 'motif')
      : { evenements: [{ type: 'ProtectionConsultee', donnees: {}, personnel: { motif } }] },
});
