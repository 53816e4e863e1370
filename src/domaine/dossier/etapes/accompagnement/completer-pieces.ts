import { choix, liste } from '../../../noyau/champs.js';
import { refuser } from '../../../noyau/refus.js';
import { acteDossier } from '../../acte-dossier.js';
import { enqueteValidee } from './conditions.js';

const PIECES = {
  identite: 'Pièces d’identité ou titres de séjour',
  composition: 'Livret de famille, actes de naissance',
  ressources: 'Justificatifs de ressources',
  imposition: 'Avis d’imposition',
  occupation: 'Bail, titre ou attestation d’hébergement',
  'demande-logement': 'Attestation de demande de logement social',
  assurance: 'Attestation d’assurance',
  autre: 'Autre pièce',
} as const;

/** The household's papers are complete: the other half of the gate to step 4 (R3.4). */
export const CompleterPieces = acteDossier({
  type: 'CompleterPieces',
  libelle: 'Constater les pièces réunies',
  etape: 'accompagnement',
  roles: ['referent', 'partenaire'],
  champs: { pieces: liste('Pièces réunies', choix('Pièce', PIECES), 20, { min: 1 }) },
  admissible: (etat) =>
    enqueteValidee(etat) ?? (etat.faits['pieces'] ? refuser('R3.4', 'Les pièces sont déjà réunies.') : null),
  decider: (_etat, { pieces }) => ({
    evenements: [{ type: 'PiecesCompletees', donnees: { pieces: [...new Set(pieces)] } }],
  }),
});
