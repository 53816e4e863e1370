import type { Charte } from '../charte/charte.js';
import { offresDues, regimeDe, regimeParDefaut, type Regime } from '../charte/regimes.js';
import { REGIME_CHARTE, type CritereValidite } from '../charte/sections/regimes.js';
import type { EtatDossier } from './etat.js';
import type { Proposition } from './proposition.js';

/** The regimes that count offers for this household: those attached, living and not additional; else the charter alone (R9.2, R9.11). */
export function regimesPrincipaux(
  { regimes }: Pick<EtatDossier, 'regimes'>,
  charte: Charte,
): readonly Regime[] {
  const vivants = regimes.flatMap(({ code, eteint }) => {
    const regime = eteint ? undefined : regimeDe(charte, code);
    return regime && !regime.complementaire ? [regime] : [];
  });
  return vivants.length > 0 ? vivants : [regimeParDefaut(charte)];
}

/** The one that governs the acts: the first attached. */
export const regimeGouvernant = (etat: Pick<EtatDossier, 'regimes'>, charte: Charte): Regime =>
  regimesPrincipaux(etat, charte)[0] ?? regimeParDefaut(charte);

/** Proposals that may be open together: as many as every regime allows (R4.2, R4.50). */
export const propositionsAdmises = (etat: Pick<EtatDossier, 'regimes'>, charte: Charte): number =>
  Math.min(...regimesPrincipaux(etat, charte).map((r) => r.propositionsOuvertes));

/** What makes an offer count under a regime. */
export type SousRegime = Pick<Regime, 'code' | 'criteres' | 'presumee'>;

export interface Validite {
  /** null: something is to be checked. */
  readonly valide: boolean | null;
  /** Criteria that fail, or are unknown. */
  readonly manquent: readonly CritereValidite[];
  readonly inconnus: readonly CritereValidite[];
  /** A pilot has set it right (R4.53). */
  readonly corrigee: boolean;
}

type Jugee = Pick<Proposition, 'criteres' | 'validites' | 'visites'>;
/** What a visit last showed of decency prevails over what the bailleur said that day (R4.191). */
function criteresVus({ criteres, visites }: Jugee): Proposition['criteres'] {
  const decence = visites.map(({ decent }) => decent).findLast((decent) => decent !== undefined);
  return decence === undefined ? criteres : { ...criteres, decence };
}

/** Is that offer valid under that regime, by the criteria of its day and its visits, or as a pilot set it right (R4.53)? */
export function validiteSous(p: Jugee, regime: SousRegime): Validite {
  const criteres = criteresVus(p);
  const manquent = regime.criteres.filter((c) => criteres[c] === false);
  const inconnus = regime.criteres.filter((c) => (criteres[c] ?? null) === null);
  const corrigee = p.validites[regime.code];
  if (corrigee !== undefined) return { valide: corrigee, manquent, inconnus, corrigee: true };
  const valide = manquent.length > 0 ? false : inconnus.length > 0 ? null : true;
  return { valide, manquent, inconnus, corrigee: false };
}

/** Does the refusal of that offer count under that regime: a reason that counts, of a valid offer (R9.4)? */
export const compteSous = (p: Jugee & Pick<Proposition, 'motifCompte'>, regime: SousRegime): boolean =>
  p.motifCompte && (validiteSous(p, regime).valide ?? regime.presumee);

const refusesDepuis = (propositions: readonly Proposition[], regime: SousRegime, depuis: number) =>
  propositions.filter((p) => p.etat === 'refusee' && p.fait.version > depuis && compteSous(p, regime));

/** Valid offers refused under that regime since the last decision of the commission: enough of them ask for it again (R4.7). */
export const refusSous = ({ propositions, faits }: EtatDossier, regime: SousRegime): readonly Proposition[] =>
  refusesDepuis(propositions, regime, faits['cas-tranche']?.version ?? 0);

/** Between which facts of the dossier a regime counts its offers. */
interface Compte {
  readonly depuis: number;
  readonly jusqua: number;
}
/**
 * The charter's own count starts again at each decision of its commission; that of a law is not the commission's to erase, and stays
 * as it was when a person noted that the law had its effect (R9.50).
 */
export function compteDuRegime(
  { regimes, faits }: Pick<EtatDossier, 'regimes' | 'faits'>,
  { code }: Pick<SousRegime, 'code'>,
): Compte {
  const depuis = code === REGIME_CHARTE ? (faits['cas-tranche']?.version ?? 0) : 0;
  return { depuis, jusqua: regimes.find((r) => r.code === code)?.eteint?.version ?? Infinity };
}

/** Valid offers refused that count under that regime (R9.4, R9.50). */
export function refusQuiComptent(etat: EtatDossier, regime: SousRegime): readonly Proposition[] {
  const { depuis, jusqua } = compteDuRegime(etat, regime);
  return refusesDepuis(etat.propositions, regime, depuis).filter((p) => p.fait.version < jusqua);
}

/** Every regime has had its offers: none is owed one more (R4.63). */
export const offresEpuisees = (etat: EtatDossier, charte: Charte): boolean =>
  regimesPrincipaux(etat, charte).every(
    (regime) => refusSous(etat, regime).length >= offresDues(charte, regime),
  );

/** The count as it stands: which refusals count, how many since the last decision of the commission, and are the offers exhausted. */
export interface BilanOffres {
  readonly comptent: readonly string[];
  readonly refus: number;
  readonly epuise: boolean;
}
export function bilanOffres(etat: EtatDossier, charte: Charte): BilanOffres {
  const gouvernant = regimeGouvernant(etat, charte);
  const refusees = etat.propositions.filter((p) => p.etat === 'refusee' && compteSous(p, gouvernant));
  return {
    comptent: refusees.map((p) => p.id),
    refus: refusSous(etat, gouvernant).length,
    epuise: offresEpuisees(etat, charte),
  };
}
