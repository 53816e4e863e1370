import { Group, Paper, Stack, Text, Title } from '@mantine/core';
import { useRouter } from '@tanstack/react-router';
import { Chargement } from '../../commun/Chargement.tsx';
import { ErreurBloc } from '../../commun/Erreur.tsx';
import { LienBouton } from '../../formulaires/LienBouton.tsx';
import { ARRIVEES } from '../../session/arrivee.ts';
import { EntreeDemonstration } from '../../session/EntreeDemonstration.tsx';
import type { Personne } from '../../session/session.ts';
import { useSession } from '../../session/useSession.ts';

/** The door in: go on when one is inside already, one click a role in the demonstration. */
export function Entrer() {
  const { personne, demonstration, chargement, erreur, relire } = useSession();
  if (chargement) return <Chargement texte="Lecture de la session…" lignes={1} />;
  if (erreur !== null) return <ErreurBloc erreur={erreur} reessayer={relire} />;
  return (
    <Paper component="section" withBorder p="lg" aria-labelledby="entrer">
      <Stack gap="md">
        <Title order={2} size="h3" id="entrer">
          {personne === null ? 'Entrer' : 'Vous êtes connecté'}
        </Title>
        {personne !== null && <DejaEntre personne={personne} />}
        {demonstration && <Demonstration change={personne !== null} />}
        <Text size="sm">
          {demonstration ? 'En service, chacun entrera' : 'Chacun entrera'} par cette même porte avec son
          compte professionnel (OpenID Connect, ProConnect par exemple) : mêmes pages, mêmes droits.
        </Text>
      </Stack>
    </Paper>
  );
}

function DejaEntre({ personne }: { readonly personne: Personne }) {
  const { nom, libelleRole, nomOrganisation, role } = personne;
  return (
    <>
      <Text>
        <strong>{nom}</strong>, {[libelleRole, nomOrganisation].filter((t) => t !== null).join(', ')}.
      </Text>
      <Group>
        <LienBouton page={ARRIVEES[role]}>Continuer</LienBouton>
      </Group>
    </>
  );
}

function Demonstration({ change }: { readonly change: boolean }) {
  const { history } = useRouter();
  return (
    <>
      <Text>
        {change ? 'Ou changez de rôle' : 'Démonstration : choisissez un rôle'}. Un clic suffit ; les ménages
        et les bailleurs sont inventés.
      </Text>
      <EntreeDemonstration
        surEntree={({ personne }) => history.push(personne === null ? '/' : ARRIVEES[personne.role])}
      />
    </>
  );
}
