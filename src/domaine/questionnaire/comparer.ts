import { estObjet } from '../noyau/objet.js';
import { enFrancais, estDateCivile } from '../noyau/instants.js';
import { sansReponse, type Question, type Questionnaire, type Reponses } from './modele.js';

/** One question that two surveys do not answer alike, ready to be read; null = no answer. */
export interface Ecart {
  readonly question: string;
  readonly libelle: string;
  readonly section: string;
  readonly genre: 'ajoutee' | 'retiree' | 'changee';
  readonly avant: string | null;
  readonly apres: string | null;
}

/** An answer in French, as people read it. */
export function direReponse(question: Question, valeur: unknown): string {
  if (sansReponse(valeur)) return 'Sans réponse';
  if (typeof valeur === 'boolean') return valeur ? 'Oui' : 'Non';
  if (question.type === 'paneldynamic') return direPersonnes(question, valeur);
  if ('choices' in question) {
    const libelle = (v: unknown): string => question.choices.find((c) => c.value === v)?.text ?? String(v);
    return Array.isArray(valeur) ? valeur.map(libelle).join(', ') : libelle(valeur);
  }
  if (typeof valeur === 'number') return valeur.toLocaleString('fr-FR');
  const texte = String(valeur);
  return estDateCivile(texte) ? enFrancais(texte) : texte;
}

function direPersonnes(question: Extract<Question, { type: 'paneldynamic' }>, valeur: unknown): string {
  const elements: readonly unknown[] = Array.isArray(valeur) ? valeur : [];
  const dire = (element: unknown): string =>
    question.templateElements
      .flatMap((q) => {
        const reponse = estObjet(element) ? element[q.name] : undefined;
        return sansReponse(reponse) ? [] : [direReponse(q, reponse)];
      })
      .join(', ');
  return elements.map(dire).join(' ; ');
}

/** The same answer, whatever the order of its parts. */
function canonique(valeur: unknown): unknown {
  if (Array.isArray(valeur)) {
    const parts = valeur.map(canonique);
    return parts.every((p) => typeof p === 'string') ? [...parts].sort() : parts;
  }
  if (!estObjet(valeur)) return valeur;
  const noms = Object.keys(valeur).filter((nom) => !sansReponse(valeur[nom]));
  return noms.sort().map((nom) => [nom, canonique(valeur[nom])]);
}
const empreinte = (valeur: unknown): string => JSON.stringify(canonique(valeur)) ?? '';

/** Questions in the order of the later model, then those that only the earlier one asked. */
function questions(avant: Questionnaire, apres: Questionnaire) {
  const de = ({ pages }: Questionnaire) =>
    pages.flatMap((page) => page.elements.map((question) => ({ page, question })));
  const dites = de(apres);
  const noms = new Set(dites.map(({ question }) => question.name));
  return [...dites, ...de(avant).filter(({ question }) => !noms.has(question.name))];
}

interface Enquete {
  readonly modele: Questionnaire;
  readonly reponses: Reponses;
}

/** What changed between two surveys of a household, question by question (R2.27). The answers given are those the reader may know. */
export function comparer(avant: Enquete, apres: Enquete): Ecart[] {
  return questions(avant.modele, apres.modele).flatMap(({ page, question }): Ecart[] => {
    const [a, b] = [avant.reponses[question.name], apres.reponses[question.name]];
    const [vide, plein] = [sansReponse(a), !sansReponse(b)];
    if (vide ? !plein : plein && empreinte(a) === empreinte(b)) return [];
    const genre = vide ? 'ajoutee' : plein ? 'changee' : 'retiree';
    return [
      {
        question: question.name,
        libelle: question.title,
        section: page.title,
        genre,
        avant: vide ? null : direReponse(question, a),
        apres: plein ? direReponse(question, b) : null,
      },
    ];
  });
}
