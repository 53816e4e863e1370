import { Alert, Button, Group, Text } from '@mantine/core';

export function BrouillonRepris({ recommencer }: { readonly recommencer: () => void }) {
  return (
    <Alert color="lagune" variant="light" title="Brouillon repris" role="status">
      <Group>
        <Text>Voici ce que vous aviez commencé à saisir dans cet onglet.</Text>
        <Button variant="default" onClick={recommencer}>
          Repartir de zéro
        </Button>
      </Group>
    </Alert>
  );
}
