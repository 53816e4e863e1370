import { Button, Stack, Text, Textarea } from '@mantine/core';
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
  const [enCours, attendre] = useState(false);
  const [erreur, dire] = useState<unknown>(null);
  const lire = async (): Promise<void> => {
    attendre(true);
    try {
      surLecture(await ecrire({ route, corps: { motif } }, nouvelleCle()));
    } catch (e) {
      dire(e);
    } finally {
      attendre(false);
    }
  };
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
      {erreur !== null && <ErreurBloc erreur={erreur} />}
      <Button onClick={() => void lire()} loading={enCours}>
        {libelle}
      </Button>
    </Stack>
  );
}
