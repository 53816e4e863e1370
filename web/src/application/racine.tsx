import {
  createRootRouteWithContext,
  lazyRouteComponent,
  type AsyncRouteComponent,
} from '@tanstack/react-router';
import type { QueryClient } from '@tanstack/react-query';
import type { ComponentType } from 'react';
import { sansReponse } from '../api/probleme.ts';
import type { Role } from '../session/session.ts';
import { Cadre } from './cadre/Cadre.tsx';
import { PageIntrouvable } from './cadre/PageIntrouvable.tsx';

export interface Contexte {
  readonly requetes: QueryClient;
}

/** The root of every page: `createRoute({ getParentRoute: () => racine, … })`. */
export const racine = createRootRouteWithContext<Contexte>()({
  component: Cadre,
  notFoundComponent: PageIntrouvable,
});

/**
 * A page read only when it is opened. A page that cannot be read is an error to show, never a reload.
 * What a page returns is left out of the type: pages know the addresses of the router, which is made of their routes.
 */
export function paresseuse(lire: () => Promise<{ readonly Page: unknown }>): AsyncRouteComponent<unknown> {
  return lazyRouteComponent(
    () =>
      (lire() as Promise<{ readonly Page: ComponentType }>).catch(() => {
        throw sansReponse();
      }),
    'Page',
  );
}

declare module '@tanstack/react-router' {
  interface StaticDataRouteOption {
    /** Open to who is not signed in. */
    readonly publique?: true;
    /** Who sees the page; every person signed in when absent. */
    readonly roles?: readonly Role[];
    /** Its place in the main menu. */
    readonly menu?: { readonly libelle: string; readonly rang: number };
  }
}
