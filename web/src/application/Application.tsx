import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { creerRequetes } from '../api/requetes.ts';
import { marquerExpiree } from '../session/session.ts';
import { theme, variablesLisibles } from '../theme/theme.ts';
import { Rempart } from './cadre/Rempart.tsx';
import { creerRouteur } from './routeur.ts';

const requetes = creerRequetes(marquerExpiree);
const routeur = creerRouteur(requetes);

const nonce = (): string => document.querySelector<HTMLMetaElement>('meta[property=csp-nonce]')?.nonce ?? '';

export function Application() {
  return (
    <Rempart>
      <MantineProvider
        theme={theme}
        cssVariablesResolver={variablesLisibles}
        forceColorScheme="light"
        getStyleNonce={nonce}
      >
        <QueryClientProvider client={requetes}>
          <Notifications position="bottom-right" limit={3} />
          <RouterProvider router={routeur} />
        </QueryClientProvider>
      </MantineProvider>
    </Rempart>
  );
}
