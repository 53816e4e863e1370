import { Button, Group, Table, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { compte } from '../../commun/formats.ts';
import { libelleColonne } from './colonnes.ts';
import { telecharger } from '../../commun/telecharger.ts';
import { enCsv } from './modele.ts';
import type { Remarque } from './rapport.ts';
import type { Sorte } from './sorte.ts';
import styles from './imports.module.css';

const PAR_PAGE = 50;

interface Proprietes {
  readonly titre: string;
  /** Names the section and its file. */
  readonly nom: string;
  readonly remarques: readonly Remarque[];
  readonly explication: string;
  readonly sorte: Sorte;
}

/** What is said of the lines of a file, one by one. */
export function Remarques({ titre, nom, remarques, explication, sorte }: Proprietes) {
  const [montrees, setMontrees] = useState(PAR_PAGE);
  if (remarques.length === 0) return null;
  const lignes = remarques.slice(0, montrees);
  const enregistrer = (): void => {
    const corps = remarques.map((r) => [String(r.ligne), libelleColonne(r.champ, sorte.colonnes), r.motif]);
    telecharger(`${nom}.csv`, enCsv([['Ligne', 'Champ', 'Motif'], ...corps]));
  };
  return (
    <section aria-labelledby={nom}>
      <Title order={2} size="h3" id={nom}>
        {titre}
      </Title>
      <Text size="sm" mb="xs">
        {explication}
      </Text>
      <Table withTableBorder captionSide="top" className={styles['remarques'] ?? ''}>
        <Table.Caption className={styles['legende'] ?? ''}>
          {compte(remarques.length, 'remarque')}
        </Table.Caption>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">Ligne</Table.Th>
            <Table.Th scope="col">Champ</Table.Th>
            <Table.Th scope="col">Motif</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {lignes.map(({ ligne, champ, motif }, rang) => (
            <Table.Tr key={rang}>
              <Table.Th scope="row">{ligne}</Table.Th>
              <Table.Td>{libelleColonne(champ, sorte.colonnes)}</Table.Td>
              <Table.Td>{motif}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <Group mt="sm">
        {montrees < remarques.length && (
          <Button variant="default" onClick={() => setMontrees((n) => n + PAR_PAGE)}>
            Afficher les suivantes
          </Button>
        )}
        <Button variant="default" onClick={enregistrer}>
          Télécharger cette liste
        </Button>
      </Group>
    </section>
  );
}
