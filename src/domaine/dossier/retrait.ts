import type { CodeTache } from '../charte/taches.js';
import type { Fait } from '../noyau/evenement.js';
import type { EtatDossier } from './etat.js';
import type { Reprise } from './reouverture.js';
import { estCelle } from './taches.js';

/** The fact of that version was a mistake. */
export const avecRetrait = (etat: EtatDossier, de: number, par: Fait): EtatDossier => ({
  ...etat,
  retires: [...etat.retires, { de, par }],
});

export const estRetire = ({ retires }: EtatDossier, version: number): boolean =>
  retires.some(({ de, refait }) => de === version && !refait);

/**
 * What a fact said by mistake, or to be done again, had ended, and what its withdrawal sent back with it, that are owed again: from
 * where they ran, as if it had not been said (R3.96, R8.71).
 * @returns null when its last task was not ended so, or when something has sent the household back since
 */
export function retraitDe(
  etat: EtatDossier,
  code: CodeTache,
  objet: string | undefined,
  fait: Fait,
): Reprise | null {
  const derniere = etat.taches.findLast((t) => estCelle(t, code, objet) && !estRetire(etat, t.cause));
  const par = etat.retires.findLast(
    ({ de, par: retrait }) =>
      de === derniere?.finie || (derniere?.etat === 'annulee' && retrait.version === derniere.finie),
  )?.par;
  return derniere && par && fait.version <= par.version
    ? { reouverture: par, depuis: derniere.depart }
    : null;
}
