import { Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { TitrePage } from '../../commun/TitrePage.tsx';

/** Shown in the place of a page to who is not signed in; the address stays, so that the page comes after. */
export function Entree() {
  return (
    <>
      <TitrePage titre="Connexion nécessaire" />
      <Text>
        Cette page est réservée aux personnes connectées. <Link to="/">Se connecter depuis l’accueil</Link>.
      </Text>
    </>
  );
}
