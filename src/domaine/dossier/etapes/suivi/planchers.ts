import { attribution } from '../../etat.js';
import { apres, type PlanchersDe } from '../../plancher.js';
import type { FaitsSuivi } from './evenements.js';

/** What the facts of the follow-up, and of a search, follow (R6.8, R6.10). */
export const PLANCHERS_SUIVI: PlanchersDe<FaitsSuivi> = {
  AlerteSignalee: (etat) => [apres(attribution(etat)?.fait, 'R6.8', 'l’attribution du logement')],
  AlerteTraitee: ({ suivi }, { alerte }) => [
    apres(suivi.alertes.find(({ id }) => id === alerte)?.fait, 'R6.8', 'l’alerte'),
  ],
  MenageRetrouve: ({ suivi }) => [apres(suivi.recherche?.fait, 'R6.10', 'le début de la recherche')],
};
