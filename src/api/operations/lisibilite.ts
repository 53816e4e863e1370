import type { Role } from '../../domaine/noyau/acteur.js';
import { masquer } from '../../domaine/operation/besoins/masquer.js';

/** Who reads every count: those who carry the households; the others must identify nobody (R1.17). */
const COMPTENT_TOUT: readonly Role[] = ['pilote', 'referent'];
export const seuilDe = (role: Role, petitCompte: number): number | null =>
  COMPTENT_TOUT.includes(role) ? null : petitCompte;

/** One count alone, as this reader may know it. */
export const lireCompte = (compte: number, seuil: number | null): number | null =>
  seuil !== null && compte > 0 && compte < seuil ? null : compte;

interface Comptes {
  readonly menages: number;
  readonly aReloger: number;
  readonly partis: number;
  readonly maintenus: number;
  readonly sortis: number;
}

/** Counts of one group, as this reader may know them. */
export function lire<C extends Comptes>(comptes: C, seuil: number | null) {
  const { menages, aReloger, partis, maintenus, sortis, ...reste } = comptes;
  if (seuil === null) return { ...reste, menages, aReloger, partis, maintenus, sortis };
  const lus = masquer([aReloger, partis, maintenus, sortis], seuil);
  const [dits = null] = masquer([menages], seuil);
  const lu = (rang: number): number | null => lus[rang] ?? null;
  return { ...reste, menages: dits, aReloger: lu(0), partis: lu(1), maintenus: lu(2), sortis: lu(3) };
}

/** Counts that make a whole, as this reader may know them. */
export function lireListe<L extends { readonly menages: number }>(
  lignes: readonly L[],
  seuil: number | null,
): (Omit<L, 'menages'> & { menages: number | null })[] {
  const lus =
    seuil === null
      ? lignes.map((l) => l.menages)
      : masquer(
          lignes.map((l) => l.menages),
          seuil,
        );
  return lignes.map((l, rang) => ({ ...l, menages: lus[rang] ?? null }));
}
