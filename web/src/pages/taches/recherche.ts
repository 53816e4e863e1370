import { estEtape, type Etape } from '../../commun/etapes.ts';

/** What the list of tasks is filtered on, as its address tells it. */
export interface Recherche {
  readonly etape?: Etape;
  readonly qui?: 'moi' | 'tous';
}

export function lireRecherche({ etape, qui }: Record<string, unknown>): Recherche {
  return {
    ...(estEtape(etape) ? { etape } : {}),
    ...(qui === 'moi' || qui === 'tous' ? { qui } : {}),
  };
}
