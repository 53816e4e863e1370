import { note, texte } from '../../../../noyau/champs.js';
import { refuser } from '../../../../noyau/refus.js';
import { acteDossier } from '../../../acte-dossier.js';
import { champPiece, piecesAReunir } from './champ.js';
import { direManquantes, piecesManquantes } from './etat.js';

const champs = { piece: texte('Pièce', { max: 60 }), motif: note('Motif') };

/** A household that cannot give one of the papers is not stopped by it: the pilot waives that one, with a reason (R3.127). */
export const DispenserPiece = acteDossier({
  type: 'DispenserPiece',
  libelle: 'Dispenser le ménage d’une pièce',
  etape: 'accompagnement',
  roles: ['pilote'],
  champs,
  champsPour: (etat, { charte }) => ({ ...champs, piece: champPiece(piecesManquantes(etat, charte)) }),
  admissible: (etat, { charte }) =>
    piecesAReunir(etat) ??
    (piecesManquantes(etat, charte).length > 0
      ? null
      : refuser('R3.127', 'Aucune pièce obligatoire ne manque au dossier.')),
  decider(etat, { piece, motif }, { charte }) {
    const manquent = piecesManquantes(etat, charte).map(({ code }) => code);
    if (!manquent.includes(piece))
      return refuser(
        'R3.127',
        `Seule une pièce obligatoire qui manque se dispense. ${direManquantes(etat, charte) ?? ''}`.trim(),
        'conflit',
        'piece',
      );
    const dispensee = { type: 'PieceDispensee', donnees: { piece }, personnel: { motif } } as const;
    if (manquent.length > 1) return { evenements: [dispensee] };
    return { evenements: [dispensee, { type: 'PiecesCompletees', donnees: { pieces: [] } }] };
  },
});
