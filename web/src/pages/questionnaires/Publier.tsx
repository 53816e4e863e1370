import { Button, Paper, Stack, Textarea, TextInput, Title } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useRef, useState, type FormEvent } from 'react';
import { nouvelleCle } from '../../api/cle.ts';
import { ecrire } from '../../api/ecriture.ts';
import { ErreurApi } from '../../api/probleme.ts';
import { ErreurBloc } from '../../commun/Erreur.tsx';
import { jour } from '../../commun/formats.ts';
import { notifierFait } from '../../commun/notifier.ts';

/** Its name, the day it begins to serve, what changes and why; then it never changes. */
export function Publier({ modele }: { readonly modele: object }) {
  const { history } = useRouter();
  const memoire = useQueryClient();
  const [saisie, changer] = useState({ version: '', effet: jour(new Date()), motif: '' });
  const cle = useRef(nouvelleCle());
  const envoi = useMutation({
    mutationFn: () => ecrire({ route: '/api/questionnaires', corps: { ...saisie, modele } }, cle.current),
    async onSuccess() {
      notifierFait(`Questionnaire publié : version ${saisie.version}.`);
      await memoire.invalidateQueries({ queryKey: ['questionnaires'] });
      history.push(`/questionnaires/${encodeURIComponent(saisie.version)}`);
    },
    onError() {
      cle.current = nouvelleCle();
    },
  });
  const fautes = envoi.error instanceof ErreurApi ? envoi.error.erreurs : [];
  const champ = (nom: keyof typeof saisie) => ({
    value: saisie[nom],
    onChange: (e: { readonly currentTarget: { readonly value: string } }) => {
      const { value } = e.currentTarget;
      changer((avant) => ({ ...avant, [nom]: value }));
    },
    error: fautes.find((f) => f.champ === nom)?.motif,
    required: true,
  });
  const publier = (e: FormEvent): void => {
    e.preventDefault();
    envoi.mutate();
  };
  return (
    <Paper component="section" withBorder p="md" maw="48rem" aria-labelledby="publier">
      <form onSubmit={publier}>
        <Stack gap="sm" align="flex-start">
          <Title order={2} size="h3" id="publier">
            Publier cette version
          </Title>
          <TextInput
            label="Version"
            description="Un nom court : lettres, chiffres, tirets. Par exemple homogeneise-3."
            autoComplete="off"
            w="100%"
            {...champ('version')}
          />
          <TextInput
            type="date"
            label="Sert aux enquêtes commencées à partir du"
            min={jour(new Date())}
            {...champ('effet')}
          />
          <Textarea label="Ce qui change, et pourquoi" autosize minRows={2} w="100%" {...champ('motif')} />
          {envoi.error && <ErreurBloc erreur={envoi.error} />}
          <Button type="submit" loading={envoi.isPending}>
            Publier la version
          </Button>
        </Stack>
      </form>
    </Paper>
  );
}
