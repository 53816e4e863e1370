import { note, texte } from '../../../../noyau/champs.js';
import { refuser } from '../../../../noyau/refus.js';
import { acteDossier } from '../../../acte-dossier.js';
import { champPiece, libellePiece, piecesAReunir } from './champ.js';
import { tenue } from './etat.js';

const champs = { piece: texte('Pièce', { max: 60 }), motif: note('Motif') };

/** A paper received, or waived, by mistake is missing again (R3.127); once the file is complete, that fact is withdrawn first. */
export const RetirerPiece = acteDossier({
  type: 'RetirerPiece',
  libelle: 'Retirer une pièce saisie à tort',
  etape: 'accompagnement',
  roles: ['referent', 'partenaire', 'pilote'],
  champs,
  champsPour: ({ accompagnement }, contexte) => ({
    ...champs,
    piece: champPiece(
      accompagnement.pieces.map(({ code }) => ({ code, libelle: libellePiece(code, contexte) })),
    ),
  }),
  admissible: (etat) =>
    piecesAReunir(etat) ??
    (etat.accompagnement.pieces.length > 0
      ? null
      : refuser('R3.127', 'Aucune pièce n’est reçue ni dispensée.')),
  decider(etat, { piece, motif }, { acteur }) {
    const visee = tenue(etat, piece);
    if (!visee) return refuser('R3.127', 'Cette pièce n’est ni reçue ni dispensée.', 'conflit', 'piece');
    if (visee.dispensee && acteur.type === 'personne' && acteur.role !== 'pilote')
      return refuser(
        'R3.127',
        'Une dispense est l’acte d’un pilote : lui seul la retire.',
        'interdit',
        'piece',
      );
    return { evenements: [{ type: 'PieceRetiree', donnees: { piece }, personnel: { motif } }] };
  },
});
