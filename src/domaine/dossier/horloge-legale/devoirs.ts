import type { Jalon, Regime } from '../../charte/regimes.js';
import { dateCayenne, enFrancais, type DateCivile } from '../../noyau/instants.js';
import type { EtatDossier } from '../etat.js';
import type { Horloge } from '../horloge.js';
import type { RegimeDossier } from '../regimes.js';
import { offresNotifiees } from './offres-notifiees.js';
import type { EtatLigne, Preuve } from './types.js';

/** Somebody has to do it: on its day it is still to come, its day over it is late; never reached by itself (R9.51). */
export function etatDuDevoir(
  lu: EtatLigne,
  { portee }: Jalon,
  le: DateCivile | null,
  { maintenant }: Horloge,
): EtatLigne {
  if (lu !== 'atteint' || (portee !== 'agir-avant' && portee !== 'paiement')) return lu;
  if (le !== null && le < dateCayenne(maintenant)) return 'en-retard';
  return portee === 'paiement' ? lu : 'a-venir';
}

/** Offers are owed before the departure: their notification alone proves that they were made. */
const devoirDOffres = ({ point, portee }: Jalon): boolean => point === 'depart' && portee === 'agir-avant';

/** What proves the offers owed before the departure; undefined: that date is another duty. */
export function preuveDesOffres(
  etat: EtatDossier,
  regime: Regime,
  jalon: Jalon,
  dues: number,
): Pick<Preuve, 'fait' | 'le'> | undefined {
  if (!devoirDOffres(jalon)) return undefined;
  const derniere = offresNotifiees(etat, regime)[dues - 1]?.notification;
  return { fait: derniere?.fait ?? null, le: derniere?.le ?? null };
}

/** The departure planned leaves no time for the delay of the law: it ran out before the act itself (R9.51). */
export function departTropProche(
  jalon: Jalon,
  le: DateCivile | null,
  { acteLe, departLe }: Pick<RegimeDossier, 'acteLe' | 'departLe'>,
): string | null {
  if (!devoirDOffres(jalon) || le === null || acteLe === null || departLe === null || le >= acteLe)
    return null;
  return `Le départ prévu le ${enFrancais(departLe)} est trop proche : ce délai finissait avant l’acte du ${enFrancais(acteLe)}. Reportez ce départ.`;
}
