import { CIBLES, OCCUPANTS, type Cible } from './correspondance.js';
import {
  nomsRestreints,
  questionsDe,
  type ErreurModele,
  type Question,
  type Questionnaire,
} from './modele.js';

function natureDe(q: Question): Cible['nature'] | 'personnes' {
  if (q.type === 'text') return q.inputType === 'number' ? 'nombre' : 'texte';
  if (q.type === 'comment') return 'texte';
  if (q.type === 'boolean') return 'oui-non';
  if (q.type === 'paneldynamic') return 'personnes';
  return q.type === 'checkbox' ? 'plusieurs' : 'choix';
}

const DITES: Readonly<Record<Cible['nature'], string>> = {
  texte: 'un texte',
  entier: 'un nombre',
  nombre: 'un nombre',
  'oui-non': 'une question à oui ou non',
  choix: 'un choix',
  plusieurs: 'un choix multiple',
};

function fautesDe(cible: Cible, question: Question | undefined, restreints: ReadonlySet<string>): string[] {
  const { options, restreint = false } = cible;
  if (!question) return ['manque : le service s’en sert pour le rapprochement ou la programmation'];
  const attendue = cible.nature === 'entier' ? 'nombre' : cible.nature;
  if (natureDe(question) !== attendue) return [`doit être ${DITES[cible.nature]}`];
  const valeurs = 'choices' in question ? question.choices.map((c) => c.value) : [];
  const inconnues = options ? valeurs.filter((v) => !Object.hasOwn(options, v)) : [];
  return [
    ...(inconnues.length > 0
      ? [`propose des réponses que le service ne connaît pas : ${inconnues.join(', ')}`]
      : []),
    ...(cible.obligatoire && !question.isRequired ? ['doit être obligatoire (isRequired)'] : []),
    ...(cible.obligatoire && question.visibleIf ? ['est toujours posée : sans visibleIf'] : []),
    ...(restreint !== restreints.has(cible.question)
      ? [
          restreint
            ? 'se pose dans une page restreinte (restreint)'
            : 'ne se pose pas dans une page restreinte',
        ]
      : []),
  ];
}

function occupantsFaux(question: Question | undefined): string[] {
  if (question?.type !== 'paneldynamic') return ['manque : la liste des personnes (paneldynamic)'];
  const noms = question.templateElements.map((e) => e.name);
  return [OCCUPANTS.lien, OCCUPANTS.dateNaissance]
    .filter((nom) => !noms.includes(nom))
    .map((nom) => `doit demander « ${nom} » de chaque personne`);
}

/** The questions that the service reckons with, and that the model lacks or asks otherwise (R2.21). */
export function correspondancesFausses(modele: Questionnaire): ErreurModele[] {
  const parNom = new Map(questionsDe(modele).map((q) => [q.name, q]));
  const restreints = nomsRestreints(modele);
  const dire = (nom: string) => (motif: string) => ({ chemin: `questions.${nom}`, motif });
  return [
    ...CIBLES.flatMap((c) => fautesDe(c, parNom.get(c.question), restreints).map(dire(c.question))),
    ...occupantsFaux(parNom.get(OCCUPANTS.question)).map(dire(OCCUPANTS.question)),
  ];
}
