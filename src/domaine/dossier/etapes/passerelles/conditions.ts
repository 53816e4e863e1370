import type { Contexte } from '../../../contexte.js';
import { publicationEchue } from '../../../logement/conditions.js';
import type { EtatLogement } from '../../../logement/etat.js';
import type { ModeLocationChoisie } from '../../../logement/natures.js';
import { dateCayenne, enFrancais } from '../../../noyau/instants.js';
import { refuser, type Refus } from '../../../noyau/refus.js';
import { exigeChemin } from '../../conditions.js';
import { attribution, type EtatDossier } from '../../etat.js';
import { consentementPossible, exigeConsentement } from '../accompagnement/consentement/etat.js';

/** What is done in the household's name with a dwelling: after its diagnosis, while it waits, with its agreement (R3.3, R3.4). */
export const attendUnLogement = (etat: EtatDossier): Refus | null =>
  exigeChemin(
    etat,
    'accompagnement',
    'R3.4',
    'Le diagnostic et les pièces précèdent toute démarche de logement.',
  ) ?? (attribution(etat) ? refuser('R4.6', 'Un logement est déjà attribué au ménage.') : null);

export const auNomDuMenage = (etat: EtatDossier): Refus | null =>
  attendUnLogement(etat) ?? consentementPossible(etat, 'administratives');

/** The same, looked at closely: agreement to one partner only is not enough for all of them. */
export const accordDuMenage = (etat: EtatDossier): Refus | null =>
  exigeConsentement(etat, { portee: 'administratives' });

const faux = (regle: string, motif: string): Refus => refuser(regle, motif, 'conflit', 'logement');

/** Is that dwelling open in one of these ways, today? */
export function ouverte(
  logement: EtatLogement | undefined,
  modes: readonly ModeLocationChoisie[],
  regle: string,
  { maintenant }: Contexte,
): EtatLogement | Refus {
  if (!logement) return refuser(regle, 'Ce logement n’est pas au guichet unique.', 'invalide', 'logement');
  const { statut, locationChoisie } = logement;
  if (!locationChoisie || !modes.includes(locationChoisie.mode))
    return faux(regle, 'Ce logement n’est pas ouvert de cette façon par son bailleur.');
  if (statut !== 'disponible' || publicationEchue(logement, maintenant))
    return faux(regle, 'Ce logement n’est plus disponible.');
  if (locationChoisie.jusquau < dateCayenne(maintenant))
    return faux(regle, `Les candidatures étaient ouvertes jusqu’au ${enFrancais(locationChoisie.jusquau)}.`);
  return logement;
}
