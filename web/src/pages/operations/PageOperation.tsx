import { Divider, Stack, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Lecture } from '../../commun/Lecture.tsx';
import { libelleProgramme } from '../../commun/programmes.ts';
import { TitrePage } from '../../commun/TitrePage.tsx';
import { ActesPossibles } from '../../formulaires/ActesPossibles.tsx';
import { vueDe } from '../../formulaires/agregats.ts';
import { usePersonne } from '../../session/useSession.ts';
import { Concertation } from './Concertation.tsx';
import { ComptesOperation } from './ComptesOperation.tsx';
import { Fiche } from './Fiche.tsx';
import { lectureOperation } from './lectures.ts';

const route = getRouteApi('/operations/$code');
const COMPTEURS: readonly string[] = ['pilote', 'referent'];

export function Page() {
  const { code } = route.useParams();
  const lecture = useQuery(lectureOperation(code));
  const compte = COMPTEURS.includes(usePersonne().role);
  return (
    <Lecture lecture={lecture} page>
      {(operation) => {
        const { possibles, empeches } = vueDe(operation);
        return (
          <>
            <TitrePage titre={operation.nom} chapeau={libelleProgramme(operation.programme)} />
            <Stack gap="xl">
              <Fiche operation={operation} />
              <section aria-labelledby="a-faire">
                <Title order={2} size="h3" id="a-faire" mb="xs">
                  Ce que vous pouvez faire
                </Title>
                <ActesPossibles
                  adresse={{ agregat: 'operation', id: code }}
                  possibles={possibles}
                  empeches={empeches}
                />
              </section>
              {compte && <ComptesOperation code={code} />}
              <Divider />
              <Concertation operation={operation} />
            </Stack>
          </>
        );
      }}
    </Lecture>
  );
}
