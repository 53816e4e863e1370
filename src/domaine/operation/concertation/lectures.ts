import type { DateCivile } from '../../noyau/instants.js';
import type { EtatOperation } from '../etat.js';
import type { ActionConcertation, Maison } from './etat.js';

type Concertation = Pick<EtatOperation, 'actions' | 'maisons'>;

export const actionsTenues = ({ actions }: Pick<Concertation, 'actions'>): ActionConcertation[] =>
  actions.filter((a) => a.retiree === null);
export const maisonsTenues = ({ maisons }: Pick<Concertation, 'maisons'>): Maison[] =>
  maisons.filter((m) => m.annulee === null);
/** The maison du projet as it stands: the last opening. */
export const derniereMaison = (etat: Pick<Concertation, 'maisons'>): Maison | null =>
  maisonsTenues(etat).at(-1) ?? null;
export const maisonOuverte = (etat: Pick<Concertation, 'maisons'>): Maison | null => {
  const derniere = derniereMaison(etat);
  return derniere?.fermeeLe === null ? derniere : null;
};

/** The day the concertation began: its first action, or the opening of the maison du projet. */
export function debutConcertation(etat: Concertation): DateCivile | null {
  const jours = [...actionsTenues(etat).map((a) => a.le), ...maisonsTenues(etat).map((m) => m.ouverteLe)];
  return jours.sort()[0] ?? null;
}
