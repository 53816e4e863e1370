import { auteurDe, couvre, type Personne } from '../../domaine/noyau/acteur.js';
import type { Inscrit } from '../../domaine/noyau/evenement.js';
import type { EtatOperation } from '../../domaine/operation/etat.js';

/** Who follows the households of this operation: a pilot or a référent of its territory. */
const suit = ({ communes }: EtatOperation, acteur: Personne): boolean =>
  (acteur.role === 'pilote' || acteur.role === 'referent') && communes.some((c) => couvre(acteur, c));

/**
 * Actions whose free texts this reader reads: they may name a household. Its author reads them, and who follows the households
 * there; nobody from whom one of its households is hidden (R1.32, R8.23).
 * @param montre the same operation without the references hidden from the reader
 */
export function recitsLisibles(
  entier: EtatOperation,
  montre: EtatOperation,
  acteur: Personne,
): ReadonlySet<string> {
  const cites = new Map(montre.actions.map((a) => [a.id, a.menages?.length ?? 0]));
  const lisibles = entier.actions.filter(
    ({ id, auteur, menages = [] }) =>
      (suit(entier, acteur) || auteur === auteurDe(acteur)) && cites.get(id) === menages.length,
  );
  return new Set(lisibles.map((a) => a.id));
}

const DE_L_ACTION: readonly string[] = ['ActionConcertationCorrigee', 'ActionConcertationRetiree'];

/** Why a fact was done, as it may be told: that of an action goes with its text (R1.32). */
export function motifLisible({ type, donnees }: Inscrit, recits: ReadonlySet<string>): string | null {
  if (!('motif' in donnees) || typeof donnees.motif !== 'string') return null;
  const action = 'action' in donnees && typeof donnees.action === 'string' ? donnees.action : '';
  return DE_L_ACTION.includes(type) && !recits.has(action) ? null : donnees.motif;
}
