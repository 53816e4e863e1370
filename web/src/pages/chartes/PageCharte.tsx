import { Stack, Title } from '@mantine/core';
import { ImageProcessus } from '../../commun/processus/ImageProcessus.tsx';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Lecture } from '../../commun/Lecture.tsx';
import { TitrePage } from '../../commun/TitrePage.tsx';
import { ActesPossibles } from '../../formulaires/ActesPossibles.tsx';
import { vueDe } from '../../formulaires/agregats.ts';
import { usePersonne } from '../../session/useSession.ts';
import { Contenu } from './Contenu.tsx';
import { Differences } from './Differences.tsx';
import { Essai } from './Essai.tsx';
import { lectureCharte } from './lectures.ts';
import { Migrations } from './Migrations.tsx';

const route = getRouteApi('/chartes/$id');

export function Page() {
  const { id } = route.useParams();
  const lecture = useQuery(lectureCharte(id));
  const pilote = usePersonne().role === 'pilote';
  return (
    <Lecture lecture={lecture} page>
      {(charte) => {
        const { possibles, empeches } = vueDe(charte);
        return (
          <>
            <TitrePage
              titre={`Charte, version ${id}`}
              chapeau={charte.publiee ? 'Publiée : elle ne change plus.' : 'Projet : rien ne la suit encore.'}
            />
            <Stack gap="xl">
              <section aria-labelledby="a-faire">
                <Title order={2} size="h3" id="a-faire" mb="xs">
                  Ce que vous pouvez faire
                </Title>
                <ActesPossibles
                  adresse={{ agregat: 'charte', id }}
                  possibles={possibles}
                  empeches={empeches}
                />
              </section>
              <Differences version={id} />
              {pilote && <Essai version={id} />}
              <Migrations version={id} detail={pilote} />
              <section aria-labelledby="image">
                <Title order={2} size="h3" id="image" mb="xs">
                  L’image du processus
                </Title>
                <ImageProcessus version={id} />
              </section>
              <Contenu version={id} />
            </Stack>
          </>
        );
      }}
    </Lecture>
  );
}
