import { ETAPES, type Etape } from '../charte/etapes.js';
import type { ReglesReferents } from '../charte/sections/referents.js';

/** What a référent carries: open dossiers by step, and tasks past their date. */
export interface Portefeuille {
  readonly parEtape: Readonly<Partial<Record<Etape, number>>>;
  readonly tachesEnRetard: number;
}

const arrondir = (n: number): number => Math.round(n * 100) / 100;

/** Weighted load of a portfolio (R3.50): each dossier by the weight of its step, each late task on top. */
export function chargeDe({ parEtape, tachesEnRetard }: Portefeuille, regles: ReglesReferents): number {
  const dossiers = ETAPES.reduce((somme, e) => somme + (parEtape[e] ?? 0) * regles.poids[e], 0);
  return arrondir(dossiers + tachesEnRetard * regles.poidsRetard);
}

/** Share of what the charter lets one référent carry, in percent; above 100 it is overloaded (R3.50). */
export const tauxDe = (charge: number, { dossiersMax }: ReglesReferents): number =>
  Math.round((charge / dossiersMax) * 100);

export interface Candidat {
  readonly id: string;
  readonly charge: number;
  /** Open dossiers that it already follows in the commune. */
  readonly surPlace: number;
  readonly absent: boolean;
}

/** Whom to propose for a household: those who are there first, then the least loaded, then who already goes to that commune (R3.51). */
export const classer = <C extends Candidat>(candidats: readonly C[]): C[] =>
  [...candidats].sort(
    (a, b) =>
      Number(a.absent) - Number(b.absent) ||
      a.charge - b.charge ||
      b.surPlace - a.surPlace ||
      (a.id < b.id ? -1 : 1),
  );

export interface APartager {
  readonly dossier: string;
  readonly etape: Etape;
}
export interface Part {
  readonly dossier: string;
  readonly a: string;
}

/** Splits dossiers among référents, the heaviest first to whom carries the least by then, those whom it may not go to left out (R3.55, R3.148). A proposal: people decide. */
export function repartir(
  dossiers: readonly APartager[],
  vers: readonly Pick<Candidat, 'id' | 'charge'>[],
  { poids }: ReglesReferents,
  exclu: (part: Part) => boolean = () => false,
): Part[] {
  const charges = new Map(vers.map((v) => [v.id, v.charge]));
  const ordre = [...dossiers].sort(
    (a, b) => poids[b.etape] - poids[a.etape] || (a.dossier < b.dossier ? -1 : 1),
  );
  return ordre.flatMap(({ dossier, etape }): Part[] => {
    const [moins] = [...charges]
      .filter(([a]) => !exclu({ dossier, a }))
      .sort(([a, x], [b, y]) => x - y || (a < b ? -1 : 1));
    if (!moins) return [];
    const [a, charge] = moins;
    charges.set(a, charge + poids[etape]);
    return [{ dossier, a }];
  });
}
