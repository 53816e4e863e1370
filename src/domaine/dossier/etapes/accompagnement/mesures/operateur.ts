import type { Charte } from '../../../../charte/charte.js';
import type { Contexte } from '../../../../contexte.js';
import type { MesureCatalogue } from '../../../../charte/sections/mesures/champs.js';
import { enFrancais, type DateCivile } from '../../../../noyau/instants.js';
import { refuser, type Refus } from '../../../../noyau/refus.js';
import {
  agrementValide,
  TYPES_AGREMENT,
  type EtatOrganisation,
  type TypeAgrement,
} from '../../../../organisation/etat.js';
import { attribution, type EtatDossier } from '../../../etat.js';

/** The landlords of the dwellings where the household lives or is about to. */
const bailleursDuLogement = (etat: EtatDossier): (string | undefined)[] => [
  attribution(etat)?.bailleur,
  etat.propositions.find((p) => p.id === etat.transitoire?.proposition)?.bailleur,
];

/** The approval itself, or another authorisation that covers the activity. */
const tiennentLieu = (voulu: TypeAgrement): readonly TypeAgrement[] => [voulu, 'autre-autorisation'];

/** « l’ensemble des activités décrites dans le référentiel est soumis à un agrément, sauf quand elles sont exercées par une collectivité […] » (004): an approval never told is one that is not there (R3.87, R3.88). */
function agrementManquant(
  { famille, agrement, libelle }: MesureCatalogue,
  operateur: EtatOrganisation,
  du: DateCivile,
  { agrements: { dispenses } }: Charte,
): Refus | null {
  if (!agrement || dispenses.some(({ type }) => type === operateur.type)) return null;
  const voulu = famille === 'gla' ? 'intermediation-locative' : 'ingenierie-sociale';
  if (tiennentLieu(voulu).some((type) => agrementValide(operateur, type, du))) return null;
  const demande = `« ${libelle} » demande l’agrément « ${TYPES_AGREMENT[voulu]} » (CCH L. 365-1)`;
  const jour = enFrancais(du);
  return operateur.agrements.length === 0
    ? refuser(
        'R3.87',
        `${demande} : ${operateur.nom} n’en a aucun d’enregistré. Enregistrez celui qu’elle a au ${jour}, ou choisissez un autre opérateur.`,
        'conflit',
        'organisation',
      )
    : refuser(
        'R3.20',
        `${demande} : ${operateur.nom} n’en a pas de valable au ${jour}.`,
        'conflit',
        'organisation',
      );
}

export const NON_DECLAREE = refuser(
  'R3.14',
  'L’opérateur n’est pas une organisation déclarée.',
  'invalide',
  'organisation',
);

/** R3.89: a name written does not say the approval that it holds. */
const organisationDite = ({ agrement, libelle }: MesureCatalogue): Refus | null =>
  agrement
    ? refuser(
        'R3.89',
        `« ${libelle} » est soumise à agrément (CCH L. 365-1) : choisissez son opérateur parmi les organisations déclarées, ou faites-le déclarer par le pilote (la CACL ou une collectivité, dispensées d’agrément, se déclarent aussi). Le nom de l’intervenant peut s’y ajouter.`,
        'invalide',
        'organisation',
      )
    : null;

/** R3.14, R3.20, R3.87, R3.89: the operator is declared, and approved unless its kind is exempt; the team of a GLA is not the landlord of the dwelling. */
export function operateurAdmis(
  etat: EtatDossier,
  entree: MesureCatalogue,
  { organisation, du }: { readonly organisation: string | undefined; readonly du: DateCivile },
  { lus, charte }: Contexte,
): Refus | null {
  if (organisation === undefined) return organisationDite(entree);
  if (!lus.organisation) return NON_DECLAREE;
  if (entree.famille === 'gla' && bailleursDuLogement(etat).includes(organisation)) {
    return refuser(
      'R3.14',
      'L’équipe de gestion locative adaptée est distincte du bailleur du logement : choisissez un autre opérateur.',
      'conflit',
      'organisation',
    );
  }
  return agrementManquant(entree, lus.organisation, du, charte);
}
