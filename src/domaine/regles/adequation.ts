import { empeche, type Jugement, type RegleCritere, type Reglages, type Textes } from './critere.js';
import { ARTICLE_13_BIS } from './criteres/article-13-bis.js';
import { A_TEMPS, DATE, LIBRE } from './criteres/disponibilite.js';
import { ACCESSIBILITE, DECENCE } from './criteres/etat-logement.js';
import { INFORMATIONS } from './criteres/information.js';
import { OCCUPATION } from './criteres/occupation.js';
import { RESTE_A_CHARGE } from './criteres/reste-a-charge.js';
import { SOUHAITS } from './criteres/souhaits.js';
import { TAUX_EFFORT } from './criteres/taux-effort.js';
import { TYPOLOGIE } from './criteres/typologie.js';
import type { Demande, Offre } from './demande.js';

/** Every criterion of the matching, in the order they are read (R4.30). */
export const CRITERES: readonly RegleCritere[] = [
  LIBRE,
  A_TEMPS,
  DATE,
  TYPOLOGIE,
  OCCUPATION,
  ACCESSIBILITE,
  DECENCE,
  TAUX_EFFORT,
  RESTE_A_CHARGE,
  ARTICLE_13_BIS,
  ...SOUHAITS,
  ...INFORMATIONS,
];

/** How well a dwelling suits, from the best. */
export const NIVEAUX = {
  convient: 'Convient',
  'a-completer': 'À compléter',
  'a-debloquer': 'Possible sous condition',
  'ne-convient-pas': 'Ne convient pas',
} as const;
export type Niveau = keyof typeof NIVEAUX;

interface Juge {
  readonly regle: RegleCritere;
  readonly jugement: Jugement;
}

/** A pair judged, its words not yet written. */
export interface Adequation {
  readonly niveau: Niveau;
  readonly juges: readonly Juge[];
  /** Rules that keep the dwelling from suiting. */
  readonly empeches: number;
  /** Wishes, rights and ease that are satisfied. */
  readonly souhaits: number;
}

export function evaluer(demande: Demande, offre: Offre, reglages: Reglages): Adequation {
  const juges: Juge[] = [];
  const empeches: Juge[] = [];
  let souhaits = 0;
  for (const regle of CRITERES) {
    const jugement = regle.juger(demande, offre, reglages);
    if (!jugement) continue;
    const juge = { regle, jugement };
    juges.push(juge);
    if (empeche(regle, jugement)) empeches.push(juge);
    else if (regle.exigence === 'souple' && jugement.satisfait) souhaits += 1;
  }
  return { niveau: niveauDe(empeches), juges, empeches: empeches.length, souhaits };
}

function niveauDe(empeches: readonly Juge[]): Niveau {
  if (empeches.length === 0) return 'convient';
  if (empeches.some(({ jugement }) => jugement.nature === 'ailleurs')) return 'ne-convient-pas';
  return empeches.every(({ jugement }) => jugement.satisfait === null) ? 'a-completer' : 'a-debloquer';
}

const NOMS = Object.keys(NIVEAUX);
const RANGS = Object.fromEntries(NOMS.map((niveau, rang) => [niveau, rang])) as Record<Niveau, number>;
/** Best first: level, then what is satisfied, then what is left to pay. */
export function comparerAdequations(a: Adequation, b: Adequation): number {
  return RANGS[a.niveau] - RANGS[b.niveau] || a.empeches - b.empeches || b.souhaits - a.souhaits;
}

/** One criterion, as it is read. */
export interface Critere extends Textes, Pick<Jugement, 'satisfait' | 'ecart'> {
  readonly critere: string;
  readonly libelle: string;
  readonly famille: RegleCritere['famille'];
  readonly regle: string;
  readonly source: string;
  /** It keeps the dwelling from suiting. */
  readonly empeche: boolean;
  readonly restreint: boolean;
}

export const direCriteres = ({ juges }: Adequation): Critere[] =>
  juges.map(({ regle, jugement }) => ({
    critere: regle.critere,
    libelle: regle.libelle,
    famille: regle.famille,
    regle: regle.regle,
    source: regle.source,
    satisfait: jugement.satisfait,
    ecart: jugement.ecart,
    empeche: empeche(regle, jugement),
    restreint: regle.restreint === true,
    ...jugement.textes(),
  }));

/** Would a refusal of this offer count (R9.22)? 13 bis, needs, means and decency together; null when something is to be checked. */
export function validite({ juges }: Adequation): boolean | null {
  const verdicts = juges
    .filter(({ regle }) => ['besoins', 'droit'].includes(regle.famille) || regle === TAUX_EFFORT)
    .map(({ jugement }) => jugement.satisfait);
  if (verdicts.includes(false)) return false;
  return verdicts.includes(null) ? null : true;
}
