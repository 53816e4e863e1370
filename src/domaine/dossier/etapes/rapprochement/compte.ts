import type { EtatDossier } from '../../etat.js';
import { faitDe, type Situe } from '../../evolution.js';
import { avecFait, sansFaits } from '../../faits.js';
import type { BilanOffres } from '../../validite.js';

/** The offers are exhausted from that fact on. */
export const epuiser = (etat: EtatDossier, e: Situe): EtatDossier =>
  etat.faits['offres-epuisees'] ? etat : avecFait(etat, 'offres-epuisees', faitDe(e));

/** The count, set again: what made the offers exhausted may be undone, and they are owed again from that fact on (R4.63, R4.124). */
export function appliquerBilan(
  etat: EtatDossier,
  { comptent, refus, epuise }: BilanOffres,
  e: Situe,
): EtatDossier {
  const propositions = etat.propositions.map((p) =>
    p.etat === 'refusee' ? { ...p, refusCompte: comptent.includes(p.id) } : p,
  );
  const suite = { ...etat, propositions, refusComptes: refus };
  if (epuise) return epuiser(suite, e);
  return etat.faits['offres-epuisees']
    ? avecFait(sansFaits(suite, 'offres-epuisees', 'commission-saisie'), 'offres-dues', faitDe(e))
    : suite;
}
