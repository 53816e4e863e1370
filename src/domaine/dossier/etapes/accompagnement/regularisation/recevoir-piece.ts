import { choix, texte } from '../../../../noyau/champs.js';
import { estRefus, refuser } from '../../../../noyau/refus.js';
import { acteDossier } from '../../../acte-dossier.js';
import {
  aucuneRegularisation,
  CHAMP_REGULARISATION,
  champRegularisationPour,
  nomPiece,
  regularisationVisee,
} from './champ.js';
import { enCours, piecesManquantes } from './etat.js';

const champs = { regularisation: CHAMP_REGULARISATION, piece: texte('Pièce', { max: 60 }) };

/** A piece of a regularisation was seen: its kind is kept, never its number (R3.28, R3.29). */
export const RecevoirPieceRegularisation = acteDossier({
  type: 'RecevoirPieceRegularisation',
  libelle: 'Recevoir une pièce de régularisation',
  etape: 'accompagnement',
  roles: ['referent', 'partenaire'],
  champs,
  champsPour(etat, contexte) {
    const manquantes = enCours(etat).flatMap((r) =>
      piecesManquantes(r).map((code) => [code, nomPiece(r, code, contexte)]),
    );
    return {
      regularisation: champRegularisationPour(etat, contexte),
      piece: choix('Pièce', Object.fromEntries(manquantes)),
    };
  },
  admissible: (etat) =>
    aucuneRegularisation(etat) ??
    (enCours(etat).some((r) => piecesManquantes(r).length > 0)
      ? null
      : refuser('R3.28', 'Toutes les pièces attendues sont reçues.')),
  decider(etat, { regularisation, piece }) {
    const visee = regularisationVisee(etat, regularisation);
    if (estRefus(visee)) return visee;
    return piecesManquantes(visee).includes(piece)
      ? { evenements: [{ type: 'PieceRegularisationRecue', donnees: { regularisation, piece } }] }
      : refuser('R3.28', 'Cette pièce n’est pas attendue, ou est déjà reçue.', 'conflit', 'piece');
  },
});
