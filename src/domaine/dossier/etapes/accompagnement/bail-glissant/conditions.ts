import type { Contexte } from '../../../../contexte.js';
import { jourDe } from '../../../../noyau/delais.js';
import type { Fait } from '../../../../noyau/evenement.js';
import { dateCayenne, enFrancais, type DateCivile } from '../../../../noyau/instants.js';
import { refuser, type Refus } from '../../../../noyau/refus.js';
import type { EtatDossier } from '../../../etat.js';
import { ETATS_BAIL, type BailGlissant } from './etat.js';

/** When the household entered the dwelling it lives in, found with it, for good or for a time; null: none yet. */
export const entreeDansLogement = ({ faits, transitoire }: Pick<EtatDossier, 'faits' | 'transitoire'>) =>
  faits['demenagement'] ?? transitoire?.fait ?? null;

/** R3.120: a lease slides to who lives in the dwelling. */
export const PAS_LOGE = refuser(
  'R3.120',
  'Le ménage n’habite pas encore de logement en sous-location : enregistrez d’abord le bail et l’emménagement.',
);

/** R3.121: to come, and within what the charter admits. */
export function glissementAdmis(
  glissement: DateCivile,
  { charte, calendrier, maintenant }: Contexte,
): Refus | null {
  const jour = dateCayenne(maintenant);
  if (glissement <= jour)
    return refuser('R3.31', 'La date de glissement est à venir.', 'invalide', 'glissement');
  const dernier = jourDe(jour, charte.accompagnement.sousLocationMaximale, calendrier);
  return glissement > dernier
    ? refuser(
        'R3.121',
        `La charte admet un glissement jusqu’au ${enFrancais(dernier)} ; au-delà, une sous-location se prolonge par l’instance de suivi.`,
        'invalide',
        'glissement',
      )
    : null;
}

/** What allows it to slide: the last word on it, a favourable review or the instance that asks for the slide. */
export function glissementPermis({ revues, blocages, echeance }: BailGlissant): Fait | null {
  const revue = revues.at(-1);
  const blocage = blocages.at(-1);
  if (blocage && blocage.fait.version > (revue?.fait.version ?? 0))
    return blocage.decision === 'glissement' ? echeance : null;
  return revue?.avis === 'favorable' ? revue.fait : null;
}

/** What its state is called: foreseen, until the household lives in the dwelling (R3.120). */
export const libelleBail = (etat: EtatDossier, bail: BailGlissant): string =>
  bail.etat === 'en-cours' && !entreeDansLogement(etat)
    ? 'Sous-location prévue : le ménage n’habite pas encore le logement'
    : ETATS_BAIL[bail.etat];
