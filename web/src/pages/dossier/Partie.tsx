import { Paper, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import styles from './dossier.module.css';

interface Proprietes {
  readonly titre: string;
  readonly ancre: string;
  readonly children: ReactNode;
}

/** One part of the dossier, under its heading. */
export function Partie({ titre, ancre, children }: Proprietes) {
  return (
    <Paper component="section" withBorder p="md" aria-labelledby={ancre} className={styles['partie'] ?? ''}>
      <Title order={2} size="h4" mb="xs" id={ancre} tabIndex={-1}>
        {titre}
      </Title>
      {children}
    </Paper>
  );
}
