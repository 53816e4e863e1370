import type { CompteDossier } from '../../journal/comptes.js';
import { SYSTEMES } from './liste.js';

type Compte = Pick<CompteDossier, 'reference' | 'types'>;

/** One system at the end of a play: what is missing; empty when it was played. */
export interface SystemeJoue {
  readonly code: string;
  readonly libelle: string;
  readonly manque: readonly string[];
  /** Facts and readings that show it, in French or by the type of the fact. */
  readonly vus: readonly string[];
  /** References of the households whose journal shows it. */
  readonly menages: readonly string[];
}

/** @param types facts of the journal, `<agregat>/<type>` @param lus what was read */
export function systemesJoues(
  types: ReadonlySet<string>,
  lus: ReadonlySet<string>,
  dossiers: readonly Compte[],
): SystemeJoue[] {
  return SYSTEMES.map(({ code, libelle, faits = [], lectures = [] }) => {
    const propres = faits.flatMap((f) => (f.startsWith('dossier/') ? [f.slice('dossier/'.length)] : []));
    return {
      ...{ code, libelle },
      manque: [...faits.filter((f) => !types.has(f)), ...lectures.filter((l) => !lus.has(l))],
      vus: [...faits.filter((f) => types.has(f)), ...lectures.filter((l) => lus.has(l))],
      menages: deQui(propres, dossiers),
    };
  });
}

/** Those that lived it whole; else those that lived a part of it. */
function deQui(types: readonly string[], dossiers: readonly Compte[]): string[] {
  const entiers = dossiers.filter((d) => types.length > 0 && types.every((t) => d.types[t]));
  const retenus = entiers.length > 0 ? entiers : dossiers.filter((d) => types.some((t) => d.types[t]));
  return retenus.map((d) => d.reference);
}
