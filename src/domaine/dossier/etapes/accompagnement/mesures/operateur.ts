import type { Contexte } from '../../../../contexte.js';
import type { MesureCatalogue } from '../../../../charte/sections/mesures/champs.js';
import { refuser, type Refus } from '../../../../noyau/refus.js';
import { attribution, type EtatDossier } from '../../../etat.js';

/** The landlords of the dwellings where the household lives or is about to. */
const bailleursDuLogement = (etat: EtatDossier): (string | undefined)[] => [
  attribution(etat)?.bailleur,
  etat.propositions.find((p) => p.id === etat.transitoire?.proposition)?.bailleur,
];

/** R3.14: the operator is declared; the team of a GLA is not the landlord of the dwelling. */
export function operateurAdmis(
  etat: EtatDossier,
  { famille }: MesureCatalogue,
  organisation: string | undefined,
  { lus }: Contexte,
): Refus | null {
  if (organisation === undefined) return null;
  if (!lus.organisation)
    return refuser('R3.14', 'L’opérateur n’est pas une organisation déclarée.', 'invalide', 'organisation');
  if (famille === 'gla' && bailleursDuLogement(etat).includes(organisation)) {
    return refuser(
      'R3.14',
      'L’équipe de gestion locative adaptée est distincte du bailleur du logement : choisissez un autre opérateur.',
      'conflit',
      'organisation',
    );
  }
  return null;
}
