import { Box, Table } from '@mantine/core';
import { nombre } from '../../commun/formats.ts';
import styles from './operations.module.css';

interface Ligne {
  readonly titre: string;
  readonly valeurs: readonly (number | string | null)[];
}
interface Proprietes {
  readonly legende: string;
  readonly colonnes: readonly string[];
  readonly lignes: readonly Ligne[];
}

/** A count too small for this reader is said so, never left blank. */
const dire = (valeur: number | string | null): string => {
  if (valeur === null) return 'trop petit pour être dit';
  return typeof valeur === 'number' ? nombre(valeur) : valeur;
};

/** Counts in rows; on a small screen the table slides, words stay whole. */
export function TableComptes({ legende, colonnes, lignes }: Proprietes) {
  return (
    <Box className={styles['comptes'] ?? ''} role="region" tabIndex={0} aria-label={legende}>
      <Table captionSide="top" withTableBorder verticalSpacing="xs">
        <Table.Caption>{legende}</Table.Caption>
        <Table.Thead>
          <Table.Tr>
            {colonnes.map((titre) => (
              <Table.Th key={titre} scope="col">
                {titre}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {lignes.map(({ titre, valeurs }) => (
            <Table.Tr key={titre}>
              <Table.Th scope="row">{titre}</Table.Th>
              {valeurs.map((valeur, rang) => (
                <Table.Td key={colonnes[rang + 1] ?? rang}>{dire(valeur)}</Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Box>
  );
}
