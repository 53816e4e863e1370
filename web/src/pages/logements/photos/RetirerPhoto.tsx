import { Button, Group, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { nouvelleCle } from '../../../api/cle.ts';
import { ecrire } from '../../../api/ecriture.ts';
import { ErreurBloc } from '../../../commun/Erreur.tsx';
import { notifierFait } from '../../../commun/notifier.ts';

/** Takes a picture away, with its reason: asked in two steps, its bytes are destroyed. */
export function RetirerPhoto({ logement, photo }: { readonly logement: string; readonly photo: string }) {
  const [motif, setMotif] = useState<string | null>(null);
  const requetes = useQueryClient();
  const envoi = useMutation({
    mutationFn: () =>
      ecrire(
        { route: `/api/logements/${logement}/photos/${photo}/retirer`, corps: { motif } },
        nouvelleCle(),
      ),
    onSuccess: async () => {
      notifierFait('Photo retirée.');
      await requetes.invalidateQueries({ queryKey: ['logements'] });
    },
  });
  if (motif === null)
    return (
      <Group justify="center" mt="md">
        <Button variant="subtle" color="red" onClick={() => setMotif('')}>
          Retirer cette photo
        </Button>
      </Group>
    );
  return (
    <form
      onSubmit={(e) => {
        e.preventDefault();
        envoi.mutate();
      }}
    >
      <TextInput
        mt="md"
        label="Pourquoi la retirer"
        description="Sans nom de personne. La photo est détruite ; le fait reste dans l’historique."
        required
        value={motif}
        onChange={(e) => setMotif(e.currentTarget.value)}
      />
      {envoi.isError && <ErreurBloc erreur={envoi.error} />}
      <Group mt="sm">
        <Button type="submit" color="red" loading={envoi.isPending}>
          Retirer la photo
        </Button>
        <Button variant="default" onClick={() => setMotif(null)}>
          La garder
        </Button>
      </Group>
    </form>
  );
}
