import { Group, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Lecture } from '../../commun/Lecture.tsx';
import { TitrePage } from '../../commun/TitrePage.tsx';
import { LienBouton } from '../../formulaires/LienBouton.tsx';
import { Apercu } from './Apercu.tsx';
import { Differences } from './Differences.tsx';
import { lectureDifferences, lectureVersion } from './lectures.ts';
import { TelechargerModele } from './TelechargerModele.tsx';

const route = getRouteApi('/questionnaires/$version');

/** One version: what it changes, how it is filled in, its file to start another from. */
export function Page() {
  const { version } = route.useParams();
  const lecture = useQuery(lectureVersion(version));
  const compare = useQuery(lectureDifferences(version));
  return (
    <Lecture lecture={lecture} page>
      {({ modele }) => (
        <>
          <TitrePage
            titre={`Questionnaire, version ${version}`}
            actions={
              <Group gap="xs">
                <TelechargerModele version={version} modele={modele} />
                <LienBouton page="/questionnaires" discret>
                  Toutes les versions
                </LienBouton>
              </Group>
            }
          />
          <Stack gap="xl">
            <Lecture lecture={compare}>{(lu) => <Differences {...lu} />}</Lecture>
            <Apercu modele={modele} />
          </Stack>
        </>
      )}
    </Lecture>
  );
}
