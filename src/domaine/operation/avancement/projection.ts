import type { Charte } from '../../charte/charte.js';
import { ETAPES, type Etape } from '../../charte/etapes.js';
import type { CodeTache } from '../../charte/taches.js';
import { finDe, terme, type Calendrier } from '../../noyau/delais.js';
import {
  dateCayenne,
  depuisMillisecondes,
  enMillisecondes,
  plusTard,
  JOUR_MS,
  type DateCivile,
  type Instant,
} from '../../noyau/instants.js';

/** What each step asks for on the usual way to leaving one's home, in order. */
const CHEMIN: Readonly<Partial<Record<Etape, readonly CodeTache[]>>> = {
  concertation: ['informer-menage'],
  'enquete-sociale': ['realiser-enquete', 'valider-enquete'],
  accompagnement: ['realiser-diagnostic', 'completer-pieces'],
  rapprochement: [
    'proposer-logement',
    'confirmer-proposition',
    'visiter-logement',
    'recueillir-reponse',
    'decider-attribution',
  ],
  demenagement: ['signer-bail', 'realiser-demenagement', 'liberer-logement-origine'],
};
/** Who has not left its home has this step left at least. */
const DERNIERE: Etape = 'demenagement';

/** Where the duration of a step comes from: those who left before, or the charter's delays (R1.13). */
export type BaseEtape = 'mediane' | 'charte';
export type BaseProjection = BaseEtape | 'mixte';

/** One step that is left, and when it is expected to end. */
export interface EtapeProjetee {
  readonly etape: Etape;
  readonly base: BaseEtape;
  /** Days, when the median serves. */
  readonly mediane: number | null;
  /** It lasted longer than it should have: counted whole again from today. */
  readonly depassee: boolean;
  readonly fin: DateCivile;
}
export interface Projection {
  readonly le: DateCivile;
  readonly base: BaseProjection;
  readonly enRetard: boolean;
  readonly suspendu: boolean;
  readonly calcul: readonly EtapeProjetee[];
}
export interface Duree {
  readonly etape: Etape;
  readonly dossiers: number;
  /** Days. */
  readonly mediane: number;
}

/** Where a household is, and since when. */
export interface Situation {
  readonly etape: Etape;
  readonly etapeDepuis: Instant;
  /** Days of the suspensions that ended since then. */
  readonly suspenduJours: number;
  /** Its clock is suspended since then. */
  readonly suspenduDepuis: Instant | null;
}

export interface Reperes {
  readonly durees: readonly Duree[];
  readonly charte: Charte;
  readonly calendrier: Calendrier;
  readonly maintenant: Instant;
}

const apres = (depart: Instant, jours: number): Instant =>
  depuisMillisecondes(enMillisecondes(depart) + Math.round(jours * JOUR_MS));

/** Half of those who left took less: told when they are enough. */
function medianeDe(etape: Etape, { durees, charte }: Reperes): number | null {
  const duree = durees.find((d) => d.etape === etape);
  return duree && duree.dossiers >= charte.concertation.minimumDossiersTermines ? duree.mediane : null;
}

/** Every due delay of the step, one after the other. */
const parCharte = (etape: Etape, depart: Instant, { charte, calendrier }: Reperes): Instant =>
  (CHEMIN[etape] ?? []).reduce((le, code) => {
    const regle = charte.taches[code];
    return regle ? finDe(terme(le, regle.echeance, 'fin', calendrier)) : le;
  }, depart);

/** When a step begun then ends: a day later at least. */
function finEtape(etape: Etape, depart: Instant, reperes: Reperes): Instant {
  const mediane = medianeDe(etape, reperes);
  const fin = mediane === null ? parCharte(etape, depart, reperes) : apres(depart, mediane);
  return plusTard(fin, apres(depart, 1));
}

/** The instant from which the present step counts, its suspended time left out (R1.24). */
function departActif(
  { etapeDepuis, suspenduJours, suspenduDepuis }: Situation,
  maintenant: Instant,
): Instant {
  const encours = suspenduDepuis === null ? 0 : enMillisecondes(maintenant) - enMillisecondes(suspenduDepuis);
  const depart = apres(etapeDepuis, suspenduJours + Math.max(0, encours) / JOUR_MS);
  return depart < maintenant ? depart : maintenant;
}

const baseDe = (calcul: readonly EtapeProjetee[]): BaseProjection => {
  const bases = new Set(calcul.map((e) => e.base));
  return bases.size > 1 ? 'mixte' : (calcul[0]?.base ?? 'charte');
};

/** Steps left, from the one a household is in. */
function resteDe(etape: Etape): readonly Etape[] {
  const reste = ETAPES.slice(ETAPES.indexOf(etape)).filter((e) => CHEMIN[e]);
  return reste.length > 0 ? reste : [DERNIERE];
}

/**
 * When a household is expected to have left: the steps it has not done, one after the other (R1.23). The present one counts from its
 * opening, without suspended time; once it lasts longer than it should, it counts whole again from now. Never today.
 */
export function projeter(situation: Situation, reperes: Reperes): Projection {
  const { maintenant } = reperes;
  const calcul: EtapeProjetee[] = [];
  let depart = departActif(situation, maintenant);
  for (const etape of resteDe(situation.etape)) {
    const prevue = finEtape(etape, depart, reperes);
    const depassee = prevue <= maintenant;
    depart = depassee ? finEtape(etape, maintenant, reperes) : prevue;
    const mediane = medianeDe(etape, reperes);
    const base = mediane === null ? 'charte' : 'mediane';
    calcul.push({ etape, base, mediane, depassee, fin: dateCayenne(depart) });
  }
  return {
    le: dateCayenne(depart),
    base: baseDe(calcul),
    enRetard: calcul.some((e) => e.depassee),
    suspendu: situation.suspenduDepuis !== null,
    calcul,
  };
}

/** Days from one civil date to another; negative when it is already past. */
export const joursEntre = (de: DateCivile, a: DateCivile): number =>
  Math.round((Date.parse(`${a}T00:00:00Z`) - Date.parse(`${de}T00:00:00Z`)) / JOUR_MS);
