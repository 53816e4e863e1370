import { List, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { dateHeure } from '../../../commun/formats.ts';
import { lectureHistorique } from './lectures.ts';

/** What happened about this bailleur's dwellings, newest first. */
export function Historique({ dossier }: { readonly dossier: string }) {
  const { data } = useQuery(lectureHistorique(dossier));
  if (data === undefined || data.elements.length === 0) return null;
  return (
    <section aria-labelledby="historique">
      <Title order={2} size="h3" id="historique" mb="sm">
        Ce qui s’est passé
      </Title>
      <List spacing="xs">
        {[...data.elements].reverse().map(({ version, libelle, le, auteur }) => (
          <List.Item key={version}>
            {libelle}
            <Text size="sm" c="gray.7">
              Le <time dateTime={le}>{dateHeure(le)}</time>, par {auteur.nom}
            </Text>
          </List.Item>
        ))}
      </List>
    </section>
  );
}
