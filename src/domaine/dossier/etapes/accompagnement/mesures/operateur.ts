import type { Contexte } from '../../../../contexte.js';
import type { MesureCatalogue } from '../../../../charte/sections/mesures/champs.js';
import type { DateCivile } from '../../../../noyau/instants.js';
import { refuser, type Refus } from '../../../../noyau/refus.js';
import { TYPES_AGREMENT, type EtatOrganisation } from '../../../../organisation/etat.js';
import { attribution, type EtatDossier } from '../../../etat.js';

/** The landlords of the dwellings where the household lives or is about to. */
const bailleursDuLogement = (etat: EtatDossier): (string | undefined)[] => [
  attribution(etat)?.bailleur,
  etat.propositions.find((p) => p.id === etat.transitoire?.proposition)?.bailleur,
];

/** « l’ensemble des activités décrites dans le référentiel est soumis à un agrément, sauf quand elles sont exercées par une collectivité » (004). */
function agrementManquant(
  { famille, agrement, libelle }: MesureCatalogue,
  { agrements, type, nom }: EtatOrganisation,
  du: DateCivile,
): Refus | null {
  if (!agrement || type === 'collectivite' || agrements.length === 0) return null;
  const voulu = famille === 'gla' ? 'intermediation-locative' : 'ingenierie-sociale';
  const valable = agrements.some(
    (a) => a.type === voulu && a.du <= du && du <= a.au && (a.retireLe === null || du < a.retireLe),
  );
  return valable
    ? null
    : refuser(
        'R3.20',
        `« ${libelle} » demande l’agrément « ${TYPES_AGREMENT[voulu]} » : ${nom} n’en a pas de valable à cette date.`,
        'conflit',
        'organisation',
      );
}

/** R3.14, R3.20: the operator is declared, and approved when its approvals are known; the team of a GLA is not the landlord of the dwelling. */
export function operateurAdmis(
  etat: EtatDossier,
  entree: MesureCatalogue,
  { organisation, du }: { readonly organisation: string | undefined; readonly du: DateCivile },
  { lus }: Contexte,
): Refus | null {
  if (organisation === undefined) return null;
  if (!lus.organisation)
    return refuser('R3.14', 'L’opérateur n’est pas une organisation déclarée.', 'invalide', 'organisation');
  if (entree.famille === 'gla' && bailleursDuLogement(etat).includes(organisation)) {
    return refuser(
      'R3.14',
      'L’équipe de gestion locative adaptée est distincte du bailleur du logement : choisissez un autre opérateur.',
      'conflit',
      'organisation',
    );
  }
  return agrementManquant(entree, lus.organisation, du);
}
