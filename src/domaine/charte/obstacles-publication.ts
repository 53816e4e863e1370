import { refuser, type Refus } from '../noyau/refus.js';

/** A running dossier that could not go over to a version. */
export interface DossierEmpeche {
  /** Null to who may not know it. */
  readonly reference: string | null;
  readonly motifs: readonly string[];
}

/** Named in a refusal; beyond, they are counted. */
const NOMMES = 10;

/** Why a version is not published without a word: dossiers that run today could not go over to it (R0.53). */
export function obstaclesAPublier(empeches: readonly DossierEmpeche[]): Refus | null {
  const n = empeches.length;
  if (n === 0) return null;
  const nommes = empeches
    .filter(({ reference }) => reference !== null)
    .slice(0, NOMMES)
    .map(({ reference, motifs }) => `${reference ?? ''} (${motifs.join(' ; ')})`);
  const autres = n - nommes.length;
  const liste = [...nommes, ...(autres > 0 ? [`${autres} sans être nommés ici`] : [])].join(', ');
  return refuser(
    'R0.53',
    `${n} ${n > 1 ? 'dossiers qui courent ne pourraient' : 'dossier qui court ne pourrait'} pas migrer vers cette version : ${liste}. Modifiez le projet, ou dites pourquoi la publier quand même.`,
    'conflit',
    'malgreObstacles',
  );
}
