import type { Contexte } from '../../../contexte.js';
import { terme } from '../../../noyau/delais.js';
import { dateCayenne, type Instant } from '../../../noyau/instants.js';
import { refuser, type Refus } from '../../../noyau/refus.js';
import { exigeEtape } from '../../conditions.js';
import type { EtatDossier } from '../../etat.js';
import { actualisationDemandee } from './actualisation.js';

/** May the survey be done, or done again (R1.4, R2.2, R2.4)? */
export function enqueteRealisable(
  etat: EtatDossier,
  { charte, calendrier, survenuLe }: Contexte,
): Refus | null {
  const { 'enquete-realisee': realisee, 'enquete-validee': validee } = etat.faits;
  if (!realisee)
    return exigeEtape(etat, 'concertation', 'R1.4', 'Le ménage doit être informé avant d’être enquêté.');
  if (!validee) return refuser('R2.2', 'L’enquête est réalisée : elle attend sa validation.');
  if (actualisationDemandee(etat)) return null;
  const fin = terme(realisee.le, charte.validiteEnquete, 'fin', calendrier);
  return survenuLe < fin
    ? refuser('R2.4', 'L’enquête validée est encore récente : pour la reprendre, revenez à l’étape 2.')
    : null;
}

/** The household is informed before it is surveyed (R1.4). */
export function avantInformation({ faits }: EtatDossier, survenuLe: Instant): Refus | null {
  const informe = faits['menage-informe'];
  return informe && dateCayenne(survenuLe) < dateCayenne(informe.le)
    ? refuser('R1.4', 'L’enquête ne peut pas précéder l’information du ménage.', 'invalide', 'survenuLe')
    : null;
}
