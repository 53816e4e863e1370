import { Alert, Button, Group, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import { nouvelleCle } from '../../../api/cle.ts';
import { ecrire } from '../../../api/ecriture.ts';
import { ErreurBloc } from '../../../commun/Erreur.tsx';
import { dateHeure } from '../../../commun/formats.ts';
import { notifierFait } from '../../../commun/notifier.ts';
import type { Suivi } from './lectures.ts';

interface Proprietes {
  readonly id: string;
  readonly suivi: Suivi;
  readonly annuleeLe: string | null;
}

/** Trying again what was refused, and going back on the whole. */
export function Gestes({ id, suivi, annuleeLe }: Proprietes) {
  const { passation, refuses, faits } = suivi;
  const fiche = `/api/referents/${encodeURIComponent(id)}`;
  const requetes = useQueryClient();
  const [cle] = useState(nouvelleCle);
  const relance = useMutation({
    mutationFn: () =>
      ecrire({ route: `${fiche}/actes/relancer-passation`, corps: { passation } }, nouvelleCle()),
    async onSuccess() {
      notifierFait('La procédure essaie de nouveau les dossiers refusés.');
      await requetes.invalidateQueries({ queryKey: ['referents'] });
    },
  });
  if (annuleeLe !== null)
    return (
      <Alert color="gray" title="Passation annulée">
        Annulée le {dateHeure(annuleeLe)} : les dossiers sont revenus à leur ancien référent, sauf ceux qui
        avaient changé de main depuis.
      </Alert>
    );
  return (
    <div>
      <Group gap="sm" align="flex-end">
        {refuses > 0 && (
          <Button onClick={() => relance.mutate()} loading={relance.isPending}>
            Essayer de nouveau les dossiers refusés
          </Button>
        )}
        {faits > 0 && (
          <Annuler
            route={`${fiche}/passations/${encodeURIComponent(passation)}/annulation`}
            id={id}
            cle={cle}
          />
        )}
      </Group>
      {relance.isError && <ErreurBloc erreur={relance.error} />}
    </div>
  );
}

interface ProprietesAnnuler {
  readonly route: string;
  readonly id: string;
  readonly cle: string;
}

/** Asked in two steps, with its reason. */
function Annuler({ route, id, cle }: ProprietesAnnuler) {
  const [motif, setMotif] = useState<string | null>(null);
  const requetes = useQueryClient();
  const { history } = useRouter();
  const envoi = useMutation({
    mutationFn: async () => (await ecrire({ route, corps: { motif } }, cle)) as Suivi,
    onSuccess({ passation }) {
      void requetes.invalidateQueries();
      notifierFait('Passation annulée : chaque dossier revient à son ancien référent.');
      history.push(`/referents/${encodeURIComponent(id)}/passations/${encodeURIComponent(passation)}`);
    },
  });
  if (motif === null)
    return (
      <Button variant="default" onClick={() => setMotif('')}>
        Annuler la passation
      </Button>
    );
  return (
    <form
      onSubmit={(e) => {
        e.preventDefault();
        envoi.mutate();
      }}
    >
      <TextInput
        label="Pourquoi l’annuler"
        description="Chaque dossier revient à son ancien référent, avec ce motif pour note."
        required
        maxLength={200}
        value={motif}
        onChange={(e) => setMotif(e.currentTarget.value)}
      />
      {envoi.isError && <ErreurBloc erreur={envoi.error} />}
      <Group mt="sm">
        <Button type="submit" loading={envoi.isPending}>
          Annuler la passation
        </Button>
        <Button variant="default" onClick={() => setMotif(null)}>
          La garder
        </Button>
      </Group>
    </form>
  );
}
