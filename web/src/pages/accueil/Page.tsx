import { Stack, Text } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { TitrePage } from '../../commun/TitrePage.tsx';
import { ARRIVEES } from '../../session/arrivee.ts';
import { EntreeDemonstration } from '../../session/EntreeDemonstration.tsx';
import { useSession } from '../../session/useSession.ts';
import { instance } from '../../theme/instance.ts';

export function Page() {
  const { demonstration } = useSession();
  const naviguer = useNavigate();
  return (
    <Stack>
      <TitrePage titre={instance.nom} />
      <Text>Le suivi des ménages à reloger, du premier contact à la remise des clés.</Text>
      {demonstration && (
        <EntreeDemonstration
          surEntree={({ personne }) =>
            void naviguer({ href: personne === null ? '/' : ARRIVEES[personne.role] })
          }
        />
      )}
    </Stack>
  );
}
