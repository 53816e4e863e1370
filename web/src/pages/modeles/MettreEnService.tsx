import { Button, Group, Modal, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { ErreurBloc } from '../../commun/Erreur.tsx';
import type { Pose } from './envoi.ts';
import type { Cle } from './lectures.ts';
import { usePose } from './usePose.ts';

const MOTIF_MAX = 400;

interface Proprietes {
  readonly cle: Cle;
  /** A file, a former version, or nothing for the model that the service ships. */
  readonly quoi: Pick<Pose, 'fichier' | 'reprend'>;
  readonly apres: number;
  readonly libelle: string;
  readonly discret?: boolean;
  readonly surFait?: () => void;
}

/** Asks why, then puts a version in service. */
export function MettreEnService({ cle, quoi, apres, libelle, discret = false, surFait }: Proprietes) {
  const [ouvert, ouvrir] = useState(false);
  const [motif, dire] = useState('');
  const [vide, signaler] = useState(false);
  const pose = usePose(cle, () => {
    ouvrir(false);
    dire('');
    surFait?.();
  });
  const envoyer = (): void => {
    signaler(motif.trim() === '');
    if (motif.trim() !== '') pose.mutate({ ...quoi, motif: motif.trim(), apres });
  };
  return (
    <>
      <Button {...(discret ? { variant: 'default' } : {})} onClick={() => ouvrir(true)}>
        {libelle}
      </Button>
      <Modal opened={ouvert} onClose={() => ouvrir(false)} title={libelle}>
        <Text size="sm" mb="sm">
          Les documents produits ensuite suivront ce modèle. Ceux qui ont été remis ne changent pas.
        </Text>
        <TextInput
          label="Pourquoi le modèle change"
          maxLength={MOTIF_MAX}
          value={motif}
          error={vide ? 'Dites pourquoi le modèle change.' : null}
          onChange={(e) => dire(e.currentTarget.value)}
        />
        {pose.isError && <ErreurBloc erreur={pose.error} />}
        <Group mt="md" justify="flex-end">
          <Button onClick={envoyer} loading={pose.isPending}>
            Confirmer
          </Button>
        </Group>
      </Modal>
    </>
  );
}
