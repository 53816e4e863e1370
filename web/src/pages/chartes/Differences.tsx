import { Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Lecture } from '../../commun/Lecture.tsx';
import { ListeDifferences } from './ListeDifferences.tsx';
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
        {({ de, differences }) => <ListeDifferences de={de} differences={differences} />}
      </Lecture>
    </section>
  );
}
