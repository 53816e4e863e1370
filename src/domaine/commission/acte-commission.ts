import type { Contexte } from '../contexte.js';
import type { Acte } from '../noyau/acte.js';
import type { Champs } from '../noyau/champs.js';
import { refuser, type Refus } from '../noyau/refus.js';
import type { EtatCommission, StatutSeance } from './etat.js';
import type { EvenementCommission } from './evenements.js';

/** Declares one act of a commission, its fields inferred. */
export const acteCommission = <const C extends Champs>(
  acte: Acte<EtatCommission, EvenementCommission, Contexte, C>,
) => acte;

/** Pilots run the commissions; a bailleur its own CALEOL. */
export const CONDUITE = ['pilote', 'bailleur'] as const;

function conduite({ nature, bailleur }: EtatCommission, { acteur }: Contexte): Refus | null {
  if (acteur.type !== 'personne' || acteur.role !== 'bailleur') return null;
  return nature === 'caleol' && bailleur !== null && bailleur === acteur.organisation
    ? null
    : refuser('R0.6', 'Votre organisation siège à cette séance, elle ne la conduit pas.', 'interdit');
}

function attendu(statut: StatutSeance, attend: readonly StatutSeance[]): Refus | null {
  if (attend.includes(statut)) return null;
  switch (statut) {
    case 'annulee':
      return refuser('R4.40', 'La séance est annulée : ses dossiers s’inscrivent à une autre.');
    case 'tenue':
      return refuser('R4.41', 'La séance est tenue : sa convocation et son ordre du jour ne changent plus.');
    default:
      return refuser('R4.44', 'La séance n’est pas encore tenue : consignez d’abord les présences.');
  }
}

export const A_VENIR: readonly StatutSeance[] = ['preparee', 'convoquee'];
export const TENUE: readonly StatutSeance[] = ['tenue'];

type ActeSeance<C extends Champs> = Omit<
  Acte<EtatCommission, EvenementCommission, Contexte, C>,
  'roles' | 'cree'
> & { readonly attend: readonly StatutSeance[] };

/** An act of who runs the session, in one of these states. */
export const acteSeance = <const C extends Champs>({ attend, ...acte }: ActeSeance<C>) =>
  acteCommission<C>({
    ...acte,
    roles: CONDUITE,
    admissible: (etat, contexte) =>
      conduite(etat, contexte) ?? attendu(etat.statut, attend) ?? acte.admissible?.(etat, contexte) ?? null,
  });
