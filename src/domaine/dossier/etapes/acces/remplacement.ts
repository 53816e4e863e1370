import type { Acteur } from '../../../noyau/acteur.js';
import { refuser, type Refus } from '../../../noyau/refus.js';
import { estCache, type Protection } from '../../acces.js';
import type { EtatDossier } from '../../etat.js';
import type { EvenementDossier } from '../../evenements.js';
import type { Avis } from './separation.js';

/** Who will act for a référent who is away. */
export interface Remplacement {
  readonly de: string;
  readonly delegue: string;
}
/** What the other streams say of it. */
interface Autour {
  readonly acteur: Acteur;
  /** The other adults' dossiers, as they stand. */
  readonly lire: (ids: readonly string[]) => readonly EtatDossier[];
}

const connaitLe = (acteur: Acteur, garde: EtatDossier): boolean =>
  acteur.type === 'personne' && !estCache(acteur, garde);

/** Kept out of the protected dossier: said so, or follows, or has followed, the other adult. */
const ecarte = ({ ecartes }: Protection, autres: readonly EtatDossier[], id: string): boolean =>
  ecartes.personnes.includes(id) || autres.some((d) => d.referent === id || d.anciensReferents.includes(id));

/** Told to the protected dossier: who is kept out from now on, who is on both sides (R8.31). */
function dire(garde: EtatDossier, delegue: string, compromet: boolean): Avis | null {
  const connu = garde.referent === delegue || garde.protection?.connaissent.includes(delegue);
  const dejaEcarte = garde.protection?.ecartes.personnes.includes(delegue);
  const personnel = { personnes: [delegue], organisations: [] };
  const evenements: EvenementDossier[] = [
    ...(connu || dejaEcarte
      ? []
      : [{ type: 'EcartesCompletes' as const, donnees: {}, personnel: { ...personnel, dossiers: [] } }]),
    ...(compromet ? [{ type: 'SeparationCompromise' as const, donnees: {}, personnel }] : []),
  ];
  return evenements.length > 0 ? { dossier: garde.id, evenements } : null;
}

/** What one protected dossier makes of it. */
function juger(
  garde: EtatDossier,
  { de, delegue }: Remplacement,
  { acteur, lire }: Autour,
): Refus | Avis | null {
  const { protection, reference } = garde;
  if (!protection) return null;
  const autres = lire(protection.ecartes.dossiers);
  const sien = garde.referent === de;
  const deLAutre = autres.some((d) => d.referent === de);
  const connait = garde.referent === delegue || protection.connaissent.includes(delegue);
  const compromet = (sien && ecarte(protection, autres, delegue)) || (deLAutre && connait);
  if (compromet && connaitLe(acteur, garde))
    return refuser(
      'R8.30',
      `La protection du dossier ${reference} l’en sépare : nommez un autre remplaçant, ou passez d’abord le relais de ce dossier.`,
      'conflit',
      'delegue',
    );
  return compromet || deLAutre ? dire(garde, delegue, compromet) : null;
}

/**
 * Checks a stand-in against the protected dossiers that either side of it touches: refused to who knows the dossier (R8.30); to who
 * does not, nothing is said, and that dossier is told (R8.31).
 */
export function separerDuRemplacant(
  remplacement: Remplacement,
  gardes: readonly EtatDossier[],
  autour: Autour,
): Refus | readonly Avis[] {
  const avis: Avis[] = [];
  for (const garde of gardes) {
    const dit = juger(garde, remplacement, autour);
    if (dit && 'refus' in dit) return dit;
    if (dit) avis.push(dit);
  }
  return avis;
}
