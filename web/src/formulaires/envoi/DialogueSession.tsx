import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { phraseDe } from '../../api/probleme.ts';
import { useEntrer, useSession } from '../../session/useSession.ts';

/** The session ended while a form was being sent: one comes back without leaving the page, and the form is sent again. */
export function DialogueSession({ surRetour }: { readonly surRetour: () => Promise<void> }) {
  const { personne, expiree, demonstration, relire } = useSession();
  const entrer = useEntrer();
  const [ouvert, setOuvert] = useState(true);
  const etaitExpiree = useRef(false);
  useEffect(() => {
    if (expiree) etaitExpiree.current = true;
    else if (etaitExpiree.current && personne !== null) void surRetour();
  }, [expiree, personne, surRetour]);
  if (personne === null)
    return <Text>Reconnectez-vous, puis envoyez de nouveau : votre saisie est gardée.</Text>;
  const { role, organisation, id, nom } = personne;
  const reprendre = (): void =>
    entrer.mutate({ role, personne: id, ...(organisation === null ? {} : { organisation }) });
  return (
    <Modal.Root opened={ouvert && expiree} onClose={() => setOuvert(false)}>
      <Modal.Overlay />
      <Modal.Content>
        <Modal.Body>
          <Stack>
            <Group justify="space-between" wrap="nowrap">
              <Modal.Title>Votre session a expiré</Modal.Title>
              <Modal.CloseButton aria-label="Fermer" />
            </Group>
            <Text>Votre saisie est gardée. Reconnectez-vous : elle sera envoyée aussitôt.</Text>
            {entrer.isError && <Text role="alert">{phraseDe(entrer.error)}</Text>}
            <Group>
              {demonstration ? (
                <Button loading={entrer.isPending} onClick={reprendre}>
                  Continuer en tant que {nom}
                </Button>
              ) : (
                <>
                  <Text>Reconnectez-vous dans un autre onglet, puis revenez ici.</Text>
                  <Button onClick={() => void relire()}>Je suis reconnecté</Button>
                </>
              )}
            </Group>
          </Stack>
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}
