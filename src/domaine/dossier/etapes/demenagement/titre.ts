import type { Charte } from '../../../charte/charte.js';
import { ajouterJours, ajouterMois, enFrancais, type DateCivile } from '../../../noyau/instants.js';
import { refuser, type Refus } from '../../../noyau/refus.js';
import type { EtatDossier } from '../../etat.js';
import { glissementAttendu } from '../accompagnement/bail-glissant/etat.js';
import type { NatureBail } from './etat.js';

/** A lease as it is signed. */
export interface Bail {
  readonly signeLe: DateCivile;
  readonly nature?: NatureBail;
  readonly effetLe?: DateCivile;
  readonly finLe?: DateCivile;
}

/** The last day of a lease of so many months: « du 1er avril 2026 au 31 mars 2029 » lasts three years. */
const dernierJour = (effetLe: DateCivile, mois: number): DateCivile =>
  ajouterJours(ajouterMois(effetLe, mois), -1);

/** R5.6, R5.20: a lease holds from its signature on, and soon enough for the household to be waited for. */
function effetAdmis({ signeLe, effetLe = signeLe, finLe }: Bail, { demenagement }: Charte): Refus | null {
  const { effetMois } = demenagement.bail;
  const auPlusTard = ajouterMois(signeLe, effetMois);
  if (effetLe < signeLe)
    return refuser('R5.6', 'Le bail ne prend pas effet avant sa signature.', 'invalide', 'effetLe');
  if (effetLe > auPlusTard)
    return refuser(
      'R5.20',
      `Un bail prend effet dans les ${effetMois} mois de sa signature (durée de la charte, à valider par la CACL) : le ${enFrancais(auPlusTard)} au plus tard.`,
      'invalide',
      'effetLe',
    );
  return finLe !== undefined && finLe <= effetLe
    ? refuser('R5.6', 'Le bail finit après sa prise d’effet.', 'invalide', 'finLe')
    : null;
}

/** R5.21: what a definitive dwelling is leased by, and for how long when it has an end. */
function definitif({ signeLe, nature = 'bail', effetLe = signeLe, finLe }: Bail, { demenagement }: Charte) {
  const { dureeMois, autreTitreMois } = demenagement.bail;
  if (nature === 'convention-occupation')
    return refuser(
      'R5.21',
      'Une convention d’occupation temporaire n’est pas un logement définitif : proposez ce logement comme transitoire, ou faites signer un bail.',
      'invalide',
      'nature',
    );
  const mois = nature === 'bail' ? dureeMois : autreTitreMois;
  const auPlusTot = dernierJour(effetLe, mois);
  if (finLe === undefined || finLe >= auPlusTot) return null;
  const source = nature === 'bail' ? 'loi n° 89-462, art. 10' : 'durée de la charte, à valider par la CACL';
  return refuser(
    'R5.21',
    `Dans un logement définitif, ce bail dure ${mois} mois au moins (${source}), jusqu’au ${enFrancais(auPlusTot)}. Un logement pour moins longtemps se propose comme transitoire.`,
    'invalide',
    'finLe',
  );
}

/**
 * Why that lease is not one of that dwelling (R4.8, R5.6, R5.20, R5.21).
 * @param moisTransitoires how long the dwelling may be lived in, at most; null: it is a definitive one
 */
export function bailAdmis(bail: Bail, moisTransitoires: number | null, charte: Charte): Refus | null {
  const refus = effetAdmis(bail, charte);
  if (refus) return refus;
  if (moisTransitoires === null) return definitif(bail, charte);
  const { signeLe, effetLe = signeLe, finLe } = bail;
  return finLe !== undefined && finLe > ajouterMois(effetLe, moisTransitoires)
    ? refuser('R4.8', `Ce logement transitoire dure ${moisTransitoires} mois au plus.`, 'invalide', 'finLe')
    : null;
}

/** R5.22: what the lease lacks for the household to be at home for good, in words; null when nothing. */
export function titreManquant(etat: EtatDossier, { demenagement: { bail: regles } }: Charte): string | null {
  const { bail } = etat.faits;
  const { natureBail, effetBail, finBail } = etat.demenagement;
  if (!bail) return 'le bail';
  if (natureBail === 'convention-occupation') return 'un bail : la convention d’occupation est temporaire';
  if (glissementAttendu(etat)) return 'le glissement du bail au nom du ménage';
  const courte = finBail !== null && effetBail !== null && finBail < dernierJour(effetBail, regles.dureeMois);
  return courte && (natureBail ?? 'bail') === 'bail'
    ? `un bail de ${regles.dureeMois} mois au moins (celui-ci finit le ${enFrancais(finBail)})`
    : null;
}
