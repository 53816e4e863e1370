import { incoherences } from '../../domaine/questionnaire/coherence.js';
import type { ErreurReponse } from '../../domaine/questionnaire/formes.js';
import { partager, questionsDe, type Questionnaire } from '../../domaine/questionnaire/modele.js';
import { Probleme } from '../problemes/probleme.js';
import { fautesDe, type Contenu } from './brouillon.js';
import { reponsesPosees } from './moteur.js';

/**
 * The answers of a finished survey, as the act states them: those of the questions that were asked, restricted ones apart.
 * @param jour date of the survey, `2026-03-14`: the answers must agree with it
 * @throws Probleme 422, every faulty question named
 */
export function reponsesFinies(modele: Questionnaire, { reponses, restreintes }: Contenu, jour: string) {
  const saisies = { ...reponses, ...restreintes };
  const posees = reponsesPosees(modele, saisies);
  exigerSansFaute(modele, [...fautesDe(modele, saisies, true), ...incoherences(posees, jour)]);
  const parts = partager(modele, posees);
  return { reponses: JSON.stringify(parts.reponses), restreintes: JSON.stringify(parts.restreintes) };
}

function exigerSansFaute(modele: Questionnaire, fautes: readonly ErreurReponse[]): void {
  const uniques = fautes.filter((f, rang) => fautes.findIndex((g) => g.question === f.question) === rang);
  const [premiere] = uniques;
  if (!premiere) return;
  const titre = questionsDe(modele).find((q) => q.name === premiere.question.split(/[.[]/)[0])?.title;
  throw new Probleme(422, `L’enquête n’est pas complète. ${titre ?? premiere.question} : ${premiere.motif}`, {
    regle: 'R2.22',
    champ: premiere.question,
    erreurs: uniques.map(({ question, motif }) => ({ champ: question, motif })),
  });
}
