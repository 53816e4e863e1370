import type { components } from '../api/types.d.ts';

type Etat = components['schemas']['Proposition']['etat'];

/** Where a proposal stands, in words. */
export const ETATS_PROPOSITION: Readonly<Record<Etat, string>> = {
  proposee: 'Proposée, en attente du bailleur',
  confirmee: 'Confirmée par le bailleur, à visiter',
  visitee: 'Visitée, en attente de la réponse du ménage',
  acceptee: 'Acceptée par le ménage, en attente de la CALEOL',
  attribuee: 'Logement attribué',
  declinee: 'Déclinée par le bailleur',
  refusee: 'Refusée par le ménage',
  retiree: 'Retirée',
  rejetee: 'Candidature rejetée en CALEOL',
  quittee: 'Logement quitté',
};
