import { Table, Text, Title } from '@mantine/core';
import type { Sorte } from './sorte.ts';
import styles from './imports.module.css';

interface Proprietes {
  readonly sorte: Sorte;
  /** Named in the file by their code. */
  readonly noms: {
    readonly colonne: string;
    readonly elements: readonly { readonly code: string; readonly nom: string }[];
  };
}

/** How a file is written: its columns, and the name of each operation in it. */
export function Colonnes({ sorte, noms: { colonne, elements } }: Proprietes) {
  return (
    <section aria-labelledby="colonnes">
      <Title order={2} size="h3" id="colonnes" mb="xs">
        Comment écrire le fichier
      </Title>
      <Text mb="sm">
        La première ligne porte le nom des colonnes,{' '}
        {sorte.facultatives ? 'au moins les obligatoires' : 'toutes présentes'}, dans l’ordre que vous voulez.
        Chaque ligne suivante est {sorte.nom === 'menages' ? 'un ménage' : 'un logement'}. Une cellule peut
        rester vide, sauf dans les colonnes obligatoires.
      </Text>
      {elements.length > 0 && (
        <>
          <Title order={3} size="h4">
            À écrire dans la colonne « {colonne} »
          </Title>
          <dl className={styles['noms']}>
            {elements.map(({ code, nom }) => (
              <div key={code}>
                <dt>{nom}</dt>
                <dd>{code}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
      <details className={styles['repli']}>
        <summary>Les {sorte.colonnes.length} colonnes, une par une</summary>
        <Table withTableBorder captionSide="top" className={styles['remarques'] ?? ''}>
          <Table.Caption className={styles['legende'] ?? ''}>Colonnes du fichier</Table.Caption>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">Ce qu’elle dit</Table.Th>
              <Table.Th scope="col">Nom dans le fichier</Table.Th>
              <Table.Th scope="col">Ce qui est attendu</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {sorte.colonnes.map(({ nom, libelle, attendu, obligatoire }) => (
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
