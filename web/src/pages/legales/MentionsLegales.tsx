import { Stack, Text, Title } from '@mantine/core';
import { TitrePage } from '../../commun/TitrePage.tsx';
import { instance } from '../../theme/instance.ts';

export function Page() {
  return (
    <Stack maw="45rem">
      <TitrePage titre="Mentions légales" />
      <Title order={2} size="h3">
        Éditeur
      </Title>
      <Text>
        {instance.organisme}. Contact : <a href={`mailto:${instance.contact}`}>{instance.contact}</a>.
      </Text>
      <Title order={2} size="h3">
        Hébergement
      </Title>
      <Text>{instance.hebergement}</Text>
      <Title order={2} size="h3">
        Logiciel
      </Title>
      <Text>
        Ce service est un logiciel libre, publié sous la licence publique de l’Union européenne (EUPL 1.2).
        Son code peut être étudié, modifié et réutilisé.
      </Text>
    </Stack>
  );
}
