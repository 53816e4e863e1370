import type { EtatCommission } from '../../domaine/commission/etat.js';
import type { Personne } from '../../domaine/noyau/acteur.js';
import type { Lecteur } from '../../vues/page.js';
import { dossiersCaches } from '../../vues/protection.js';
import { introuvable } from '../problemes/probleme.js';

/** Roles that know a session by sitting at it; pilots and référents know them all. */
const MEMBRES = ['bailleur', 'reservataire', 'partenaire'];

/** The organisation whose sessions alone this reader knows; null = every session. */
export const membreSeul = ({ role, organisation }: Personne): string | null =>
  MEMBRES.includes(role) ? (organisation ?? '') : null;

/** Who runs a session reads everything of it. */
export const conduit = ({ bailleur }: EtatCommission, { role, organisation }: Personne): boolean =>
  role === 'pilote' || (role === 'bailleur' && bailleur !== null && bailleur === organisation);

/** @throws Probleme 404, the same as for an unknown session (R0.6) */
export function exigerMembre(etat: EtatCommission, acteur: Personne): void {
  const organisation = membreSeul(acteur);
  if (organisation === null || conduit(etat, acteur)) return;
  if (!etat.membres.some((m) => m.organisation === organisation)) throw introuvable();
}

/** The session without the lines of the dossiers that the reader must not know (R8.23). */
export async function sansCaches(
  base: Lecteur,
  etat: EtatCommission,
  acteur: Personne,
): Promise<EtatCommission> {
  const caches = await dossiersCaches(
    base,
    etat.lignes.map((l) => l.dossier),
    acteur,
  );
  return caches.size === 0 ? etat : { ...etat, lignes: etat.lignes.filter((l) => !caches.has(l.dossier)) };
}

/** Households are named to pilots and to référents, as far as each may; never to members (R4.49). */
export const nommeMenages = ({ role }: Personne): boolean => role === 'pilote' || role === 'referent';
