import { Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { FicheMesure } from '../../commun/FicheMesure.tsx';
import { Lecture } from '../../commun/Lecture.tsx';
import {
  FAMILLES,
  lectureCatalogue,
  type FamilleMesure,
  type MesureCatalogue,
} from '../../commun/mesures.ts';
import { TitrePage } from '../../commun/TitrePage.tsx';
import styles from './mesures.module.css';

const route = getRouteApi('/mesures/catalogue/$version');

/** The catalogue of measures of one version of the charter, family by family. */
export function Page() {
  const { version } = route.useParams();
  const lecture = useQuery(lectureCatalogue(version));
  return (
    <>
      <TitrePage
        titre="Catalogue des mesures"
        chapeau={`Ce qui peut être ouvert pour un ménage, selon la charte ${version}.`}
      />
      <Lecture lecture={lecture} page>
        {({ source, mesures }) => (
          <Stack gap="lg">
            <Text size="sm">{source}</Text>
            {(Object.keys(FAMILLES) as FamilleMesure[]).map((famille) => (
              <Famille
                key={famille}
                famille={famille}
                mesures={mesures.filter((m) => m.famille === famille)}
              />
            ))}
          </Stack>
        )}
      </Lecture>
    </>
  );
}

interface Proprietes {
  readonly famille: FamilleMesure;
  readonly mesures: readonly MesureCatalogue[];
}
function Famille({ famille, mesures }: Proprietes) {
  if (mesures.length === 0) return null;
  return (
    <section aria-labelledby={`famille-${famille}`}>
      <Title order={2} size="h4" mb="xs" id={`famille-${famille}`}>
        {FAMILLES[famille]}
      </Title>
      {mesures.map((mesure) => (
        <details key={mesure.code} className={styles['repli']}>
          <summary>{mesure.libelle}</summary>
          <FicheMesure mesure={mesure} />
        </details>
      ))}
    </section>
  );
}
