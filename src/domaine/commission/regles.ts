import type { Charte } from '../charte/charte.js';
import { SECTIONS_DEFAUT } from '../charte/sections/index.js';
import { terme, type Calendrier } from '../noyau/delais.js';
import { dateCayenne, instantCayenne, type DateCivile } from '../noyau/instants.js';
import type { EtatCommission } from './etat.js';
import type { DECISIONS_MOTIVEES, RoleMembre } from './natures.js';

type ReglesCommissions = Charte['commissions'];
export type RegleNature = ReglesCommissions['natures'][number];
type Motivee = keyof typeof DECISIONS_MOTIVEES;

/** What the charter says of that kind of commission; a nature it says nothing of has the shipped rule. */
export function regleDe(charte: Charte, { nature }: Pick<EtatCommission, 'nature'>): RegleNature {
  const dites = [...charte.commissions.natures, ...SECTIONS_DEFAUT.commissions.natures];
  const regle = dites.find((n) => n.code === nature);
  if (!regle) throw new RangeError(`Commission sans règle : ${nature}`);
  return regle;
}

/** Coded reasons of the charter for an adjournment, or for a refusal. */
export const raisonsDe = (charte: Charte, pour: Motivee): ReglesCommissions['raisons'] =>
  charte.commissions.raisons.filter((r) => r.pour === pour);
const A_RENCONTRER = 'menage-a-rencontrer';
/** Does that reason ask to meet the household? Versions of before the charter said so have the shipped one (R4.171). */
export const demandeRencontre = ({ commissions }: Charte, code: string | undefined): boolean =>
  commissions.raisons.some((r) => r.code === code && (r.rencontre ?? code === A_RENCONTRER));
export const libelleRaison = (charte: Charte, code: string): string =>
  charte.commissions.raisons.find((r) => r.code === code)?.libelle ?? code;

const VOTANTS: readonly RoleMembre[] = ['president', 'deliberative'];
/** Members whose voice counts in the quorum. */
export const votants = ({ membres }: Pick<EtatCommission, 'membres'>): readonly string[] =>
  membres.filter((m) => VOTANTS.includes(m.role)).map((m) => m.organisation);
/** Voices that must be gathered. */
export const quorumRequis = (etat: Pick<EtatCommission, 'membres'>, regle: RegleNature): number =>
  Math.ceil((votants(etat).length * regle.quorum) / 100);

/** The first day a session may be held when its members are told that day (R4.40, R7.3). */
export function auPlusTot(
  dits: DateCivile,
  regle: RegleNature,
  seconde: boolean,
  calendrier: Calendrier,
): DateCivile {
  const delai = seconde ? regle.preavisSecondeConvocation : regle.preavis;
  return dateCayenne(terme(instantCayenne(dits, 12), delai, 'matin', calendrier));
}
