import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { ErreurApi, phraseDe } from '../api/probleme.ts';
import { instance } from '../theme/instance.ts';
import { TitrePage } from './TitrePage.tsx';

interface ProprietesBloc {
  readonly erreur: unknown;
  /** What could not be done: « La liste n’a pas pu être lue ». */
  readonly titre?: string;
  readonly reessayer?: (() => unknown) | undefined;
}

/** A failure inside a page: one plain sentence, the rule if one refused, and a way to try again. */
export function ErreurBloc({ erreur, titre, reessayer }: ProprietesBloc) {
  const regle = erreur instanceof ErreurApi ? erreur.regle : undefined;
  return (
    <Alert color="red" variant="light" role="alert" {...(titre === undefined ? {} : { title: titre })}>
      <Stack gap="xs" align="flex-start">
        <Text>{phraseDe(erreur)}</Text>
        {regle !== undefined && <Text size="sm">Règle {regle} de la charte.</Text>}
        <Suivi erreur={erreur} />
        {reessayer !== undefined && (
          <Button variant="default" onClick={() => void reessayer()}>
            Réessayer
          </Button>
        )}
      </Stack>
    </Alert>
  );
}

interface ProprietesPage extends ProprietesBloc {
  readonly children?: ReactNode;
}

/** A page that could not be shown: never blank, always a way out. */
export function ErreurPage({ erreur, titre = titreDe(erreur), reessayer, children }: ProprietesPage) {
  return (
    <>
      <TitrePage titre={titre} />
      <Stack gap="md" align="flex-start">
        <Text role="alert">{phraseDe(erreur)}</Text>
        {children}
        <Group>
          {reessayer !== undefined && <Button onClick={() => void reessayer()}>Réessayer</Button>}
          <Button variant="default" component="a" href="/">
            Aller à l’accueil
          </Button>
        </Group>
        <Suivi erreur={erreur} />
      </Stack>
    </>
  );
}

function Suivi({ erreur }: { readonly erreur: unknown }) {
  if (!(erreur instanceof ErreurApi) || erreur.statut < 500 || erreur.precisions.suivi === undefined)
    return null;
  return (
    <Text size="sm" c="gray.7">
      Si cela se reproduit, écrivez à {instance.contact} avec ce numéro de suivi : {erreur.precisions.suivi}.
    </Text>
  );
}

const TITRES: Readonly<Record<number, string>> = {
  0: 'Le service ne répond pas',
  401: 'Session expirée',
  403: 'Accès refusé',
  404: 'Page introuvable',
  410: 'Données effacées',
};

const titreDe = (erreur: unknown): string =>
  (erreur instanceof ErreurApi ? TITRES[erreur.statut] : undefined) ?? 'Quelque chose n’a pas fonctionné';
