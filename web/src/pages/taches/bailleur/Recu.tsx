import { Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { dateHeure } from '../../../commun/formats.ts';
import { LienBouton } from '../../../formulaires/LienBouton.tsx';
import { usePersonne } from '../../../session/useSession.ts';

/** What was answered, and when. */
export interface Reponse {
  readonly libelle: string;
  readonly le: Date;
}

interface Proprietes {
  readonly reponse: Reponse;
  readonly reference: string;
  /** Something else is asked for the same dossier. */
  readonly surSuite: (() => void) | null;
}

/** The receipt of an answer: takes the focus, so that it is read first. */
export function Recu({ reponse: { libelle, le }, reference, surSuite }: Proprietes) {
  const { nom, nomOrganisation } = usePersonne();
  const titre = useRef<HTMLHeadingElement>(null);
  useEffect(() => titre.current?.focus(), []);
  return (
    <Paper withBorder p="lg" role="status">
      <Stack gap="sm">
        <Title order={2} size="h3" tabIndex={-1} ref={titre}>
          Votre réponse est enregistrée
        </Title>
        <Text>
          « {libelle} »&nbsp;: c’est fait pour le dossier {reference}, le {dateHeure(le)}, par{' '}
          {[nom, nomOrganisation].filter((t) => t !== null).join(', ')}.
        </Text>
        <Text>Elle est inscrite à l’historique du dossier, où le référent du ménage la lit aussitôt.</Text>
        <Group>
          <LienBouton page="/taches">Revenir à mes tâches</LienBouton>
          {surSuite !== null && (
            <Button variant="default" onClick={surSuite}>
              Faire la suite sur ce dossier
            </Button>
          )}
        </Group>
      </Stack>
    </Paper>
  );
}
