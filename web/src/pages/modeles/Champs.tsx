import { Stack, Table, Text, Title } from '@mantine/core';
import type { Modele } from './lectures.ts';
import styles from './modeles.module.css';

type Champ = Modele['champs'][number];

/** What may be written between braces, and what the service puts in its place. */
export function Champs({ modele: { champs } }: { readonly modele: Modele }) {
  const seuls = champs.filter((c) => c.dans === null && c.genre !== 'liste');
  const listes = champs.filter((c) => c.genre === 'liste');
  return (
    <section aria-labelledby="champs">
      <Title order={2} size="h3" id="champs" mb="xs">
        Les champs que vous pouvez écrire
      </Title>
      <Text>
        Écrivez un champ entre accolades : le service met à sa place ce qu’il sait. Un champ qui n’est pas
        connu reste vide. Pour ne montrer un passage que s’il est connu, ou vrai, entourez-le de {'{#champ}'}{' '}
        et {'{/champ}'} ; pour le montrer sinon, de {'{^champ}'} et {'{/champ}'}.
      </Text>
      <Stack gap="lg" mt="md">
        <Tableau legende="Champs du document" champs={seuls} />
        {listes.map((liste) => (
          <Tableau
            key={liste.ecrit}
            legende={`${liste.titre} : entre ${liste.ecrit.replace('…', ' et ')}, une fois pour chaque`}
            champs={champs.filter((c) => c.dans === liste.titre)}
          />
        ))}
      </Stack>
    </section>
  );
}

function Tableau({ legende, champs }: { readonly legende: string; readonly champs: readonly Champ[] }) {
  return (
    <Table withTableBorder captionSide="top" className={styles['champs'] ?? ''}>
      <Table.Caption className={styles['legende'] ?? ''}>{legende}</Table.Caption>
      <Table.Thead>
        <Table.Tr>
          <Table.Th scope="col">Ce qu’il dit</Table.Th>
          <Table.Th scope="col">À écrire</Table.Th>
          <Table.Th scope="col">Exemple</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {champs.map(({ ecrit, titre, exemple }) => (
          <Table.Tr key={ecrit}>
            <Table.Th scope="row">{titre}</Table.Th>
            <Table.Td className={styles['code'] ?? ''}>{ecrit}</Table.Td>
            <Table.Td>{exemple}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
