import { Table, Text, Title } from '@mantine/core';
import { COLONNES } from './colonnes.ts';
import type { OperationModele } from './modele.ts';
import styles from './imports.module.css';

interface Proprietes {
  readonly operations: readonly (OperationModele & { readonly nom: string })[];
}

/** How a file is written: its columns, and the name of each operation in it. */
export function Colonnes({ operations }: Proprietes) {
  return (
    <section aria-labelledby="colonnes">
      <Title order={2} size="h3" id="colonnes" mb="xs">
        Comment écrire le fichier
      </Title>
      <Text mb="sm">
        La première ligne porte le nom des colonnes, toutes présentes, dans l’ordre que vous voulez. Chaque
        ligne suivante est un ménage. Une cellule peut rester vide, sauf dans les colonnes obligatoires.
      </Text>
      {operations.length > 0 && (
        <>
          <Title order={3} size="h4">
            À écrire dans la colonne « operation »
          </Title>
          <dl className={styles['noms']}>
            {operations.map(({ code, nom }) => (
              <div key={code}>
                <dt>{nom}</dt>
                <dd>{code}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
      <details className={styles['repli']}>
        <summary>Les {COLONNES.length} colonnes, une par une</summary>
        <Table withTableBorder captionSide="top" className={styles['remarques'] ?? ''}>
          <Table.Caption className={styles['legende'] ?? ''}>Colonnes d’un fichier de ménages</Table.Caption>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">Ce qu’elle dit</Table.Th>
              <Table.Th scope="col">Nom dans le fichier</Table.Th>
              <Table.Th scope="col">Ce qui est attendu</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {COLONNES.map(({ nom, libelle, attendu, obligatoire }) => (
              <Table.Tr key={nom}>
                <Table.Th scope="row">
                  {libelle}
                  {obligatoire && ' (obligatoire)'}
                </Table.Th>
                <Table.Td>{nom}</Table.Td>
                <Table.Td>{attendu}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </details>
    </section>
  );
}
