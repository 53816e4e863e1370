import { Button, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { TitrePage } from '../../commun/TitrePage.tsx';

export function PageIntrouvable() {
  return (
    <>
      <TitrePage titre="Page introuvable" />
      <Text mb="md">Cette adresse ne mène à aucune page. Vérifiez-la, ou repartez de l’accueil.</Text>
      <Button component={Link} to="/">
        Aller à l’accueil
      </Button>
    </>
  );
}
