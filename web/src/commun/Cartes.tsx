import { Paper } from '@mantine/core';
import type { ReactNode } from 'react';
import styles from './cartes.module.css';

interface Proprietes {
  /** What the list is of, for who cannot see its heading. */
  readonly libelle: string;
  readonly children: ReactNode;
}

/** A list whose elements are cards, as many on a line as there is room for. */
export function Cartes({ libelle, children }: Proprietes) {
  return (
    <ul className={styles['cartes']} aria-label={libelle}>
      {children}
    </ul>
  );
}

export function Carte({ children }: { readonly children: ReactNode }) {
  return (
    <Paper component="li" withBorder p="md" className={styles['carte'] ?? ''}>
      {children}
    </Paper>
  );
}
