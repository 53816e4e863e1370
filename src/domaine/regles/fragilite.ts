import {
  CRITERES_FRAGILITE,
  PROFONDEURS_SUIVI,
  type CritereFragilite,
  type Fragilite,
  type ProfondeurSuivi,
} from '../charte/sections/fragilite.js';
import { enCentimes, type Centimes } from './centimes.js';
import { payableSous } from './cout.js';
import type { Demande } from './demande.js';

/** What the grid looks at besides the household itself. */
export interface Relogement {
  /** What the household pays in its new home, in cents a month; null when unknown. */
  readonly resteACharge: Centimes | null;
  readonly tauxEffortMax: number;
  readonly passageTransitoire: boolean;
}

export interface LigneFragilite {
  readonly critere: CritereFragilite;
  readonly libelle: string;
  readonly satisfait: boolean | null;
  readonly points: number;
}
export interface DegreFragilite {
  readonly total: number;
  readonly possible: number;
  readonly profondeur: ProfondeurSuivi;
  readonly libelle: string;
  readonly contenu: string;
  readonly lignes: readonly LigneFragilite[];
}

type Lecture = (demande: Demande, relogement: Relogement, grille: Fragilite) => boolean | undefined;

const LECTURES: Readonly<Record<CritereFragilite, Lecture>> = {
  'ressources-faibles': ({ ressources, personnes }, _, { ressourcesParPersonne }) =>
    ressources === undefined || personnes === undefined
      ? undefined
      : ressources < personnes * enCentimes(ressourcesParPersonne),
  'effort-eleve': ({ ressources }, { resteACharge, tauxEffortMax }) =>
    ressources === undefined || resteACharge === null
      ? undefined
      : resteACharge > payableSous(tauxEffortMax, ressources),
  'sans-titre': ({ statutOccupation }) =>
    statutOccupation === undefined
      ? undefined
      : ['occupant-sans-titre', 'heberge'].includes(statutOccupation),
  'grand-menage': ({ personnes }, _, { grandMenage }) =>
    personnes === undefined ? undefined : personnes >= grandMenage,
  'adulte-seul': ({ composition: c }) =>
    c === undefined ? undefined : c.couples === 0 && c.adultesSeuls === 1 && c.enfants.length > 0,
  handicap: ({ handicap }) => handicap,
  violences: ({ violences }) => violences,
  'troubles-psychiques': ({ troublesPsychiques }) => troublesPsychiques,
  dettes: ({ dettes }) => dettes,
  transitoire: (_, { passageTransitoire }) => passageTransitoire,
};

/** How fragile a household is by the charter's grid, hence how deep its follow-up goes (R6.2). */
export function mesurerFragilite(
  demande: Demande,
  relogement: Relogement,
  grille: Fragilite,
): DegreFragilite {
  const lues = grille.criteres.map(({ code, points: bareme }) => {
    const satisfait = LECTURES[code](demande, relogement, grille) ?? null;
    return { critere: code, libelle: CRITERES_FRAGILITE[code], satisfait, bareme };
  });
  const somme = (quand: boolean | null) =>
    lues.filter((l) => l.satisfait === quand).reduce((total, l) => total + l.bareme, 0);
  const total = somme(true);
  const seuil = grille.seuils.findLast((s) => s.aPartirDe <= total);
  const profondeur = seuil?.profondeur ?? 'simple';
  return {
    total,
    possible: somme(null),
    profondeur,
    libelle: PROFONDEURS_SUIVI[profondeur],
    contenu: seuil?.contenu ?? '',
    lignes: lues.map(({ bareme, ...l }) => ({ ...l, points: l.satisfait ? bareme : 0 })),
  };
}
