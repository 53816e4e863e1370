import { estObjet } from '../noyau/objet.js';
import { correspondancesFausses } from './correspondances-fausses.js';
import type { ErreurModele, Questionnaire } from './modele.js';

const NOM = /^[a-zA-Z][a-zA-Z0-9]{0,59}$/;
const TEXTE_MAX = 500;
const PAGES_MAX = 40;
const QUESTIONS_MAX = 400;
const TYPES_SAISIE = ['text', 'number', 'date', 'tel', 'email'];

type Verification = (valeur: unknown) => string | null;
const texte: Verification = (v) =>
  typeof v === 'string' && v.trim() !== '' && v.length <= TEXTE_MAX
    ? null
    : `doit être un texte de 1 à ${TEXTE_MAX} caractères`;
const nombre: Verification = (v) =>
  typeof v === 'number' && Number.isFinite(v) ? null : 'doit être un nombre';
const vrai: Verification = (v) => (v === true ? null : 'vaut vrai, ou n’est pas dit');
const nom: Verification = (v) =>
  typeof v === 'string' && NOM.test(v) ? null : 'doit être un nom : une lettre puis des lettres ou chiffres';
const parmi =
  (...valeurs: readonly string[]): Verification =>
  (v) =>
    typeof v === 'string' && valeurs.includes(v) ? null : `doit être parmi : ${valeurs.join(', ')}`;
const choix: Verification = (v) => {
  if (!Array.isArray(v) || v.length === 0 || v.length > 100) return 'compte 1 à 100 réponses';
  const faux = v.some((c) => !estObjet(c) || texte(c['value']) !== null || texte(c['text']) !== null);
  if (faux || v.some((c) => Object.keys(c as object).length > 2))
    return 'chaque réponse a une valeur (value) et un texte (text)';
  return new Set(v.map((c) => (c as { value: unknown }).value)).size === v.length
    ? null
    : 'répète une valeur';
};
const liste: Verification = (v) => (Array.isArray(v) && v.length > 0 ? null : 'doit être une liste non vide');

const COMMUNES: Readonly<Record<string, Verification>> = {
  type: texte,
  name: nom,
  title: texte,
  description: texte,
  isRequired: vrai,
  visibleIf: texte,
  requiredIf: texte,
};
/** What each type of question may say; nothing that loads, runs or shows markup. */
const PROPRIETES: Readonly<Record<string, Readonly<Record<string, Verification>>>> = {
  text: { inputType: parmi(...TYPES_SAISIE), min: nombre, max: nombre, step: nombre, maxLength: nombre },
  comment: { maxLength: nombre },
  boolean: { renderAs: parmi('radio') },
  radiogroup: { choices: choix },
  dropdown: { choices: choix },
  checkbox: { choices: choix },
  paneldynamic: {
    templateElements: liste,
    templateTitle: texte,
    minPanelCount: nombre,
    maxPanelCount: nombre,
    panelAddText: texte,
    panelRemoveText: texte,
  },
};
const EXIGEES = ['name', 'title', 'choices', 'templateElements', 'elements', 'pages'];

function objetFaux(
  objet: Readonly<Record<string, unknown>>,
  proprietes: Readonly<Record<string, Verification>>,
  chemin: string,
): ErreurModele[] {
  const ici = (cle: string) => (chemin === '' ? cle : `${chemin}.${cle}`);
  const dites = Object.entries(objet).flatMap(([cle, valeur]) => {
    const motif = Object.hasOwn(proprietes, cle) ? proprietes[cle]?.(valeur) : 'n’est pas admis ici';
    return motif ? [{ chemin: ici(cle.slice(0, 60)), motif }] : [];
  });
  const manquantes = EXIGEES.filter((cle) => cle in proprietes && !(cle in objet));
  return [...dites, ...manquantes.map((cle) => ({ chemin: ici(cle), motif: 'est obligatoire' }))];
}

function questionsFausses(elements: unknown, chemin: string, repetee: boolean): ErreurModele[] {
  if (!Array.isArray(elements)) return [];
  return elements.flatMap((q: unknown, rang) => {
    const ici = `${chemin}[${rang}]`;
    if (!estObjet(q)) return [{ chemin: ici, motif: 'doit être une question' }];
    const type = typeof q['type'] === 'string' ? q['type'] : '';
    const propres = Object.hasOwn(PROPRIETES, type) ? PROPRIETES[type] : undefined;
    if (!propres || (repetee && type === 'paneldynamic'))
      return [{ chemin: `${ici}.type`, motif: 'n’est pas un type de question admis' }];
    const fautes = objetFaux(q, { ...COMMUNES, ...propres }, ici);
    return [
      ...fautes,
      ...doublons(q['templateElements'], `${ici}.templateElements`),
      ...questionsFausses(q['templateElements'], `${ici}.templateElements`, true),
    ];
  });
}

function doublons(elements: unknown, chemin: string): ErreurModele[] {
  if (!Array.isArray(elements)) return [];
  const noms = elements.map((e: unknown) => (estObjet(e) ? e['name'] : undefined));
  return noms.flatMap((n, rang) =>
    typeof n === 'string' && noms.indexOf(n) !== rang
      ? [{ chemin: `${chemin}[${rang}].name`, motif: `« ${n.slice(0, 60)} » est déjà pris` }]
      : [],
  );
}

const PAGE = { name: nom, title: texte, description: texte, restreint: vrai, elements: liste };
const RACINE = { title: texte, description: texte, pages: liste };

/** What is wrong with the shape of a model: not an object, unknown parts, names used twice. */
function formeFausse(json: unknown): ErreurModele[] {
  if (!estObjet(json)) return [{ chemin: '', motif: 'doit être un objet JSON' }];
  const pages: readonly unknown[] = Array.isArray(json['pages']) ? json['pages'] : [];
  const parPage = pages.flatMap((page, rang) => {
    const ici = `pages[${rang}]`;
    if (!estObjet(page)) return [{ chemin: ici, motif: 'doit être une page' }];
    return [...objetFaux(page, PAGE, ici), ...questionsFausses(page['elements'], `${ici}.elements`, false)];
  });
  const toutes = pages.flatMap((p): unknown[] =>
    estObjet(p) && Array.isArray(p['elements']) ? p['elements'] : [],
  );
  const trop =
    pages.length > PAGES_MAX || toutes.length > QUESTIONS_MAX
      ? [{ chemin: 'pages', motif: `compte ${PAGES_MAX} pages et ${QUESTIONS_MAX} questions au plus` }]
      : [];
  return [
    ...objetFaux(json, RACINE, ''),
    ...trop,
    ...parPage,
    ...doublons(pages, 'pages'),
    ...doublons(toutes, 'questions'),
  ];
}

/** Reads a model sent to be published (R2.20): itself, or every fault found. */
export function lireModele(
  json: unknown,
): { readonly modele: Questionnaire } | { readonly erreurs: readonly ErreurModele[] } {
  const formes = formeFausse(json);
  if (formes.length > 0) return { erreurs: formes };
  const modele = json as Questionnaire;
  const fautes = correspondancesFausses(modele);
  return fautes.length > 0 ? { erreurs: fautes } : { modele };
}
