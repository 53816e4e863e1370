import { Button, Group, Modal, Stack } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { ErreurBloc } from './Erreur.tsx';

interface Proprietes {
  /** The button that asks, and the question's title. */
  readonly libelle: string;
  readonly question: string;
  /** What will happen, and whether it can be undone. */
  readonly children: ReactNode;
  readonly confirmer?: string;
  /** Resolves when it is done; a rejection is shown in the dialog, which stays open. */
  readonly faire: () => Promise<unknown>;
  readonly danger?: boolean;
}

/** An action that asks before it acts. */
export function ConfirmerAction({
  libelle,
  question,
  children,
  confirmer = libelle,
  faire,
  danger = false,
}: Proprietes) {
  const [ouvert, setOuvert] = useState(false);
  const [enCours, setEnCours] = useState(false);
  const [erreur, setErreur] = useState<unknown>(null);
  const fermer = (): void => {
    setOuvert(false);
    setErreur(null);
  };
  const lancer = async (): Promise<void> => {
    setEnCours(true);
    setErreur(null);
    try {
      await faire();
      fermer();
    } catch (echec) {
      setErreur(echec);
    } finally {
      setEnCours(false);
    }
  };
  return (
    <>
      <Button variant="default" onClick={() => setOuvert(true)}>
        {libelle}
      </Button>
      <Modal opened={ouvert} onClose={fermer} title={question} closeButtonProps={{ 'aria-label': 'Fermer' }}>
        <Stack>
          <div>{children}</div>
          {erreur !== null && <ErreurBloc erreur={erreur} />}
          <Group justify="flex-end">
            <Button variant="default" onClick={fermer}>
              Annuler
            </Button>
            <Button loading={enCours} onClick={() => void lancer()} {...(danger ? { color: 'red.9' } : {})}>
              {confirmer}
            </Button>
          </Group>
        </Stack>
      </Modal>
    </>
  );
}
