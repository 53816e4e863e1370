import { Alert, Button, Group, Text } from '@mantine/core';
import { phraseDe } from '../../api/probleme.ts';
import { useEntrer, useSession } from '../../session/useSession.ts';

/** An expired session: the page stays as it is, and the person comes back in one click. */
export function BandeauSession() {
  const { personne, expiree, demonstration } = useSession();
  const entrer = useEntrer();
  const reprendre = (): void => {
    if (personne === null) return;
    const { role, organisation, id } = personne;
    entrer.mutate({ role, personne: id, ...(organisation === null ? {} : { organisation }) });
  };
  return (
    <div role="status">
      {expiree && personne !== null && (
        <Alert color="orange" radius={0} title="Votre session a expiré">
          <Group>
            <Text>Reconnectez-vous pour continuer : ce que vous avez saisi est gardé.</Text>
            {demonstration && (
              <Button loading={entrer.isPending} onClick={reprendre}>
                Continuer en tant que {personne.nom}
              </Button>
            )}
          </Group>
          {entrer.isError && <Text mt="xs">{phraseDe(entrer.error)}</Text>}
        </Alert>
      )}
    </div>
  );
}
