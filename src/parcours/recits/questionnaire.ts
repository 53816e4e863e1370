import type { Question, Questionnaire } from '../../domaine/questionnaire/modele.js';
import { ENQUETE_VIEILLIE } from './enquete-vieillie.js';
import { LECTURE_RESTREINTE, numerosDesEnquetes } from './lecture-restreinte.js';
import { fait, type Pas, type Plateau } from './recit.js';

interface Brouillon {
  readonly version: number;
  readonly questionnaire: string;
  readonly modele: Questionnaire;
  readonly reponses: Readonly<Record<string, unknown>>;
  readonly modifiable: boolean;
}
interface Faites {
  readonly elements: readonly { readonly questionnaire: string; readonly etat: string }[];
}

/** What this household answers; undefined = nothing, the question may be left blank. */
function repondre(question: Question): unknown {
  if (question.type === 'boolean') return false;
  if (question.type === 'paneldynamic') return undefined;
  if ('choices' in question) {
    const [premier] = question.choices;
    return question.type === 'checkbox' ? [premier?.value] : premier?.value;
  }
  if (!question.isRequired) return undefined;
  return question.type === 'text' && question.inputType === 'number' ? (question.min ?? 1) : 'Non précisé';
}

const adresse = ({ id }: Plateau): string => `/api/dossiers/${id}/enquete`;

/** The real questionnaire: saved section after section, as on a phone, then finished whole. @param propres what this household answers otherwise */
export const remplirEnquete =
  (propres: Readonly<Record<string, unknown>> = {}): Pas =>
  async (p) => {
    const { referent } = p.clients;
    const debut = await referent.lire<Brouillon>(`${adresse(p)}/brouillon`);
    let { version } = debut;
    const reponses: Record<string, unknown> = { ...debut.reponses };
    const restreintes: Record<string, unknown> = {};
    for (const page of debut.modele.pages) {
      const dites = page.restreint ? restreintes : reponses;
      for (const question of page.elements) {
        const valeur = propres[question.name] ?? dites[question.name] ?? repondre(question);
        if (valeur !== undefined) dites[question.name] = valeur;
      }
      const corps = { reponses, restreintes };
      ({ version } = await referent.remplacer<Brouillon>(`${adresse(p)}/brouillon`, corps, version));
    }
    await referent.ecrire(`${adresse(p)}/terminer`, { par: 'referent', brouillon: version });
    const { elements } = await referent.lire<Faites>(`/api/dossiers/${p.id}/enquetes`);
    if (elements[0]?.questionnaire !== debut.questionnaire)
      throw new Error('questionnaire : l’enquête terminée n’est pas celle du brouillon');
    p.notes.set('lu:questionnaire rempli en plusieurs fois', 'oui');
  };

const comparees: Pas = async (p) => {
  const [apres = 0, avant = 0] = await numerosDesEnquetes(p);
  const { ecarts } = await p.clients.referent.lire<{ ecarts: readonly object[] }>(
    `/api/dossiers/${p.id}/enquetes/comparaison?avant=${avant}&apres=${apres}`,
  );
  if (!Array.isArray(ecarts)) throw new Error('deux enquêtes : aucune comparaison');
  p.notes.set('lu:deux enquêtes d’un ménage comparées', 'oui');
};

/** Surveyed with the whole questionnaire, sent back, finished again from its own answers; another household’s, elsewhere, ages. */
export const QUESTIONNAIRE: readonly Pas[] = [
  fait('referent', 'InformerMenage', { moyen: 'permanence', par: 'Le référent' }),
  remplirEnquete(),
  fait('pilote', 'RenvoyerEnquete', { remarques: 'Ressources à vérifier' }),
  remplirEnquete(),
  comparees,
  fait('pilote', 'ValiderEnquete'),
  ...LECTURE_RESTREINTE,
  ...ENQUETE_VIEILLIE,
];
