import { CRITERES_COTATION, type Cotation, type CritereCotation } from '../charte/sections/cotation.js';
import type { DateCivile } from '../noyau/instants.js';
import { pieces } from './typologies.js';
import { surfaceMinimale } from './occupation.js';
import type { Demande } from './demande.js';
import { ligneDe, type LigneGrille } from './bornes-typologie.js';

export interface LigneCotation {
  readonly critere: CritereCotation;
  readonly libelle: string;
  /** Points the grid gives for it. */
  readonly bareme: number;
  /** null: unknown, to be completed. */
  readonly satisfait: boolean | null;
  readonly points: number;
  readonly dit: string;
  readonly source: string;
  /** Tells health or violence (R8.6). */
  readonly restreint: boolean;
}

export interface Cote {
  readonly total: number;
  /** What the total could still gain once completed. */
  readonly possible: number;
  readonly lignes: readonly LigneCotation[];
  readonly le: DateCivile;
}

interface Lecture {
  readonly lire: (demande: Demande, grille: readonly LigneGrille[]) => boolean | undefined;
  readonly restreint?: true;
}

const suroccupe = ({ personnes, surface }: Demande): boolean | undefined =>
  personnes === undefined || surface === undefined ? undefined : surface < surfaceMinimale(personnes);

/** A tenant's home larger than the largest typology of the grid. */
function sousOccupe({ personnes, typologie, statutOccupation }: Demande, grille: readonly LigneGrille[]) {
  if (statutOccupation !== undefined && statutOccupation !== 'locataire') return false;
  if (personnes === undefined || typologie === undefined || statutOccupation === undefined) return undefined;
  const ligne = ligneDe(grille, personnes);
  return ligne !== undefined && pieces(typologie) > pieces(ligne.max);
}

const LECTURES: Readonly<Record<CritereCotation, Lecture>> = {
  handicap: { lire: (d) => d.handicap, restreint: true },
  'sortie-act': { lire: (d) => d.sortieAct, restreint: true },
  violences: { lire: (d) => d.violences, restreint: true },
  'habitat-indigne': { lire: (d) => d.habitatIndigne },
  dalo: { lire: (d) => d.dalo },
  'article-l441-1': { lire: (d) => d.prioritaireL4411 },
  'sans-titre': {
    lire: (d) =>
      d.statutOccupation === undefined ? undefined : d.statutOccupation === 'occupant-sans-titre',
  },
  suroccupation: { lire: suroccupe },
  'sous-occupation': { lire: sousOccupe },
  'eloignement-travail': { lire: (d) => d.eloignementTravail },
};

const DITS = {
  true: (points: number) => `Oui : ${points} ${points > 1 ? 'points' : 'point'}.`,
  false: () => 'Non : 0 point.',
  null: (points: number) => `Inconnu, à compléter : ${points} ${points > 1 ? 'points' : 'point'} si oui.`,
} as const;

/** Points alone: what they are, and what they could still gain once completed. */
export type Points = Pick<Cote, 'total' | 'possible'>;

/** The points of `coter`, for the thousands that are ranked before a few are read (R4.37). */
export function pointsDe(demande: Demande, { criteres }: Cotation, grille: readonly LigneGrille[]): Points {
  let [total, possible] = [0, 0];
  for (const { code, points } of criteres) {
    const satisfait = LECTURES[code].lire(demande, grille);
    if (satisfait) total += points;
    else if (satisfait === undefined) possible += points;
  }
  return { total, possible };
}

/** Points of a household by the charter's grid, line by line, as known on a day (R4.37). */
export function coter(
  demande: Demande,
  { criteres }: Cotation,
  { grille, le }: { readonly grille: readonly LigneGrille[]; readonly le: DateCivile },
): Cote {
  const lignes = criteres.map(({ code, points: bareme, source }): LigneCotation => {
    const { lire, restreint = false } = LECTURES[code];
    const satisfait = lire(demande, grille) ?? null;
    const points = satisfait ? bareme : 0;
    const dit = DITS[`${satisfait}`](bareme);
    return {
      critere: code,
      libelle: CRITERES_COTATION[code],
      bareme,
      satisfait,
      points,
      dit,
      source,
      restreint,
    };
  });
  return {
    ...pointsDe(demande, { criteres }, grille),
    lignes,
    le,
  };
}

/** By points, then who has waited longest, then by reference: no two households are ever tied (R4.14). */
export function comparerPriorites(
  a: {
    readonly points: number;
    readonly ouvertLe: string;
    readonly reference: string;
    readonly dossier: string;
  },
  b: typeof a,
): number {
  if (a.points !== b.points) return b.points - a.points;
  for (const cle of ['ouvertLe', 'reference', 'dossier'] as const)
    if (a[cle] !== b[cle]) return a[cle] < b[cle] ? -1 : 1;
  return 0;
}
