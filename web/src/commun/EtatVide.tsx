import { Paper, Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';

interface Proprietes {
  readonly titre: string;
  /** What this place is for, and how something comes here. */
  readonly children?: ReactNode;
  /** What to do now. */
  readonly action?: ReactNode;
  readonly niveau?: 2 | 3;
}

/** An empty list that teaches what it will hold. */
export function EtatVide({ titre, children, action, niveau = 2 }: Proprietes) {
  return (
    <Paper withBorder p="lg" bg="gray.0">
      <Stack gap="xs" align="flex-start">
        <Title order={niveau} size="h4">
          {titre}
        </Title>
        {children !== undefined && <Text component="div">{children}</Text>}
        {action}
      </Stack>
    </Paper>
  );
}
