import type { Charte } from '../../charte/charte.js';
import { offresDues, type Jalon, type Regime } from '../../charte/regimes.js';
import { ajouterJoursOuvres, lireDuree, type Calendrier } from '../../noyau/delais.js';
import { ajouterJours, ajouterMois, instantCayenne, type DateCivile } from '../../noyau/instants.js';
import type { DateGardee, EcheanceLegale, RegimeDossier } from '../regimes.js';

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

type Gardees = readonly DateGardee[];
/** Of the same name and reach, whatever its delay. */
export const memeJalon =
  (a: Jalon) =>
  (b: Jalon): boolean =>
    a.code === b.code && a.portee === b.portee;

/** Those of the regime, and those that a former version said and that still protect the household (R0.41). */
export function jalonsDe(regime: Regime, gardees: Gardees): readonly Jalon[] {
  const disparus = gardees.filter((g) => g.regime === regime.code && !regime.jalons.some(memeJalon(g.jalon)));
  return [...regime.jalons, ...disparus.map(({ jalon }) => jalon)];
}

/** The later date that was told before, while what it runs from has not changed; null: none (R0.41). */
export function dateGardee(
  { code }: Regime,
  jalon: Jalon,
  depuis: DateCivile | null,
  gardees: Gardees,
): DateCivile | null {
  const trouvee = gardees.find((g) => g.regime === code && memeJalon(g.jalon)(jalon) && g.depuis === depuis);
  return trouvee?.le ?? null;
}

/** The later of the date told before and of the one counted now. */
export const plusTardive = (a: DateCivile, b: DateCivile | null): DateCivile => (b !== null && b > a ? b : a);

/** What the delays of a regime run from. */
export type DatesRegime = Pick<RegimeDossier, 'acteLe' | 'departLe' | 'decisionLe'>;

/** Somebody had to decide before that date, and did (R9.30). */
export const decidee = ({ point, portee }: Jalon, { decisionLe }: Pick<DatesRegime, 'decisionLe'>): boolean =>
  point === 'acte' && portee === 'agir-avant' && decisionLe !== null;

/** The dates on which somebody must have acted, as the regime's own dates give them (R9.8). */
export function echeancesDe(
  regime: Regime,
  dates: DatesRegime,
  charte: Charte,
  calendrier: Calendrier,
  gardees: Gardees = [],
): EcheanceLegale[] {
  const dites: Partial<Record<Jalon['point'], DateCivile | null>> = {
    ...{ acte: dates.acteLe, depart: dates.departLe, decision: dates.decisionLe },
  };
  return regime.jalons.flatMap((jalon) => {
    const depuis = dites[jalon.point] ?? null;
    if (depuis === null || !['agir-avant', 'bascule'].includes(jalon.portee)) return [];
    if (decidee(jalon, dates)) return [];
    const comptee = dateJalon(depuis, jalon, calendrier);
    const le = instantCayenne(plusTardive(comptee, dateGardee(regime, jalon, depuis, gardees)), 24);
    const { criteres, presumee } = regime;
    const offres = jalon.point === 'depart' ? { offres: offresDues(charte, regime), criteres, presumee } : {};
    return [{ code: `${regime.code}.${jalon.code}`, le, ...offres }];
  });
}

/** `<regime>.<jalon>` as people read it. */
export function jalonNomme(charte: Charte, code: string): string {
  const [nom = '', jalon = ''] = code.split('.');
  const regime = charte.regimes.regimes.find((r) => r.code === nom);
  return regime?.jalons.find((j) => j.code === jalon)?.libelle ?? code;
}
