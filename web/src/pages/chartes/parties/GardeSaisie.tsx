import { Button, Group, Modal, Text } from '@mantine/core';
import { useBlocker } from '@tanstack/react-router';
import { useEffect, type RefObject } from 'react';
import { useFormState } from 'react-hook-form';

/** Asks before one leaves a form that was changed and not saved. `fait`: it was saved, one may leave. */
export function GardeSaisie({ fait }: { readonly fait: RefObject<boolean> }) {
  const { isDirty } = useFormState();
  useEffect(() => {
    if (!isDirty) return undefined;
    const retenir = (e: BeforeUnloadEvent): void => {
      if (!fait.current) e.preventDefault();
    };
    window.addEventListener('beforeunload', retenir);
    return () => window.removeEventListener('beforeunload', retenir);
  }, [isDirty, fait]);
  const { status, proceed, reset } = useBlocker({
    shouldBlockFn: () => isDirty && !fait.current,
    enableBeforeUnload: false,
    withResolver: true,
  });
  return (
    <Modal
      opened={status === 'blocked'}
      onClose={() => reset?.()}
      title="Cette partie n’est pas enregistrée"
      closeButtonProps={{ 'aria-label': 'Rester sur cette page' }}
    >
      <Text mb="md">
        Ce que vous avez saisi reste gardé dans cet onglet, et revient quand vous rouvrez la partie.
      </Text>
      <Group>
        <Button onClick={() => reset?.()}>Rester sur cette page</Button>
        <Button variant="default" onClick={() => proceed?.()}>
          Quitter sans enregistrer
        </Button>
      </Group>
    </Modal>
  );
}
