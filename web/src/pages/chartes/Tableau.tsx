import { Table } from '@mantine/core';
import type { ReactNode } from 'react';
import styles from './chartes.module.css';

interface Ligne {
  readonly cle: string;
  readonly cases: readonly ReactNode[];
}
interface Proprietes {
  readonly colonnes: readonly string[];
  readonly lignes: readonly Ligne[];
}

/** Rows under their headings; on a phone, each row is a block and each cell says its heading. */
export function Tableau({ colonnes, lignes }: Proprietes) {
  return (
    <Table className={styles['tableau'] ?? ''} layout="fixed">
      <Table.Thead>
        <Table.Tr>
          {colonnes.map((colonne) => (
            <Table.Th key={colonne}>{colonne}</Table.Th>
          ))}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {lignes.map(({ cle, cases }) => (
          <Table.Tr key={cle}>
            {cases.map((contenu, i) => (
              <Table.Td key={colonnes[i]} data-titre={colonnes[i]}>
                {contenu}
              </Table.Td>
            ))}
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
