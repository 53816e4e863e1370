import type { Question } from './modele.js';

const TYPES: Readonly<Record<Question['type'], string>> = {
  text: 'une ligne',
  comment: 'un texte libre',
  boolean: 'oui ou non',
  radiogroup: 'une réponse parmi plusieurs',
  dropdown: 'une réponse dans une liste',
  checkbox: 'plusieurs réponses',
  paneldynamic: 'une série (par personne)',
};
const SAISIES: Readonly<Record<string, string>> = {
  number: 'un nombre',
  date: 'une date',
  tel: 'un téléphone',
  email: 'une adresse électronique',
};
/** The kind of answer a question asks for. */
export const genreDe = (q: Question): string =>
  (q.type === 'text' ? SAISIES[q.inputType ?? 'text'] : undefined) ?? TYPES[q.type];

const REGLAGES: Readonly<Record<string, string>> = {
  description: 'Explication',
  visibleIf: 'Posée si',
  requiredIf: 'Obligatoire si',
  min: 'Minimum',
  max: 'Maximum',
  step: 'Pas',
  maxLength: 'Longueur maximale',
  minPanelCount: 'Nombre minimal',
  maxPanelCount: 'Nombre maximal',
  templateTitle: 'Titre de chaque élément',
  panelAddText: 'Bouton d’ajout',
  panelRemoveText: 'Bouton de retrait',
  renderAs: 'Présentation',
};
const dire = (valeur: unknown): string =>
  valeur === undefined ? 'rien' : `« ${typeof valeur === 'string' ? valeur : JSON.stringify(valeur)} »`;
const lire = (objet: object, cle: string): unknown => (objet as Readonly<Record<string, unknown>>)[cle];

/** Settings that two things of a model do not share, in French. */
export function reglages(avant: object, apres: object): string[] {
  return Object.entries(REGLAGES).flatMap(([cle, nom]) => {
    const [a, b] = [lire(avant, cle), lire(apres, cle)];
    return a === b ? [] : [`${nom} : ${dire(a)} devient ${dire(b)}`];
  });
}

function choix(avant: Question, apres: Question): string[] {
  const de = (q: Question) => new Map('choices' in q ? q.choices.map((c) => [c.value, c.text]) : []);
  const [a, b] = [de(avant), de(apres)];
  const dits = (quoi: string, noms: readonly string[]) =>
    noms.length === 0 ? [] : [`${quoi} : ${noms.join(', ')}`];
  return [
    ...dits(
      'Réponses ajoutées',
      [...b].filter(([v]) => !a.has(v)).map(([, t]) => t),
    ),
    ...dits(
      'Réponses retirées',
      [...a].filter(([v]) => !b.has(v)).map(([, t]) => t),
    ),
    ...[...a].flatMap(([v, t]) => {
      const nouveau = b.get(v);
      return nouveau === undefined || nouveau === t ? [] : [`Réponse « ${t} » : devient « ${nouveau} »`];
    }),
  ];
}

/** What changed between two wordings of one question, those asked of each person included. */
export function deQuestion(avant: Question, apres: Question): string[] {
  const details = [
    ...(avant.title === apres.title ? [] : [`Libellé : « ${avant.title} » devient « ${apres.title} »`]),
    ...(genreDe(avant) === genreDe(apres)
      ? []
      : [`Réponse attendue : ${genreDe(avant)} devient ${genreDe(apres)}`]),
    ...(avant.isRequired === apres.isRequired
      ? []
      : [apres.isRequired ? 'Devient obligatoire' : 'N’est plus obligatoire']),
    ...choix(avant, apres),
    ...reglages(avant, apres),
  ];
  if (avant.type !== 'paneldynamic' || apres.type !== 'paneldynamic') return details;
  return [...details, ...dedans(avant.templateElements, apres.templateElements)];
}

function dedans(avant: readonly Question[], apres: readonly Question[]): string[] {
  const noms = new Map(avant.map((q) => [q.name, q]));
  const restent = new Set(apres.map((q) => q.name));
  return [
    ...apres.flatMap((q) => {
      const connue = noms.get(q.name);
      return connue
        ? deQuestion(connue, q).map((detail) => `${q.title} – ${detail}`)
        : [`Question ajoutée : ${q.title}`];
    }),
    ...avant.filter((q) => !restent.has(q.name)).map((q) => `Question retirée : ${q.title}`),
  ];
}
