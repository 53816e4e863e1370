import { Text } from '@mantine/core';
import { TitrePage } from '../../commun/TitrePage.tsx';
import { usePersonne } from '../../session/useSession.ts';

export function AccesRefuse() {
  const { libelleRole } = usePersonne();
  return (
    <>
      <TitrePage titre="Accès refusé" />
      <Text>
        Cette page n’est pas ouverte à votre rôle ({libelleRole}). Le menu montre celles qui le sont.
      </Text>
    </>
  );
}
