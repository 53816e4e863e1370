import { List, Stack, Text, Title } from '@mantine/core';
import { TitrePage } from '../../commun/TitrePage.tsx';
import { instance } from '../../theme/instance.ts';

export function Page() {
  return (
    <Stack maw="45rem">
      <TitrePage titre="Données personnelles" />
      <Text>
        {instance.organisme} traite les données des ménages à reloger pour appliquer la charte de relogement,
        et pour rien d’autre.
      </Text>
      <Title order={2} size="h3">
        Ce qui est enregistré
      </Title>
      <List>
        <List.Item>La composition du ménage, ses ressources, son logement et ses souhaits.</List.Item>
        <List.Item>Les propositions de logement, les visites, les réponses et leurs motifs.</List.Item>
        <List.Item>Qui a fait quoi, et quand, parmi les personnes qui suivent le dossier.</List.Item>
      </List>
      <Title order={2} size="h3">
        Qui peut les lire
      </Title>
      <Text>
        Le référent du ménage et les pilotes du relogement. Un bailleur ne connaît l’identité d’un ménage que
        lorsque son rôle l’exige. Les données sont chiffrées, ménage par ménage.
      </Text>
      <Title order={2} size="h3">
        Vos droits
      </Title>
      <Text>
        Chaque personne peut demander à lire, à rectifier ou à faire effacer ses données en écrivant à{' '}
        <a href={`mailto:${instance.contact}`}>{instance.contact}</a>, puis s’adresser à la CNIL si la réponse
        ne lui convient pas.
      </Text>
      <Title order={2} size="h3">
        Cookies
      </Title>
      <Text>
        Un seul cookie, nécessaire à la connexion. Aucune mesure d’audience, aucun service extérieur.
      </Text>
    </Stack>
  );
}
