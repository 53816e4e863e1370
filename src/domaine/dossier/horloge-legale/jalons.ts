import type { Charte } from '../../charte/charte.js';
import { offresDues, type Jalon, type Regime } from '../../charte/regimes.js';
import { ajouterJoursOuvres, lireDuree, type Calendrier } from '../../noyau/delais.js';
import { ajouterJours, ajouterMois, instantCayenne, type DateCivile } from '../../noyau/instants.js';
import type { EcheanceLegale } from '../regimes.js';

/** The civil date that a legal delay leads to, from the date it runs from: months "de quantième à quantième", then days. */
export function dateJalon(
  depuis: DateCivile,
  { delai, sens }: Pick<Jalon, 'delai' | 'sens'>,
  calendrier: Calendrier,
): DateCivile {
  const duree = lireDuree(delai.duree) ?? { mois: 0, jours: 0 };
  const signe = sens === 'avant' ? -1 : 1;
  const mois = ajouterMois(depuis, signe * duree.mois);
  if (delai.calendrier === 'ouvre' && sens === 'apres')
    return ajouterJoursOuvres(mois, duree.jours, calendrier);
  return ajouterJours(mois, signe * duree.jours);
}

interface Dates {
  readonly acteLe: DateCivile | null;
  readonly departLe: DateCivile | null;
}

/** The dates on which somebody must have acted, as the regime's own dates give them (R9.8). */
export function echeancesDe(
  regime: Regime,
  { acteLe, departLe }: Dates,
  charte: Charte,
  calendrier: Calendrier,
): EcheanceLegale[] {
  return regime.jalons.flatMap((jalon) => {
    const depuis = jalon.point === 'acte' ? acteLe : jalon.point === 'depart' ? departLe : null;
    if (depuis === null || !['agir-avant', 'bascule'].includes(jalon.portee)) return [];
    const le = instantCayenne(dateJalon(depuis, jalon, calendrier), 24);
    const offres = jalon.point === 'depart' ? { offres: offresDues(charte, regime) } : {};
    return [{ code: `${regime.code}.${jalon.code}`, le, ...offres }];
  });
}

/** `<regime>.<jalon>` as people read it. */
export function jalonNomme(charte: Charte, code: string): string {
  const [nom = '', jalon = ''] = code.split('.');
  const regime = charte.regimes.regimes.find((r) => r.code === nom);
  return regime?.jalons.find((j) => j.code === jalon)?.libelle ?? code;
}
