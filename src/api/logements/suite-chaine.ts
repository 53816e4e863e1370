import { parDecision, type EtatLogement } from '../../domaine/logement/etat.js';
import type { EtatDossier } from '../../domaine/dossier/etat.js';
import type { Maillon } from '../../vues/chaine.js';

/** What a chain still waits for, or why it is over (R4.101). */
export const SUITES_CHAINE = [
  'menage-a-venir',
  'attribution-a-venir',
  'depart-a-venir',
  'retour-a-venir',
  'chaine-finie',
] as const;
export type SuiteChaine = (typeof SUITES_CHAINE)[number];

/** Of the last link: `menage`, the household that is to leave another dwelling, as its dossier stands. */
export function suiteDe(dernier: Maillon | undefined, menage: EtatDossier | null): SuiteChaine | null {
  if (!dernier) return null;
  const { sens, statut } = dernier;
  if (sens === 'libere')
    return statut === 'disponible' || statut === 'reserve' ? 'menage-a-venir' : 'chaine-finie';
  if (statut === 'reserve') return 'attribution-a-venir';
  if (!menage?.faits['origine-liberee']) return 'depart-a-venir';
  const { origine } = menage.demenagement;
  const revient = origine !== null && (origine.suite === null || origine.suite === 'au-guichet');
  return revient ? 'retour-a-venir' : 'chaine-finie';
}

/** What the household did of that dwelling, or waits for. */
export function gesteDe({ sens, statut }: Maillon, logement: EtatLogement | null): string {
  if (sens === 'libere') return 'a libéré';
  if (statut === 'attribue') return 'se voit attribuer';
  return logement && parDecision(logement)
    ? 'se voit garder, par la décision d’une commission,'
    : 'se voit proposer';
}
