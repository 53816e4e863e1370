import { createRouter } from '@tanstack/react-router';
import type { QueryClient } from '@tanstack/react-query';
import { Attente } from './cadre/Attente.tsx';
import { PageEnErreur } from './cadre/PageEnErreur.tsx';
import { pages } from './pages.ts';
import { racine } from './racine.tsx';

const ATTENTE_MS = 300;

export function creerRouteur(requetes: QueryClient) {
  return createRouter({
    routeTree: racine.addChildren(pages),
    context: { requetes },
    defaultErrorComponent: PageEnErreur,
    defaultPendingComponent: Attente,
    defaultPendingMs: ATTENTE_MS,
    defaultPreload: 'intent',
    defaultPreloadStaleTime: 0,
    scrollRestoration: true,
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof creerRouteur>;
  }
}
