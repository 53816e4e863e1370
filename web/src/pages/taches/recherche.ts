import type { components } from '../../api/types.d.ts';
import { estEtape, type Etape } from '../../commun/etapes.ts';

export const PRISES = { libres: 'À prendre', prises: 'Prises', revoir: 'À revoir' } as const;
export type Prise = keyof typeof PRISES;
export const estPrise = (lu: unknown): lu is Prise => typeof lu === 'string' && Object.hasOwn(PRISES, lu);

type CodeTache = components['schemas']['GenreTaches']['code'];
/** Looks like the code of a kind of task; the service says which exist. */
const estCode = (lu: unknown): lu is CodeTache => typeof lu === 'string' && /^[a-z0-9-]{3,60}$/.test(lu);

/** What the list of tasks is filtered on, as its address tells it. */
export interface Recherche {
  readonly etape?: Etape;
  readonly code?: CodeTache;
  readonly qui?: 'moi' | 'tous';
  readonly prise?: Prise;
}

export function lireRecherche({ etape, code, qui, prise }: Record<string, unknown>): Recherche {
  return {
    ...(estEtape(etape) ? { etape } : {}),
    ...(estCode(code) ? { code } : {}),
    ...(qui === 'moi' || qui === 'tous' ? { qui } : {}),
    ...(estPrise(prise) ? { prise } : {}),
  };
}
