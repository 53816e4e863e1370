import { validateSync, type ValidationError } from 'class-validator';
import type { Champ, Champs } from '../../domaine/noyau/champs.js';
import { lireInstant } from '../../domaine/noyau/instants.js';
import { estObjet } from '../../domaine/noyau/objet.js';
import { Probleme, requeteInvalide, type ErreurChamp } from '../problemes/probleme.js';
import { TEXTE_SAIN } from './contraintes.js';
import { dtoDe, ELEMENT, enveloppeDe } from './dto-acte.js';
import { normaliser } from './textes.js';

interface Lecture {
  /** Faults of shape, which make the whole request malformed (400). */
  readonly malformes: ErreurChamp[];
  readonly refuses: ErreurChamp[];
  /** Rules that make a missing field compulsory, by its path. */
  readonly regles: Map<string, string>;
}

const ERREURS_MAX = 50;
/** Said before any other fault of the same field. */
const PREMIERES: readonly string[] = ['isDefined', TEXTE_SAIN];

/** A body seen through the declaration of its fields. */
export interface Examen {
  /** Normalised, with nothing else than declared fields; to be used only when there is no fault. */
  readonly commande: Record<string, unknown>;
  /** Faults of shape: unknown fields, forbidden characters. */
  readonly malformes: readonly ErreurChamp[];
  /** Missing or refused values. */
  readonly refuses: readonly ErreurChamp[];
  readonly regles: ReadonlyMap<string, string>;
}

export function examiner(champs: Champs, corps: Record<string, unknown>): Examen {
  const lecture: Lecture = { malformes: [], refuses: [], regles: new Map() };
  const instance = instancier(champs, corps, '', lecture);
  if (Object.keys(champs).length > 0) relever(validateSync(instance), lecture);
  return { commande: commande(champs, instance), ...lecture };
}

/**
 * The command of a request body: checked field by field against the declaration, normalised, nothing else in it.
 * @throws Probleme 400 (unknown field, forbidden character, not an object) or 422 (missing or refused value), each fault named
 */
export function valider(champs: Champs, corps: unknown): Record<string, unknown> {
  if (!estObjet(corps)) throw requeteInvalide('Le corps doit être un objet JSON.');
  const { commande: lue, malformes, refuses, regles } = examiner(champs, corps);
  if (malformes.length > 0) throw probleme(400, 'La requête est mal formée.', [...malformes, ...refuses]);
  if (refuses.length > 0) throw probleme(422, 'Des valeurs sont refusées.', refuses, regles);
  return lue;
}

function probleme(
  statut: number,
  detail: string,
  erreurs: readonly ErreurChamp[],
  regles: Examen['regles'] = new Map(),
): Probleme {
  const premiere = erreurs[0];
  const dit = premiere ? `${detail} ${premiere.champ} : ${premiere.motif}.` : detail;
  const champ = premiere?.champ ?? '';
  const regle = regles.get(champ);
  return new Probleme(statut, dit, {
    ...{ champ, erreurs: erreurs.slice(0, ERREURS_MAX) },
    ...(regle === undefined ? {} : { regle }),
  });
}

const sous = (chemin: string, nom: string): string => (chemin === '' ? nom : `${chemin}.${nom}`);

function instancier(
  champs: Champs,
  valeur: Record<string, unknown>,
  chemin: string,
  lecture: Lecture,
): Record<string, unknown> {
  const instance = new (dtoDe(champs))();
  for (const nom of Object.keys(valeur)) {
    const champ = Object.hasOwn(champs, nom) ? champs[nom] : undefined;
    if (!champ) lecture.malformes.push({ champ: sous(chemin, nom.slice(0, 100)), motif: 'champ inconnu' });
    else instance[nom] = convertir(champ, valeur[nom], sous(chemin, nom), lecture);
  }
  return instance;
}

function convertir(champ: Champ, valeur: unknown, chemin: string, lecture: Lecture): unknown {
  if (typeof valeur === 'string') return normaliser(valeur);
  if (champ.genre === 'objet' && estObjet(valeur)) return instancier(champ.champs, valeur, chemin, lecture);
  if (champ.genre === 'liste' && Array.isArray(valeur)) {
    const enveloppe = enveloppeDe(champ.de);
    return valeur.slice(0, champ.max + 1).map((element: unknown, i) => {
      const instance = new (dtoDe(enveloppe))();
      instance[ELEMENT] = convertir(champ.de, element, `${chemin}[${i}]`, lecture);
      return instance;
    });
  }
  return valeur;
}

function relever(
  erreurs: readonly ValidationError[],
  lecture: Lecture,
  cheminDe: (propriete: string) => string = (p) => p,
): void {
  for (const { property, constraints, contexts, children, value } of erreurs) {
    const champ = cheminDe(property);
    const contraintes = Object.entries(constraints ?? {});
    const [nom, motif] = contraintes.find(([c]) => PREMIERES.includes(c)) ?? contraintes.at(-1) ?? [];
    if (nom && motif) (nom === TEXTE_SAIN ? lecture.malformes : lecture.refuses).push({ champ, motif });
    const contexte: unknown = nom ? contexts?.[nom] : undefined;
    if (estObjet(contexte) && typeof contexte['regle'] === 'string')
      lecture.regles.set(champ, contexte['regle']);
    const interieur = Array.isArray(value)
      ? (p: string) => `${champ}[${p}]`
      : (p: string) => (p === ELEMENT ? champ : sous(champ, p));
    if (children) relever(children, lecture, interieur);
  }
}

function commande(champs: Champs, instance: Record<string, unknown>): Record<string, unknown> {
  const propre: Record<string, unknown> = {};
  for (const [nom, champ] of Object.entries(champs)) {
    const valeur = instance[nom];
    if (valeur !== undefined && valeur !== null) propre[nom] = nettoyer(champ, valeur);
  }
  return propre;
}

function nettoyer(champ: Champ, valeur: unknown): unknown {
  if (champ.genre === 'instant' && typeof valeur === 'string') return lireInstant(valeur);
  if (champ.genre === 'objet' && estObjet(valeur)) return commande(champ.champs, valeur);
  if (champ.genre === 'liste' && Array.isArray(valeur)) {
    return valeur.map((e: unknown) => (estObjet(e) ? nettoyer(champ.de, e[ELEMENT]) : e));
  }
  return valeur;
}
