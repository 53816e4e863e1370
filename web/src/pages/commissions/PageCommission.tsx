import { Stack, Text, Title } from '@mantine/core';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { client, lire } from '../../api/client.ts';
import { date } from '../../commun/formats.ts';
import { Lecture } from '../../commun/Lecture.tsx';
import { TitrePage } from '../../commun/TitrePage.tsx';
import { ActesPossibles } from '../../formulaires/ActesPossibles.tsx';
import { cleAgregat, vueDe, type Adresse } from '../../formulaires/agregats.ts';
import { OrdreDuJour } from './OrdreDuJour.tsx';
import { quandSeance } from './seance.ts';

const route = getRouteApi('/commissions/$id');

const lectureCommission = (adresse: Adresse) =>
  queryOptions({
    queryKey: cleAgregat(adresse),
    queryFn: ({ signal }) =>
      lire(client.GET('/api/commissions/{id}', { params: { path: { id: adresse.id } }, signal })),
  });

export function Page() {
  const { id } = route.useParams();
  const adresse: Adresse = { agregat: 'commission', id };
  const lecture = useQuery(lectureCommission(adresse));
  return (
    <Lecture lecture={lecture} page>
      {(commission) => {
        const { possibles, empeches } = vueDe(commission);
        const { libelleNature, le, membres, examens } = commission;
        return (
          <>
            <TitrePage
              titre={`Séance du ${date(le)}`}
              onglet={`${libelleNature}, séance du ${date(le)}`}
              chapeau={`${libelleNature} · ${quandSeance(le)}`}
            />
            <Stack gap="xl">
              <section aria-labelledby="membres">
                <Title order={2} size="h3" id="membres" mb="xs">
                  Organisations membres
                </Title>
                <Text>
                  {membres.length === 0 ? 'Aucune n’est indiquée.' : membres.map((m) => m.nom).join(', ')}
                </Text>
              </section>
              <OrdreDuJour adresse={adresse} examens={examens} possibles={possibles} />
              <section aria-labelledby="a-faire">
                <Title order={2} size="h3" id="a-faire" mb="xs">
                  Ce que vous pouvez faire
                </Title>
                <ActesPossibles adresse={adresse} possibles={possibles} empeches={empeches} />
              </section>
            </Stack>
          </>
        );
      }}
    </Lecture>
  );
}
