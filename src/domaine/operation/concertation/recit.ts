import { enFrancais } from '../../noyau/instants.js';
import type { LibellesDe } from '../evolution.js';
import { NATURES_ACTION } from './etat.js';
import type { FaitsConcertationOperation } from './evenements.js';

export const LIBELLES_CONCERTATION: LibellesDe<FaitsConcertationOperation> = {
  ActionConcertationEnregistree: ({ nature, le }) =>
    `Action de concertation consignée : ${NATURES_ACTION[nature]}, le ${enFrancais(le)}`,
  InformationDecidee: 'Information de plusieurs ménages décidée',
  InformationRelancee: 'Information de plusieurs ménages relancée',
  ActionConcertationCorrigee: 'Action de concertation corrigée',
  ActionConcertationRetiree: ({ informes = 0 }) =>
    informes > 0
      ? 'Action de concertation retirée ; les ménages qu’elle avait informés le restent'
      : 'Action de concertation retirée',
  MaisonProjetOuverte: ({ le }) => `Maison du projet ouverte le ${enFrancais(le)}`,
  MaisonProjetCorrigee: 'Maison du projet : renseignements corrigés',
  MaisonProjetFermee: ({ le }) => `Maison du projet fermée le ${enFrancais(le)}`,
  MaisonProjetAnnulee: ({ quoi }) =>
    quoi === 'ouverture'
      ? 'Ouverture de la maison du projet retirée'
      : 'Fermeture de la maison du projet retirée',
};
