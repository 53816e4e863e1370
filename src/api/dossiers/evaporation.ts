import { ETAPES, LIBELLES_ETAPES } from '../../domaine/charte/etapes.js';
import { SORTIES } from '../../domaine/dossier/issues.js';
import type { LigneEvaporation } from '../../vues/evaporation.js';

const SANS_RELOGEMENT = Object.keys(SORTIES).filter((issue) => issue !== 'reloge-definitivement');
const somme = (nombres: readonly number[]): number => nombres.reduce((total, n) => total + n, 0);

/** Adds up some lines: whoever arrived is rehoused, still here, or gone by one way out. */
function additionner(lignes: readonly LigneEvaporation[]) {
  const presents = somme(lignes.map((l) => l.presents));
  const reloges = somme(lignes.map((l) => l.reloges));
  const sorties = Object.fromEntries(
    SANS_RELOGEMENT.map((issue) => [issue, somme(lignes.map((l) => l.sorties[issue] ?? 0))]),
  );
  const sortis = somme(Object.values(sorties));
  return { arrives: presents + reloges + sortis, presents, reloges, sortis, sorties };
}

/** Évaporation by step, every step of the charter in order, and in all (R6.12). */
export const evaporation = (lignes: readonly LigneEvaporation[]) => ({
  total: additionner(lignes),
  etapes: ETAPES.map((etape) => ({
    etape,
    libelle: LIBELLES_ETAPES[etape],
    ...additionner(lignes.filter((l) => l.etape === etape)),
  })),
});
