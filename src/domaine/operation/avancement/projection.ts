import type { Charte } from '../../charte/charte.js';
import { ETAPES, type Etape } from '../../charte/etapes.js';
import type { CodeTache } from '../../charte/taches.js';
import { terme, type Calendrier } from '../../noyau/delais.js';
import {
  dateCayenne,
  depuisMillisecondes,
  enMillisecondes,
  plusTard,
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

/** Where a projected end comes from: those who left before, or the charter's delays (R1.13). */
export type BaseProjection = 'mediane' | 'charte';
export interface Projection {
  readonly le: DateCivile;
  readonly base: BaseProjection;
}
export interface Duree {
  readonly etape: Etape;
  readonly dossiers: number;
  /** Days. */
  readonly mediane: number;
}

export interface Reperes {
  readonly durees: readonly Duree[];
  readonly charte: Charte;
  readonly calendrier: Calendrier;
  readonly maintenant: Instant;
}

const JOUR_MS = 86_400_000;

function parMediane(etape: Etape, depuis: Instant, { durees, charte }: Reperes): Instant | null {
  const duree = durees.find((d) => d.etape === etape);
  if (!duree || duree.dossiers < charte.concertation.minimumDossiersTermines) return null;
  return depuisMillisecondes(enMillisecondes(depuis) + Math.round(duree.mediane * JOUR_MS));
}

/** A due date ends at 24:00: its last instant is still of that day. */
const dernierInstant = (fin: Instant): Instant => depuisMillisecondes(enMillisecondes(fin) - 1);

/** Every due delay that is left, one after the other. */
function parCharte(etape: Etape, depuis: Instant, { charte, calendrier }: Reperes): Instant {
  const taches = ETAPES.slice(ETAPES.indexOf(etape)).flatMap((e) => CHEMIN[e] ?? []);
  return taches.reduce((le, code) => {
    const regle = charte.taches[code];
    return regle ? dernierInstant(terme(le, regle.echeance, 'fin', calendrier)) : le;
  }, depuis);
}

/**
 * When a household is expected to have left, from the step it is in and since when: never before today (R1.13).
 * A step without enough households that went through it counts by the charter's delays.
 */
export function projeter(etape: Etape, depuis: Instant, reperes: Reperes): Projection {
  const mediane = parMediane(etape, depuis, reperes);
  const fin = mediane ?? parCharte(etape, depuis, reperes);
  return {
    le: dateCayenne(plusTard(fin, reperes.maintenant)),
    base: mediane === null ? 'charte' : 'mediane',
  };
}

/** Days from one civil date to another; negative when it is already past. */
export const joursEntre = (de: DateCivile, a: DateCivile): number =>
  Math.round((Date.parse(`${a}T00:00:00Z`) - Date.parse(`${de}T00:00:00Z`)) / JOUR_MS);
