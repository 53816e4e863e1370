import { Table, Title } from '@mantine/core';
import type { Fichier } from './envoi.ts';
import { libelleColonne } from './colonnes.ts';
import styles from './imports.module.css';
import type { Sorte } from './sorte.ts';
import { lireTableau, rapprocher } from './tableau-csv.ts';

const LIGNES = 5;

/** The first lines of the file as they are understood: to see at a glance that columns are not shifted. */
export function Apercu({ fichier, sorte }: { readonly fichier: Fichier; readonly sorte: Sorte }) {
  const [entetes = [], ...lignes] = lireTableau(fichier.texte, LIGNES + 1);
  const noms = rapprocher(entetes, sorte.colonnes);
  const montrees = entetes.flatMap((_, rang) => (lignes.some((l) => l[rang]?.trim()) ? [rang] : []));
  if (lignes.length === 0 || montrees.length === 0) return null;
  return (
    <section aria-labelledby="apercu">
      <Title order={2} size="h3" id="apercu" mb="xs">
        Premières lignes, telles qu’elles sont lues
      </Title>
      <Table.ScrollContainer minWidth={montrees.length * 130} type="native">
        <Table withTableBorder className={styles['remarques'] ?? ''}>
          <Table.Thead>
            <Table.Tr>
              {montrees.map((rang) => (
                <Table.Th key={rang} scope="col">
                  {libelleColonne(noms[rang] ?? entetes[rang] ?? '', sorte.colonnes)}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {lignes.map((ligne, i) => (
              <Table.Tr key={i}>
                {montrees.map((rang) => (
                  <Table.Td key={rang}>{ligne[rang]}</Table.Td>
                ))}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </section>
  );
}
