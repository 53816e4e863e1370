import { liste, texte } from '../../../../noyau/champs.js';
import { refuser } from '../../../../noyau/refus.js';
import { acteDossier } from '../../../acte-dossier.js';
import { champPiece, libellePiece, piecesAReunir } from './champ.js';
import { direManquantes, piecesManquantes, tenue } from './etat.js';

const TITRE = 'Pièces reçues';

/**
 * Papers of the household's file were seen (R3.126): in one time or several. Once none of those that the charter demands is missing,
 * the file is complete, which is the other half of the gate to step 4 (R3.4, R3.125).
 */
export const CompleterPieces = acteDossier({
  type: 'CompleterPieces',
  libelle: 'Recevoir les pièces du dossier',
  etape: 'accompagnement',
  roles: ['referent', 'partenaire'],
  champs: { pieces: liste(TITRE, texte('Pièce', { max: 60 }), 40, { min: 1 }) },
  champsPour(etat, { charte }) {
    const attendues = charte.pieces.pieces.filter(
      ({ code }) => !tenue(etat, code) || tenue(etat, code)?.dispensee,
    );
    const aide = direManquantes(etat, charte);
    const offertes = attendues.length > 0 ? attendues : charte.pieces.pieces;
    return { pieces: liste(TITRE, champPiece(offertes), 40, { min: 1, ...(aide ? { aide } : {}) }) };
  },
  admissible: piecesAReunir,
  decider(etat, { pieces: dites }, contexte) {
    const { charte } = contexte;
    const pieces = [...new Set(dites)];
    const inconnue = pieces.find((code) => !charte.pieces.pieces.some((p) => p.code === code));
    if (inconnue !== undefined)
      return refuser('R3.126', `« ${inconnue} » n’est pas une pièce de la charte.`, 'invalide', 'pieces');
    const manquent = piecesManquantes(etat, charte).map(({ code }) => code);
    if (manquent.every((code) => pieces.includes(code)))
      return { evenements: [{ type: 'PiecesCompletees', donnees: { pieces } }] };
    const nouvelles = pieces.filter((code) => tenue(etat, code)?.dispensee !== false);
    if (nouvelles.length > 0)
      return { evenements: [{ type: 'PiecesRecues', donnees: { pieces: nouvelles } }] };
    const noms = pieces.map((code) => `« ${libellePiece(code, contexte)} »`).join(', ');
    return refuser(
      'R3.126',
      `Déjà au dossier : ${noms}. ${direManquantes(etat, charte) ?? ''}`.trim(),
      'conflit',
      'pieces',
    );
  },
});
