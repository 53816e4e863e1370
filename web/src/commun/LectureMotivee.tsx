import { Button, Stack, Text, Textarea } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { nouvelleCle } from '../api/cle.ts';
import { ecrire } from '../api/ecriture.ts';
import { ErreurBloc } from './Erreur.tsx';

interface Proprietes {
  /** What is restricted, and why it is. */
  readonly explication: string;
  /** The route that reads it. */
  readonly route: string;
  readonly libelle: string;
  /** What the route answers. */
  readonly surLecture: (reponse: unknown) => void;
}

/** What is read on a stated ground only: the ground and the reader's name enter the dossier's history (R8.6). */
export function LectureMotivee({ explication, route, libelle, surLecture }: Proprietes) {
  const [motif, changer] = useState('');
  const lecture = useMutation({
    mutationFn: () => ecrire({ route, corps: { motif } }, nouvelleCle()),
    onSuccess: surLecture,
  });
  return (
    <Stack gap="sm" align="flex-start">
      <Text>
        {explication} Dites pourquoi vous devez lire : le motif et votre nom entrent dans l’historique du
        dossier.
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
      {lecture.isError && <ErreurBloc erreur={lecture.error} />}
      <Button onClick={() => lecture.mutate()} loading={lecture.isPending}>
        {libelle}
      </Button>
    </Stack>
  );
}
