import { List, Text } from '@mantine/core';
import { dateHeure } from '../../commun/formats.ts';
import type { Changement } from './changements.ts';

/** What happened in the meantime, by whom and when. */
export function ListeChangements({ changements }: { readonly changements: readonly Changement[] }) {
  if (changements.length === 0)
    return <Text>Ce que vous voyez ici a été modifié par quelqu’un d’autre.</Text>;
  return (
    <List>
      {changements.map(({ version, libelle, par, le, deLaProcedure }) => (
        <List.Item key={version}>
          {libelle}
          {deLaProcedure ? ', par la procédure' : par && `, par ${par}`}
          {le && `, le ${dateHeure(le)}`}
        </List.Item>
      ))}
    </List>
  );
}
