import { Group, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Chargement } from '../../commun/Chargement.tsx';
import { ErreurBloc } from '../../commun/Erreur.tsx';
import { compte, dateHeure } from '../../commun/formats.ts';
import { LienBouton } from '../../formulaires/LienBouton.tsx';
import { lectureCourriels } from './courriels.ts';

/** How many mails left, and the way to read them; absent where none is kept. */
export function SectionCourriels() {
  const { data, error, refetch } = useQuery(lectureCourriels);
  if (data === null) return null;
  const dernier = data?.elements[0];
  return (
    <section aria-labelledby="courriels">
      <Title order={2} size="h3" id="courriels" mb="sm">
        Courriels partis
      </Title>
      {data === undefined && !error && <Chargement lignes={2} />}
      {error && <ErreurBloc erreur={error} reessayer={refetch} />}
      {data !== undefined && (
        <Group>
          <Text>
            {compte(data.total, 'courriel parti', 'courriels partis')}
            {dernier && `, le dernier le ${dateHeure(dernier.recuLe)}`}.
          </Text>
          <LienBouton page="/administration/courriels" discret>
            Lire les courriels
          </LienBouton>
        </Group>
      )}
    </section>
  );
}
