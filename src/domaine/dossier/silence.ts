import type { Charte } from '../charte/charte.js';
import { regimeDe, type Regime } from '../charte/regimes.js';
import type { SilenceDit } from '../charte/sections/regimes.js';
import type { EtatDossier } from './etat.js';
import type { Notification } from './proposition.js';
import { regimesPrincipaux } from './validite.js';

/** What protects the household most first: its rights whole, a dwelling kept for it, an offer used up. */
const PROTECTION: readonly SilenceDit['effet'][] = ['refus-sans-compte', 'acceptation', 'refus-compte'];
const plusProtecteur = (retenu: SilenceDit, autre: SilenceDit): SilenceDit =>
  PROTECTION.indexOf(autre.effet) < PROTECTION.indexOf(retenu.effet) ? autre : retenu;
const dePar = ({ code: regime, silence: effet }: Regime): SilenceDit => ({ regime, effet });

type Sous = Pick<EtatDossier, 'regimes'>;

/** What the silence of a household does today: of its regimes, the most protective says it, in whatever order they were attached (R9.25). */
export const silenceSous = (etat: Sous, charte: Charte): SilenceDit =>
  regimesPrincipaux(etat, charte).map(dePar).reduce(plusProtecteur);

/**
 * What it does of an offer notified: as the household was told that day, unless a regime attached since protects it more; read today of
 * what was notified before that was kept (R4.194).
 */
export function silenceDe(
  etat: Sous,
  { fait, silence }: Pick<Notification, 'fait' | 'silence'>,
  charte: Charte,
): SilenceDit {
  if (!silence) return silenceSous(etat, charte);
  return etat.regimes
    .filter((r) => r.eteint === null && r.fait.version > fait.version)
    .flatMap(({ code }) => regimeDe(charte, code) ?? [])
    .filter((regime) => !regime.complementaire)
    .map(dePar)
    .reduce(plusProtecteur, silence);
}
