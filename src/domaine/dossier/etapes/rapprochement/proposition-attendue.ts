import type { Contexte } from '../../../contexte.js';
import { refuser, type Refus } from '../../../noyau/refus.js';
import { attribution, propositionOuverte, type EtatDossier, type Proposition } from '../../etat.js';

/** What a proposal in that state waits for, as people are told. */
const ATTEND: { readonly [E in Proposition['etat']]?: string } = {
  proposee: 'le bailleur doit confirmer ou décliner son logement',
  confirmee: 'le logement doit être visité avec le ménage',
  visitee: 'le ménage doit répondre',
  acceptee: 'la CALEOL doit décider',
};

/** The open proposal, when it is in the state an act needs; else why not. */
export function propositionAttendue(
  etat: EtatDossier,
  attendu: Proposition['etat'],
  regle: string,
): Proposition | Refus {
  const proposition = propositionOuverte(etat);
  if (!proposition) return refuser(regle, 'Aucune proposition n’est en cours.');
  if (proposition.etat === attendu) return proposition;
  return refuser(
    regle,
    `À ce moment de la proposition, ${ATTEND[proposition.etat] ?? 'rien n’est attendu'}.`,
  );
}

/** R0.6: a bailleur answers for its own dwelling only; other roles are not concerned. */
export function bailleurDe(etat: EtatDossier, { acteur }: Contexte): Refus | null {
  const proposition = propositionOuverte(etat) ?? attribution(etat);
  const etranger =
    acteur.type === 'personne' && acteur.role === 'bailleur' && acteur.organisation !== proposition?.bailleur;
  return etranger ? refuser('R0.6', 'Ce logement est d’un autre bailleur.', 'interdit') : null;
}
