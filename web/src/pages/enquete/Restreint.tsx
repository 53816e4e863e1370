import { Button, Paper, Stack, Text, Textarea, Title } from '@mantine/core';
import { useState } from 'react';
import { nouvelleCle } from '../../api/cle.ts';
import { ecrire } from '../../api/ecriture.ts';
import { ErreurBloc } from '../../commun/Erreur.tsx';
import type { Reponses } from '../../commun/questionnaire/modele.ts';

interface Proprietes {
  readonly id: string;
  readonly titre: string;
  readonly surLecture: (reponses: Reponses) => void;
}

/** Restricted answers that another typed: read on a ground, which the dossier keeps. */
export function Restreint({ id, titre, surLecture }: Proprietes) {
  const [motif, changer] = useState('');
  const [erreur, dire] = useState<unknown>(null);
  const lire = async (): Promise<void> => {
    const route = `/api/dossiers/${id}/enquetes/0/lecture-restreinte`;
    try {
      const lu = (await ecrire({ route, corps: { motif } }, nouvelleCle())) as {
        readonly reponses: Reponses;
      };
      surLecture(lu.reponses);
    } catch (e) {
      dire(e);
    }
  };
  return (
    <Paper withBorder p="md">
      <Stack gap="sm" align="flex-start">
        <Title order={2} size="h4">
          {titre}
        </Title>
        <Text>
          Ces réponses sont restreintes et ont été saisies par une autre personne. Dites pourquoi vous devez
          les lire : le motif et votre nom entrent dans l’historique du dossier.
        </Text>
        <Textarea
          label="Motif de la lecture"
          value={motif}
          onChange={(e) => changer(e.currentTarget.value)}
          autosize
          minRows={2}
          w="100%"
          required
        />
        {erreur !== null && <ErreurBloc erreur={erreur} />}
        <Button onClick={() => void lire()}>Lire les réponses restreintes</Button>
      </Stack>
    </Paper>
  );
}
