import type { Champs } from './champs.js';
import { dateCayenne, enFrancais, type Instant } from './instants.js';

/** An act that says two days for one fact. */
interface Contradiction {
  readonly regle: 'R0.85';
  readonly champ: string;
  readonly motif: string;
}

/** R0.85: the day that a field says is that of the fact; `survenuLe` may say its hour, not another day. */
export function deuxJours(
  champs: Champs,
  commande: Readonly<Record<string, unknown>>,
  survenuLe: Instant | undefined,
): Contradiction | null {
  if (survenuLe === undefined) return null;
  const jour = dateCayenne(survenuLe);
  for (const [nom, champ] of Object.entries(champs)) {
    const dit = commande[nom];
    if (champ.genre !== 'date' || !champ.jourDuFait || typeof dit !== 'string' || dit === jour) continue;
    const motif = `« ${champ.titre} » (${enFrancais(dit)}) et « Fait le » (${enFrancais(jour)}) disent deux jours pour un même fait : gardez « ${champ.titre} ».`;
    return { regle: 'R0.85', champ: nom, motif };
  }
  return null;
}
