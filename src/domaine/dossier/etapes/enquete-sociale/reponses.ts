import { refuser, type Refus } from '../../../noyau/refus.js';
import type { DateCivile } from '../../../noyau/instants.js';
import { incoherences } from '../../../questionnaire/coherence.js';
import { QUESTIONNAIRE_LIVRE } from '../../../questionnaire/livre.js';
import { questionsDe, type Reponses } from '../../../questionnaire/modele.js';

const TITRES = new Map(questionsDe(QUESTIONNAIRE_LIVRE).map(({ name, title }) => [name, title]));

/**
 * What a survey must answer and not contradict before it is done, however it is told (R2.23): every fault, the first one said.
 * @param champDe the field of the act that a question is answered in
 */
export function reponsesRefusees(
  reponses: Reponses,
  jour: DateCivile,
  champDe: (question: string) => string,
): Refus | null {
  const erreurs = incoherences(reponses, jour).map(({ question, motif }) => ({
    champ: champDe(question),
    motif: `${TITRES.get(question) ?? question} : ${motif}`,
  }));
  const [premiere] = erreurs;
  if (!premiere) return null;
  return { ...refuser('R2.23', `${premiere.motif}.`, 'invalide', premiere.champ), erreurs };
}
