import type { Echelon } from '../charte/charte.js';
import type { RangEchelle } from './taches.js';

const VERS: Readonly<Record<Echelon, string>> = {
  pilote: 'au pilote',
  direction: 'à la direction',
  commission: 'à la commission',
};

/** The level that a task went up to: « à la direction ». */
export const libelleNiveau = (vers: Echelon): string => VERS[vers];

/** `rappel-1` → « 1er ». */
export function ordinal(rang: string): string {
  const n = Number(rang.split('-')[1] ?? 1);
  return n === 1 ? '1er' : `${n}e`;
}

/** What happens at a rung still to come, if the task is not done by then. */
export function libelleRang(rang: RangEchelle, vers?: Echelon): string {
  if (rang === 'retard') return 'Échéance';
  if (rang === 'suivi') return 'Jour de suivi';
  return vers === undefined ? `${ordinal(rang)} rappel` : `Escalade ${VERS[vers]}`;
}
