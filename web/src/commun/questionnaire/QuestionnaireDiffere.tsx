import { Chargement } from '../Chargement.tsx';
import { differee } from '../differee.tsx';

/** The questionnaire; its library is read only where one is shown. */
export const QuestionnaireDiffere = differee(
  'questionnaire',
  () => import('./Questionnaire.tsx').then((m) => m.default),
  { attente: <Chargement texte="Chargement du questionnaire…" lignes={6} /> },
);
