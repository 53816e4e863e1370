import { Stack, Title } from '@mantine/core';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { client, lire } from '../../api/client.ts';
import { date } from '../../commun/formats.ts';
import { Lecture } from '../../commun/Lecture.tsx';
import { TitrePage } from '../../commun/TitrePage.tsx';
import { ActesPossibles } from '../../formulaires/ActesPossibles.tsx';
import { cleAgregat, vueDe, type Adresse } from '../../formulaires/agregats.ts';
import { Membres } from './Membres.tsx';
import { OrdreDuJour } from './OrdreDuJour.tsx';
import { Convocations, Documents, Reperes } from './Pieces.tsx';
import { quandSeance } from './seance.ts';

const route = getRouteApi('/commissions/$id');
/** Between two readings while a decision waits for its application. */
const RELECTURE_MS = 3_000;

const lectureCommission = (adresse: Adresse) =>
  queryOptions({
    queryKey: cleAgregat(adresse),
    queryFn: ({ signal }) =>
      lire(client.GET('/api/commissions/{id}', { params: { path: { id: adresse.id } }, signal })),
    refetchInterval: ({ state }) =>
      state.data?.examens.some((e) => e.application?.etat === 'en-attente') === true ? RELECTURE_MS : false,
  });

export function Page() {
  const { id } = route.useParams();
  const adresse: Adresse = { agregat: 'commission', id };
  const lecture = useQuery(lectureCommission(adresse));
  return (
    <Lecture lecture={lecture} page>
      {(commission) => {
        const { possibles, empeches } = vueDe(commission);
        const { libelleNature, nomBailleur, le } = commission;
        const nom = nomBailleur === null ? libelleNature : `${libelleNature} de ${nomBailleur}`;
        const seance = { adresse, commission, possibles };
        return (
          <>
            <TitrePage
              titre={`Séance du ${date(le)}`}
              onglet={`${nom}, séance du ${date(le)}`}
              chapeau={`${nom} · ${quandSeance(le)}`}
            />
            <Stack gap="xl">
              <Reperes commission={commission} />
              <OrdreDuJour {...seance} />
              <Membres {...seance} />
              <Convocations {...seance} />
              <Documents {...seance} />
              {possibles.length > 0 && (
                <section aria-labelledby="a-faire">
                  <Title order={2} size="h3" id="a-faire" mb="xs">
                    Ce que vous pouvez faire
                  </Title>
                  <ActesPossibles adresse={adresse} possibles={possibles} empeches={empeches} />
                </section>
              )}
            </Stack>
          </>
        );
      }}
    </Lecture>
  );
}
