import {
  allHandlersFinished,
  condition,
  continueAsNew,
  defineSignal,
  proxyLocalActivities,
  setHandler,
  sleep,
  workflowInfo,
} from '@temporalio/workflow';
import type {
  ActivitesInformation,
  ActivitesPassation,
  ActivitesRepercussion,
  ActivitesSuccession,
} from '../activities/types.js';
import { SIGNAUX, type EntreeRepercussion, type Parcouru } from './contrat.js';
import { ouEchec } from './echec.js';

const PAGE = 50;
/** Pages done in one run before it is renewed. */
const PAGES_PAR_COURSE = 10;
/** A dossier being opened at that very moment has not read the fact: it is committed by then, and on the list. */
const AVANT_LA_PREMIERE_PAGE = '2 seconds';
const PAUSE_AVANT_REPRISE = '10 minutes';

const retry = { initialInterval: '200 milliseconds', backoffCoefficient: 2, maximumInterval: '1 minute' };
const limites = { startToCloseTimeout: '15 seconds', localRetryThreshold: '2 seconds', retry } as const;
type Activites = ActivitesRepercussion & ActivitesSuccession & ActivitesPassation & ActivitesInformation;
/** Lists are read for ever; a dossier that fails for five seconds is left for the end, and does not hold the others. */
export const listes = proxyLocalActivities<Activites>(limites);
export const commandes = proxyLocalActivities<Activites>({
  ...limites,
  scheduleToCloseTimeout: '5 seconds',
});

export interface Repercussion<F> {
  /** Next dossiers concerned, in order; empty = all were seen. */
  readonly page: (fait: F, apres: string | null, limite: number) => Promise<string[]>;
  readonly appliquer: (dossier: string, fait: F) => Promise<string | null>;
  /** Said once every dossier was seen and done. */
  readonly terminer?: (fait: F) => Promise<void>;
}

/** Walks over the dossiers that a fact concerns: one idempotent command per dossier, each with its own retries. */
export async function repercuter<F extends { readonly version: number }>(
  entree: EntreeRepercussion<F>,
  repercussion: Repercussion<F>,
): Promise<void> {
  const file: Parcouru<F>[] = [...entree.enCours];
  setHandler(defineSignal<[F]>(SIGNAUX.repercussion), (fait) => {
    if (!file.some((p) => p.fait.version === fait.version)) file.push({ fait, apres: null, reste: [] });
  });
  let pages = 0;
  await sleep(AVANT_LA_PREMIERE_PAGE);
  for (let tete = file[0]; tete; tete = file[0]) {
    const suite = await avancer(tete, repercussion);
    file.splice(0, 1, ...(suite ? [suite] : []));
    pages += 1;
    if (file.length === 0 || (pages < PAGES_PAR_COURSE && !workflowInfo().continueAsNewSuggested)) continue;
    await condition(allHandlersFinished);
    await continueAsNew({ id: entree.id, enCours: file } satisfies EntreeRepercussion<F>);
  }
  await condition(allHandlersFinished);
}

/** One page, or once there is none left, one more try of what failed; null when all is done. */
async function avancer<F>(
  parcouru: Parcouru<F>,
  { page, appliquer, terminer }: Repercussion<F>,
): Promise<Parcouru<F> | null> {
  const { fait, apres, reste } = parcouru;
  const dossiers = await page(fait, apres, PAGE);
  if (dossiers.length === 0 && reste.length === 0) {
    await terminer?.(fait);
    return null;
  }
  if (dossiers.length === 0) await sleep(PAUSE_AVANT_REPRISE);
  const echecs = await unParUn(dossiers.length > 0 ? dossiers : reste, (dossier) => appliquer(dossier, fait));
  if (dossiers.length === 0) return { fait, apres, reste: echecs };
  return { fait, apres: dossiers.at(-1) ?? apres, reste: [...reste, ...echecs] };
}

/** One by one: people's commands come first, and local activities side by side would not replay. Answers those that failed. */
async function unParUn(dossiers: readonly string[], faire: (dossier: string) => Promise<unknown>) {
  const echecs: string[] = [];
  for (const dossier of dossiers) if (!(await ouEchec(faire(dossier)))) echecs.push(dossier);
  return echecs;
}
