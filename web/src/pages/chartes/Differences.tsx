import { List, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Lecture } from '../../commun/Lecture.tsx';
import { lectureDifferences } from './lectures.ts';

/** What changes from the version in force. */
export function Differences({ version }: { readonly version: string }) {
  const lecture = useQuery(lectureDifferences(version));
  return (
    <section aria-labelledby="differences">
      <Title order={2} size="h3" id="differences" mb="xs">
        Ce qui change
      </Title>
      <Lecture lecture={lecture}>
        {({ de, differences }) =>
          differences.length === 0 ? (
            <Text>Rien ne diffère de la version en vigueur ({de}).</Text>
          ) : (
            <List>
              {differences.map(({ titres, avant, apres }) => (
                <List.Item key={titres.join(' › ')}>
                  {titres.join(' › ')} : {avant ?? 'absent'} → {apres ?? 'retiré'}
                </List.Item>
              ))}
            </List>
          )
        }
      </Lecture>
    </section>
  );
}
