import { Stack, Text } from '@mantine/core';
import { TitrePage } from '../../commun/TitrePage.tsx';
import { instance } from '../../theme/instance.ts';
import { EnSavoirPlus } from './EnSavoirPlus.tsx';
import { Entrer } from './Entrer.tsx';
import { Presentation } from './Presentation.tsx';

/** What the service is, for whom, and the door in. */
export function Page() {
  return (
    <Stack gap="xl" maw="56rem">
      <div>
        <TitrePage titre={instance.nom} />
        <Text size="lg">
          Le suivi des ménages à reloger, du premier contact à la fin de l’accompagnement, sur le territoire
          de la {instance.organisme}.
        </Text>
      </div>
      <Entrer />
      <Presentation />
      <EnSavoirPlus />
    </Stack>
  );
}
