import type { Charte } from '../../charte/charte.js';
import { REGIME_PAR_DEFAUT } from './etat.js';

const estObjet = (v: unknown): v is Readonly<Record<string, unknown>> =>
  typeof v === 'object' && v !== null && !Array.isArray(v);

/**
 * Legal regimes that the charter defines, by code, with their names; null when it defines none: any code is then kept.
 * Charter alone is always one (domain.md §5).
 */
export function nomsRegimes(charte: Charte): Readonly<Record<string, string>> | null {
  const section: unknown = 'regimes' in charte ? charte.regimes : null;
  const regimes: unknown = estObjet(section) ? section['regimes'] : null;
  if (!Array.isArray(regimes)) return null;
  const nommes = regimes.filter(estObjet).flatMap(({ code, nom, libelle }) => {
    const dit = typeof nom === 'string' ? nom : libelle;
    return typeof code === 'string' ? [[code, typeof dit === 'string' ? dit : code] as const] : [];
  });
  return { [REGIME_PAR_DEFAUT]: 'Charte seule', ...Object.fromEntries(nommes) };
}
