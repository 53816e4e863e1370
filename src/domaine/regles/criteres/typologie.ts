import { bornesTypologie, type Bornes } from '../bornes-typologie.js';
import { aSavoir, echec, satisfait, type RegleCritere } from '../critere.js';
import { pieces } from '../typologies.js';

const direBornes = ({ min, max }: Bornes): string => (min === max ? min : `${min} à ${max}`);
const piecesEcart = (n: number): string => `${n} ${n > 1 ? 'pièces' : 'pièce'}`;

const deblocage = (manque: number, tolerance: number, bornes: Bornes) =>
  manque <= tolerance
    ? {
        nature: 'derogation' as const,
        dit: () => `Possible par dérogation de la commission (${piecesEcart(manque)} d’écart à la grille).`,
      }
    : { nature: 'ailleurs' as const, dit: () => `Chercher un ${direBornes(bornes)}.` };

/** The dwelling is neither too small nor too large by the charter's grid (R4.33, R4.9). */
export const TYPOLOGIE: RegleCritere = {
  critere: 'typologie',
  libelle: 'Typologie',
  famille: 'besoins',
  regle: 'R4.33',
  source: 'Grille de typologie de la charte, à valider par la CACL ; 004 (brique 2.1) : logement adapté',
  exigence: 'stricte',
  juger(demande, { typologie }, { adequation }) {
    const bornes = bornesTypologie(demande, adequation);
    if (!bornes)
      return aSavoir('Le nombre de personnes du ménage est inconnu.', {
        nature: 'completer',
        dit: 'Compléter le nombre de personnes dans l’enquête.',
      });
    const [offertes, min, max] = [pieces(typologie), pieces(bornes.min), pieces(bornes.max)];
    const manque = offertes < min ? min - offertes : Math.max(0, offertes - max);
    const dit = () =>
      `${typologie} pour un besoin de ${direBornes(bornes)}${demande.composition ? ', selon la composition du ménage' : ''}.`;
    if (manque === 0) return satisfait(dit, { valeur: offertes - min, unite: 'pieces' });
    const trop = offertes < min ? 'Trop petit' : 'Trop grand';
    return echec(
      { valeur: -manque, unite: 'pieces' },
      () => `${trop} : ${dit()}`,
      deblocage(manque, adequation.tolerancePieces, bornes),
    );
  },
};
