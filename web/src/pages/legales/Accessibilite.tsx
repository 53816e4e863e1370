import { List, Stack, Text, Title } from '@mantine/core';
import { TitrePage } from '../../commun/TitrePage.tsx';
import { instance } from '../../theme/instance.ts';

export function Page() {
  return (
    <Stack maw="45rem">
      <TitrePage titre="Accessibilité" />
      <Text>
        {instance.organisme} s’engage à rendre ce service accessible, conformément à l’article 47 de la loi n°
        2005-102 du 11 février 2005.
      </Text>
      <Title order={2} size="h3">
        État de conformité
      </Title>
      <Text>
        Ce service est <strong>{instance.conformite}</strong> au référentiel général d’amélioration de
        l’accessibilité (RGAA 4.1), aucun audit complet n’ayant encore été fait. Chaque page est vérifiée par
        un outil automatique, qui ne couvre qu’une partie des critères.
      </Text>
      <Title order={2} size="h3">
        Signaler une difficulté
      </Title>
      <Text>
        Si une page vous est difficile ou impossible à utiliser, écrivez à{' '}
        <a href={`mailto:${instance.contact}`}>{instance.contact}</a> : une autre façon de faire vous sera
        proposée.
      </Text>
      <Title order={2} size="h3">
        Si vous n’obtenez pas de réponse
      </Title>
      <List>
        <List.Item>Écrivez au Défenseur des droits, ou rencontrez son délégué en Guyane.</List.Item>
        <List.Item>
          Par courrier, gratuit et sans timbre : Défenseur des droits, Libre réponse 71120, 75342 Paris CEDEX
          07.
        </List.Item>
      </List>
    </Stack>
  );
}
