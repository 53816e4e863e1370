import { estObjet } from '../noyau/objet.js';
import { enFrancais, estDateCivile } from '../noyau/instants.js';
import {
  sansReponse,
  type PageQuestionnaire,
  type Question,
  type Questionnaire,
  type Reponses,
} from './modele.js';

/** One question that two surveys do not answer alike, ready to be read; null = no answer. */
export interface Ecart {
  readonly question: string;
  readonly libelle: string;
  readonly section: string;
  readonly genre: 'ajoutee' | 'retiree' | 'changee';
  /** The survey whose version did not ask it; null when both did (R2.72). */
  readonly nonPosee: 'avant' | 'apres' | null;
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

interface Posee {
  readonly page: PageQuestionnaire;
  readonly question: Question;
}
const poseesDans = ({ pages }: Questionnaire): ReadonlyMap<string, Posee> =>
  new Map(pages.flatMap((page) => page.elements.map((question) => [question.name, { page, question }])));

interface Enquete {
  readonly modele: Questionnaire;
  readonly reponses: Reponses;
}

/**
 * What changed between two surveys of a household, question by question (R2.27), each answer in the words of its own version: in the
 * order of the later one, then what only the earlier one asked. The answers given are those the reader may know.
 */
export function comparer(avant: Enquete, apres: Enquete): Ecart[] {
  const [anciennes, nouvelles] = [poseesDans(avant.modele), poseesDans(apres.modele)];
  return [...new Set([...nouvelles.keys(), ...anciennes.keys()])].flatMap((nom): Ecart[] => {
    const [ancienne, nouvelle] = [anciennes.get(nom), nouvelles.get(nom)];
    const dite = nouvelle ?? ancienne;
    const [a, b] = [avant.reponses[nom], apres.reponses[nom]];
    const [vide, plein] = [sansReponse(a), !sansReponse(b)];
    if (!dite || (vide ? !plein : plein && empreinte(a) === empreinte(b))) return [];
    return [
      {
        question: nom,
        libelle: dite.question.title,
        section: dite.page.title,
        genre: vide ? 'ajoutee' : plein ? 'changee' : 'retiree',
        nonPosee: !ancienne ? 'avant' : !nouvelle ? 'apres' : null,
        avant: vide ? null : direReponse((ancienne ?? dite).question, a),
        apres: plein ? direReponse((nouvelle ?? dite).question, b) : null,
      },
    ];
  });
}
