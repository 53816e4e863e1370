import { estDateCivile } from '../noyau/instants.js';
import { estObjet } from '../noyau/objet.js';
import { aLaForme, ditQuelqueChose, FORME_TELEPHONE, RIEN_DIT } from '../noyau/textes.js';
import { questionsDe, sansReponse, type Question, type Questionnaire, type Reponses } from './modele.js';

/** One fault of an answer; `question` is its path (`occupants[1].dateNaissance`). */
export interface ErreurReponse {
  readonly question: string;
  readonly motif: string;
}

const TEXTE_MAX = 4000;
const COMPTE_MAX = 60;

function formeTexte(q: Extract<Question, { type: 'text' }>, valeur: unknown): string | null {
  if (q.inputType === 'number') {
    if (typeof valeur !== 'number' || !Number.isFinite(valeur)) return 'doit être un nombre';
    if (q.min !== undefined && valeur < q.min) return `doit être au moins ${q.min}`;
    return q.max !== undefined && valeur > q.max ? `doit être au plus ${q.max}` : null;
  }
  if (typeof valeur !== 'string') return 'doit être un texte';
  if (q.inputType === 'date') return estDateCivile(valeur) ? null : 'doit être une date';
  const max = q.maxLength ?? TEXTE_MAX;
  if (valeur.length > max) return `tient en ${max} caractères`;
  if (q.inputType === 'tel') return aLaForme(FORME_TELEPHONE, valeur) ? null : FORME_TELEPHONE.dit;
  return ditQuelqueChose(valeur) ? null : RIEN_DIT;
}

function formeChoix(q: Extract<Question, { choices: unknown }>, valeur: unknown): string | null {
  const connu = (v: unknown): boolean => q.choices.some(({ value }) => value === v);
  if (q.type !== 'checkbox') return connu(valeur) ? null : 'n’est pas une des réponses proposées';
  if (!Array.isArray(valeur)) return 'doit être une liste de réponses';
  if (new Set(valeur).size !== valeur.length) return 'répète une réponse';
  return valeur.every(connu) ? null : 'contient une réponse qui n’est pas proposée';
}

function formeRepetee(
  q: Extract<Question, { type: 'paneldynamic' }>,
  valeur: unknown,
  chemin: string,
): ErreurReponse[] {
  const max = q.maxPanelCount ?? COMPTE_MAX;
  if (!Array.isArray(valeur)) return [{ question: chemin, motif: 'doit être une liste' }];
  if (valeur.length > max) return [{ question: chemin, motif: `compte ${max} éléments au plus` }];
  return valeur.flatMap((element: unknown, rang) => {
    const ici = `${chemin}[${rang}]`;
    if (!estObjet(element)) return [{ question: ici, motif: 'doit être un ensemble de réponses' }];
    return formesDe(q.templateElements, element, `${ici}.`);
  });
}

function formeDe(q: Question, valeur: unknown, chemin: string): ErreurReponse[] {
  if (sansReponse(valeur)) return [];
  if (q.type === 'paneldynamic') return formeRepetee(q, valeur, chemin);
  const dire = (motif: string | null): ErreurReponse[] => (motif ? [{ question: chemin, motif }] : []);
  if (q.type === 'text') return dire(formeTexte(q, valeur));
  if (q.type === 'boolean') return dire(typeof valeur === 'boolean' ? null : 'doit être oui ou non');
  if (q.type !== 'comment') return dire(formeChoix(q, valeur));
  return dire(formeTexte({ ...q, type: 'text', inputType: 'text' }, valeur));
}

function formesDe(questions: readonly Question[], reponses: Reponses, prefixe: string): ErreurReponse[] {
  return Object.entries(reponses).flatMap(([nom, valeur]) => {
    const question = questions.find((q) => q.name === nom);
    return question
      ? formeDe(question, valeur, prefixe + nom)
      : [{ question: prefixe + nom.slice(0, 100), motif: 'n’est pas une question de ce questionnaire' }];
  });
}

/** What the answers given have wrong, each on its own: unknown questions, answers of another kind or not offered (R2.22). */
export const formesFausses = (modele: Questionnaire, reponses: Reponses): ErreurReponse[] =>
  formesDe(questionsDe(modele), reponses, '');
