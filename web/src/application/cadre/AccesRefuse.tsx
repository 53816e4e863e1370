import { Button, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { TitrePage } from '../../commun/TitrePage.tsx';
import { usePersonne } from '../../session/useSession.ts';

export function AccesRefuse() {
  const { libelleRole } = usePersonne();
  return (
    <>
      <TitrePage titre="Accès refusé" />
      <Text mb="md">
        Cette page n’est pas ouverte à votre rôle ({libelleRole}). Le menu montre celles qui le sont.
      </Text>
      <Button component={Link} to="/">
        Aller à l’accueil
      </Button>
    </>
  );
}
