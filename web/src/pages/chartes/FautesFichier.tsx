import { Alert, List, Text } from '@mantine/core';
import { compte } from '../../commun/formats.ts';
import type { FauteFichier } from './contenu.ts';

/** What is wrong with a content, section by section; read aloud. */
export function FautesFichier({ fautes }: { readonly fautes: readonly FauteFichier[] }) {
  return (
    <div role="alert">
      {fautes.length > 0 && (
        <Alert
          color="red"
          variant="light"
          title={`Rien n’est enregistré : ${compte(fautes.length, 'erreur')}`}
        >
          <List size="sm">
            {fautes.map(({ champ, phrase }) => (
              <List.Item key={`${champ} ${phrase}`}>
                <Text size="sm">{phrase}</Text>
              </List.Item>
            ))}
          </List>
        </Alert>
      )}
    </div>
  );
}
