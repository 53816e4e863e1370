import { NativeSelect, Stack, Text } from '@mantine/core';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { client, lire } from '../../api/client.ts';
import { EtatVide } from '../../commun/EtatVide.tsx';
import { date } from '../../commun/formats.ts';
import { Lecture } from '../../commun/Lecture.tsx';
import { TitrePage } from '../../commun/TitrePage.tsx';
import { Proposition } from './Proposition.tsx';

const route = getRouteApi('/rapprochement');

const lectureAffectation = (commission: string | undefined) =>
  queryOptions({
    queryKey: ['affectation', commission],
    queryFn: ({ signal }) =>
      lire(
        client.POST('/api/rapprochements/affectation', { body: commission ? { commission } : {}, signal }),
      ),
  });
const COMMISSIONS = queryOptions({
  queryKey: ['commissions', 'choix'],
  queryFn: ({ signal }) =>
    lire(client.GET('/api/commissions', { params: { query: { limite: 50 } }, signal })),
});

/** The best assignment of a commission, beside the one by priority: a proposal to people, nothing is written. */
export function Page() {
  const { commission } = route.useSearch();
  const naviguer = route.useNavigate();
  const affectation = useQuery(lectureAffectation(commission));
  const { data: commissions } = useQuery(COMMISSIONS);
  const choix = (commissions?.elements ?? []).map((c) => ({
    value: c.id,
    label: `${c.libelleNature}, ${date(c.le)}`,
  }));
  return (
    <>
      <TitrePage
        titre="Rapprochement"
        chapeau="La meilleure affectation entre les ménages qui attendent et les logements libres, à côté de celle par ordre de priorité. C’est une proposition : rien n’est décidé ni enregistré."
      />
      <Stack gap="lg">
        <NativeSelect
          label="Ménages à affecter"
          data={[{ value: '', label: 'Tous ceux qui attendent un logement' }, ...choix]}
          value={commission ?? ''}
          onChange={(e) => {
            const valeur = e.currentTarget.value;
            void naviguer({ to: '/rapprochement', search: valeur ? { commission: valeur } : {} });
          }}
          maw="32rem"
        />
        <Lecture lecture={affectation}>
          {(lue) =>
            lue.menages.length === 0 ? (
              <EtatVide titre="Aucun ménage n’attend de logement">
                <Text>
                  Les ménages arrivent ici à l’étape de rapprochement, quand leur accompagnement est prêt.
                </Text>
              </EtatVide>
            ) : (
              <Proposition affectation={lue} />
            )
          }
        </Lecture>
      </Stack>
    </>
  );
}
