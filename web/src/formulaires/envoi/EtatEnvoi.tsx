import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { DialogueSession } from './DialogueSession.tsx';
import { ListeChangements } from './ListeChangements.tsx';
import type { Etat } from './issues.ts';

interface Proprietes {
  readonly etat: Etat;
  readonly renvoyer: (version?: number) => Promise<void>;
  readonly surVersion: (version: number) => void;
}

/** What stands between the form and its being done, in one sentence, with the way out. */
export function EtatEnvoi({ etat, renvoyer, surVersion }: Proprietes) {
  return (
    <div role="status">
      {etat.genre === 'attente' && (
        <Alert color="orange" variant="light" title="Pas encore enregistré">
          <Group>
            <Text>
              {etat.phrase} L’envoi reprendra de lui-même dès que le service répondra, et ne sera fait qu’une
              fois.
            </Text>
            <Button variant="default" onClick={() => void renvoyer()}>
              Réessayer maintenant
            </Button>
          </Group>
        </Alert>
      )}
      {etat.genre === 'perime' && (
        <Alert
          color="orange"
          variant="light"
          title="Du nouveau pendant votre saisie : rien n’est encore enregistré"
        >
          <Stack gap="xs" align="flex-start">
            <ListeChangements changements={etat.changements} />
            <Text>Votre saisie est gardée. Relisez-la, puis :</Text>
            <Button
              onClick={() => {
                surVersion(etat.version);
                void renvoyer(etat.version);
              }}
            >
              Envoyer quand même
            </Button>
          </Stack>
        </Alert>
      )}
      {etat.genre === 'session' && <DialogueSession surRetour={renvoyer} />}
    </div>
  );
}
