import { enFrancais } from '../../../noyau/instants.js';
import { LIBELLES_ETAPES } from '../../../charte/etapes.js';
import type { DateCivile } from '../../../noyau/instants.js';
import { libelleNiveau, ordinal } from '../../libelles-rangs.js';
import { libelleTache } from '../../libelles-taches.js';
import type { Recits } from '../../recit.js';
import type { FaitsProcedure } from './evenements.js';

const direDate = (quoi: string, date: DateCivile | null): string =>
  date === null ? `${quoi} sans date` : `${quoi} le ${enFrancais(date)}`;

/** How a task owed again says its clock (R8.73). */
const REPRISES = {
  'meme-horloge': 'Tâche reprise, comptée d’où elle l’était',
  'nouveau-delai': 'Tâche reprise, avec un nouveau délai',
} as const;

export const RECIT_PROCEDURE: Recits<FaitsProcedure> = {
  OperationDefinieConstatee: {
    dit: 'Opération déclarée définie',
    genre: 'parcours',
    fait: 'operation-definie',
  },
  DefinitionAnnuleeConstatee: { dit: 'Définition de l’opération annulée', genre: 'parcours' },
  CalendrierConstate: {
    dit: ({ phaseOperationnelle, demolition }) =>
      `Dates de l’opération : ${direDate('travaux', phaseOperationnelle)}, ${direDate('démolition', demolition)}`,
    genre: 'delais',
  },
  EtapeOuverte: {
    dit: ({ etape, occurrence }) =>
      `Étape ${occurrence > 1 ? 'rouverte' : 'ouverte'} : ${LIBELLES_ETAPES[etape]}`,
    genre: 'parcours',
  },
  TacheOuverte: {
    dit: ({ id, reprise }) => `${reprise ? REPRISES[reprise] : 'Tâche ouverte'} : ${libelleTache(id)}`,
    genre: 'delais',
  },
  TacheRappelee: {
    dit: ({ tache, rang }) =>
      `${rang === 'suivi' ? 'Jour de suivi venu' : `${ordinal(rang)} rappel`} : ${libelleTache(tache)}`,
    genre: 'delais',
  },
  RetardConstate: { dit: ({ tache }) => `Retard constaté : ${libelleTache(tache)}`, genre: 'delais' },
  TacheEscaladee: {
    dit: ({ tache, vers, niveau }) =>
      `Tâche en retard montée ${libelleNiveau(vers)} (niveau ${niveau}) : ${libelleTache(tache)}`,
    genre: 'delais',
  },
  CommissionSaisie: {
    dit: 'Commission d’examen des cas spécifiques saisie',
    genre: 'propositions',
    fait: 'commission-saisie',
  },
  SuccessionSuivie: { dit: 'Tâches et propositions reprises par l’organisation qui succède', genre: 'vie' },
  EnvoiEchoue: { dit: 'Courriel non remis à un partenaire', genre: 'vie', fait: 'envoi-echoue' },
};
