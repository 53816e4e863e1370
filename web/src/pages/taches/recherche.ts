import { estEtape, type Etape } from '../../commun/etapes.ts';

export const PRISES = { libres: 'À prendre', prises: 'Prises', revoir: 'À revoir' } as const;
export type Prise = keyof typeof PRISES;
export const estPrise = (lu: unknown): lu is Prise => typeof lu === 'string' && Object.hasOwn(PRISES, lu);

/** What the list of tasks is filtered on, as its address tells it. */
export interface Recherche {
  readonly etape?: Etape;
  readonly qui?: 'moi' | 'tous';
  readonly prise?: Prise;
}

export function lireRecherche({ etape, qui, prise }: Record<string, unknown>): Recherche {
  return {
    ...(estEtape(etape) ? { etape } : {}),
    ...(qui === 'moi' || qui === 'tous' ? { qui } : {}),
    ...(estPrise(prise) ? { prise } : {}),
  };
}
