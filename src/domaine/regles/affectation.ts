import type { Adequation as Poids } from '../charte/sections/adequation.js';
import { comparerPriorites } from './cotation.js';

/** A household of an assignment, with its priority. */
export interface Candidat {
  readonly dossier: string;
  readonly reference: string;
  readonly ouvertLe: string;
  readonly points: number;
}
/** A household and a dwelling that suits it, and what this is worth. Only suiting pairs are ever given. */
export interface Paire {
  readonly dossier: string;
  readonly logement: string;
  readonly valeur: number;
}
export interface Affectation {
  readonly paires: readonly Paire[];
  readonly objectif: number;
}

/** What housing a household so is worth, by the charter's weights: an integer. */
export const valeurPaire = (
  points: number,
  souhaits: number,
  { poidsMenage, poidsCotation, poidsSouhait }: Pick<Poids, 'poidsMenage' | 'poidsCotation' | 'poidsSouhait'>,
): number => poidsMenage + poidsCotation * points + poidsSouhait * souhaits;

export const affectation = (paires: readonly Paire[]): Affectation => ({
  paires,
  objectif: paires.reduce((somme, p) => somme + p.valeur, 0),
});

const parLogement = (a: Paire, b: Paire): number => b.valeur - a.valeur || (a.logement < b.logement ? -1 : 1);

/** Each household in its turn, by priority, takes the best dwelling left to it (R4.14): what a commission does by hand. */
export function affecterParPriorite(candidats: readonly Candidat[], paires: readonly Paire[]): Affectation {
  const pris = new Set<string>();
  const choisies = [...candidats].sort(comparerPriorites).flatMap(({ dossier }) => {
    const [meilleure] = paires
      .filter((p) => p.dossier === dossier && !pris.has(p.logement))
      .sort(parLogement);
    if (!meilleure) return [];
    pris.add(meilleure.logement);
    return [meilleure];
  });
  return affectation(choisies);
}

/** The problem in the words of a solver, and how to read its answer. */
export interface Modele {
  /** CPLEX LP format. */
  readonly lp: string;
  readonly paires: readonly Paire[];
}

const TERMES_PAR_LIGNE = 8;
const somme = (termes: readonly string[]): string =>
  Array.from({ length: Math.ceil(termes.length / TERMES_PAR_LIGNE) }, (_, i) =>
    termes.slice(i * TERMES_PAR_LIGNE, (i + 1) * TERMES_PAR_LIGNE).join(' + '),
  ).join('\n + ');

/**
 * The best assignment as a linear programme (R4.39): one dwelling per household, one household per dwelling, the total value
 * as high as it can be; at equal value, the households that come first in priority. The order of the input changes nothing.
 * @returns null when no pair suits
 */
export function modeliser(candidats: readonly Candidat[], paires: readonly Paire[]): Modele | null {
  if (paires.length === 0) return null;
  const ordre = [...candidats].sort(comparerPriorites);
  const rangs = new Map(ordre.map(({ dossier }, rang) => [dossier, rang]));
  const rang = ({ dossier }: Paire): number => rangs.get(dossier) ?? ordre.length;
  const rangees = [...paires].sort((a, b) => rang(a) - rang(b) || (a.logement < b.logement ? -1 : 1));
  // Every tie-break together weighs less than one unit of value.
  const echelle = ordre.length * (ordre.length + 1) + 1;
  const poids = (p: Paire): number => p.valeur * echelle + (ordre.length - rang(p));
  const variables = rangees.map((_, i) => `x${i}`);
  const contraintes = (cle: 'dossier' | 'logement'): string[] =>
    [...new Set(rangees.map((p) => p[cle]))].map((valeur, i) => {
      const siennes = variables.filter((_, v) => rangees[v]?.[cle] === valeur);
      return `${cle}${i}: ${somme(siennes)} <= 1`;
    });
  const lp = [
    'Maximize',
    `valeur: ${somme(rangees.map((p, i) => `${poids(p)} x${i}`))}`,
    'Subject To',
    ...contraintes('dossier'),
    ...contraintes('logement'),
    'Binary',
    ...variables,
    'End',
  ].join('\n');
  return { lp, paires: rangees };
}

/** @param valeurs of the variables of the model, by name */
export const lireSolution = ({ paires }: Modele, valeurs: Readonly<Record<string, number>>): Affectation =>
  affectation(paires.filter((_, i) => (valeurs[`x${i}`] ?? 0) > 0.5));

/** The order of priority is left only for what is worth more: never worse, and at equal value as a commission would do it (R4.39). */
export const aRetenir = (gloutonne: Affectation, trouvee: Affectation): Affectation =>
  trouvee.objectif > gloutonne.objectif ? trouvee : gloutonne;

/** What the best assignment changes for one household, against the order of priority. */
export interface Difference {
  readonly dossier: string;
  readonly sens: 'gagne' | 'perd' | 'change';
  readonly avant: Paire | null;
  readonly apres: Paire | null;
}

/** Households that the best assignment treats otherwise, by priority. */
export function differences(
  candidats: readonly Candidat[],
  gloutonne: Affectation,
  exacte: Affectation,
): Difference[] {
  const trouver = ({ paires }: Affectation, dossier: string) =>
    paires.find((p) => p.dossier === dossier) ?? null;
  return [...candidats].sort(comparerPriorites).flatMap(({ dossier }): Difference[] => {
    const [avant, apres] = [trouver(gloutonne, dossier), trouver(exacte, dossier)];
    if (avant?.logement === apres?.logement) return [];
    const ecart = (apres?.valeur ?? 0) - (avant?.valeur ?? 0);
    return [{ dossier, sens: ecart > 0 ? 'gagne' : ecart < 0 ? 'perd' : 'change', avant, apres }];
  });
}
