import { Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { TitrePage } from '../../commun/TitrePage.tsx';
import { EntreeDemonstration } from '../../session/EntreeDemonstration.tsx';
import { useSession } from '../../session/useSession.ts';

/** Shown in the place of a page to who is not signed in; the address stays, so that the page comes right after. */
export function Entree() {
  const { demonstration } = useSession();
  return (
    <>
      <TitrePage titre="Connexion nécessaire" />
      <Stack>
        <Text>Cette page est réservée aux personnes connectées. Elle s’affichera dès que vous le serez.</Text>
        {demonstration ? (
          <>
            <Text>Démonstration : choisissez un rôle.</Text>
            <EntreeDemonstration />
          </>
        ) : (
          <Text>
            <Link to="/">Aller à l’accueil</Link>
          </Text>
        )}
      </Stack>
    </>
  );
}
