import { Button, FileButton, Group, Progress, Stack, Text, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { erreurDe } from '../../../api/probleme.ts';
import { ErreurBloc } from '../../../commun/Erreur.tsx';
import { notifierFait } from '../../../commun/notifier.ts';
import { envoyerPhoto, PHOTOS_ACCEPTEES, refusPhoto } from './envoi-photo.ts';

/** Adds a photo: its caption, its choice, how far its sending is, why it is refused. */
export function AjouterPhoto({ logement }: { readonly logement: string }) {
  const [legende, setLegende] = useState('');
  const [avancement, setAvancement] = useState(0);
  const oublier = useRef<() => void>(null);
  const requetes = useQueryClient();
  const envoi = useMutation({
    mutationFn: async (fichier: File) => {
      const refus = refusPhoto(fichier);
      if (refus !== null) throw erreurDe(422, { detail: refus });
      setAvancement(0);
      await envoyerPhoto(logement, { fichier, legende: legende.trim() }, setAvancement);
    },
    onSuccess: async () => {
      setLegende('');
      notifierFait('Photo ajoutée.');
      await requetes.invalidateQueries({ queryKey: ['logements'] });
    },
    onSettled: () => oublier.current?.(),
  });
  return (
    <Stack gap="xs" className="sans-impression">
      <Group align="flex-end" gap="sm">
        <TextInput
          label="Légende de la prochaine photo (facultatif)"
          description="Ce qu’elle montre, sans nom de personne : lue par qui ne voit pas l’image."
          maxLength={120}
          value={legende}
          onChange={(e) => setLegende(e.currentTarget.value)}
          flex="1 1 18rem"
        />
        <FileButton
          accept={PHOTOS_ACCEPTEES}
          resetRef={oublier}
          onChange={(fichier) => {
            if (fichier) envoi.mutate(fichier);
          }}
        >
          {(proprietes) => (
            <Button {...proprietes} variant="default" disabled={envoi.isPending}>
              Ajouter une photo
            </Button>
          )}
        </FileButton>
      </Group>
      <div role="status">
        {envoi.isPending && (
          <>
            <Text size="sm">
              {avancement < 100 ? `Envoi de la photo : ${avancement} %` : 'Photo envoyée, vérification…'}
            </Text>
            <Progress value={avancement} aria-hidden />
          </>
        )}
      </div>
      {envoi.isError && <ErreurBloc titre="La photo n’a pas été ajoutée" erreur={envoi.error} />}
    </Stack>
  );
}
