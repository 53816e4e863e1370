import { Paper, Stack, Title } from '@mantine/core';
import { LectureMotivee } from '../../commun/LectureMotivee.tsx';
import type { Reponses } from '../../commun/questionnaire/modele.ts';

interface Proprietes {
  readonly id: string;
  readonly titre: string;
  readonly surLecture: (reponses: Reponses) => void;
}

/** Restricted answers that another typed: read on a ground, which the dossier keeps. */
export function Restreint({ id, titre, surLecture }: Proprietes) {
  return (
    <Paper withBorder p="md">
      <Stack gap="sm">
        <Title order={2} size="h4">
          {titre}
        </Title>
        <LectureMotivee
          explication="Ces réponses sont restreintes et ont été saisies par une autre personne."
          route={`/api/dossiers/${id}/enquetes/0/lecture-restreinte`}
          libelle="Lire les réponses restreintes"
          surLecture={(lu) => surLecture((lu as { readonly reponses: Reponses }).reponses)}
        />
      </Stack>
    </Paper>
  );
}
