import { Group, Text, Title } from '@mantine/core';
import { useMatches } from '@tanstack/react-router';
import { useEffect, useRef, type ReactNode } from 'react';
import { instance } from '../theme/instance.ts';

interface Proprietes {
  readonly titre: string;
  /** What the browser's tab says, when the heading alone would not be enough. */
  readonly onglet?: string;
  /** Under the heading, in one sentence. */
  readonly chapeau?: ReactNode;
  /** Beside the heading: the page's main actions. */
  readonly actions?: ReactNode;
}

/** The page whose heading has had the focus; the first one leaves it to the browser. */
let annoncee: string | null = null;

/** The one `h1` of a page: names the browser's tab, and takes the focus when a navigation brought the page. */
export function TitrePage({ titre, onglet = titre, chapeau, actions }: Proprietes) {
  const repere = useRef<HTMLHeadingElement>(null);
  const page = useMatches({ select: (routes) => routes.at(-1)?.pathname ?? '/' });
  useEffect(() => {
    document.title = onglet === instance.nom ? onglet : `${onglet} – ${instance.nom}`;
  }, [onglet]);
  useEffect(() => {
    if (annoncee !== null && annoncee !== page) repere.current?.focus();
    annoncee = page;
  }, [page]);
  return (
    <Group justify="space-between" align="flex-start" mb="sm" gap="sm">
      <div className="titre-page">
        <Title order={1} size="h2" tabIndex={-1} ref={repere}>
          {titre}
        </Title>
        {chapeau !== undefined && (
          <Text c="gray.7" mt={4} component="div">
            {chapeau}
          </Text>
        )}
      </div>
      {actions !== undefined && <Group gap="xs">{actions}</Group>}
    </Group>
  );
}
