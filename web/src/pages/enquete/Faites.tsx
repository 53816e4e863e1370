import { Badge, Button, Group, Paper, Select, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { client, lire } from '../../api/client.ts';
import type { components } from '../../api/types.d.ts';
import { date } from '../../commun/formats.ts';
import { Lecture } from '../../commun/Lecture.tsx';
import { LectureMotivee } from '../../commun/LectureMotivee.tsx';
import { lectureEnquetes, type Enquetes } from './lectures.ts';
import styles from './enquete.module.css';

/** Is the survey fresh, at the right time; those done, and what changed between two of them. */
export function Faites({ id }: { readonly id: string }) {
  const lecture = useQuery(lectureEnquetes(id));
  return (
    <Lecture lecture={lecture}>
      {({ fraicheur, elements }) => (
        <Paper component="section" withBorder p="md" my="md" aria-labelledby="fraicheur">
          <Stack gap="xs">
            <Title order={2} size="h4" id="fraicheur">
              Enquêtes du ménage
            </Title>
            <Group gap="xs">
              <Badge variant="default">{fraicheur.libelle}</Badge>
              <Badge variant="default">{fraicheur.libelleMoment}</Badge>
            </Group>
            {fraicheur.phrases.map((phrase) => (
              <Text key={phrase}>{phrase}</Text>
            ))}
            <Text size="sm" c="gray.7">
              {fraicheur.source}
            </Text>
            <ul className={styles['liste']}>
              {elements.map((e) => (
                <li key={e.numero}>{direEnquete(e)}</li>
              ))}
            </ul>
            {elements.length > 1 && <Comparaison id={id} enquetes={elements} />}
          </Stack>
        </Paper>
      )}
    </Lecture>
  );
}

type Enquete = Enquetes['elements'][number];
const direEnquete = ({ le, par, relais, structure, libelleEtat, titreQuestionnaire }: Enquete): string =>
  `${date(le)}, par ${par}${structure !== null || relais !== null ? ` (${structure ?? relais ?? ''})` : ''} : ${libelleEtat.toLowerCase()} (${titreQuestionnaire})`;

function Comparaison({ id, enquetes }: { readonly id: string; readonly enquetes: readonly Enquete[] }) {
  const choix = enquetes.map((e) => ({ value: String(e.numero), label: direEnquete(e) }));
  const [avant, changerAvant] = useState(choix[1]?.value ?? '');
  const [apres, changerApres] = useState(choix[0]?.value ?? '');
  const [voulue, vouloir] = useState(false);
  const lecture = useQuery({
    queryKey: ['dossiers', id, 'enquetes', 'comparaison', avant, apres],
    enabled: voulue,
    queryFn: ({ signal }) =>
      lire(
        client.GET('/api/dossiers/{id}/enquetes/comparaison', {
          params: { path: { id }, query: { avant: Number(avant), apres: Number(apres) } },
          signal,
        }),
      ),
  });
  if (!voulue)
    return (
      <div>
        <Button variant="default" onClick={() => vouloir(true)}>
          Comparer deux enquêtes
        </Button>
      </div>
    );
  return (
    <Stack gap="xs">
      <Group grow>
        <Select label="Avant" data={choix} value={avant} onChange={(v) => changerAvant(v ?? avant)} />
        <Select label="Après" data={choix} value={apres} onChange={(v) => changerApres(v ?? apres)} />
      </Group>
      <Lecture lecture={lecture}>
        {({ ecarts, restreintesRemplies }) => (
          <>
            <Ecarts ecarts={ecarts} aucun="Aucune réponse ne diffère, hors réponses restreintes." />
            {restreintesRemplies && (
              <Restreintes
                key={`${avant} ${apres}`}
                route={`/api/dossiers/${id}/enquetes/${avant}/comparaison-restreinte/${apres}`}
              />
            )}
          </>
        )}
      </Lecture>
    </Stack>
  );
}

type Ecart = components['schemas']['ComparaisonRestreinte']['ecarts'][number];

function Ecarts({ ecarts, aucun }: { readonly ecarts: readonly Ecart[]; readonly aucun: string }) {
  if (ecarts.length === 0) return <Text>{aucun}</Text>;
  const dire = (reponse: string | null, posee: boolean) =>
    reponse ?? (posee ? 'Sans réponse' : 'Question non posée');
  return (
    <dl>
      {ecarts.map(({ question, libelle, avant, apres, nonPosee }) => (
        <div key={question}>
          <dt>
            <Text fw={600}>{libelle}</Text>
          </dt>
          <dd>
            {dire(avant, nonPosee !== 'avant')} → {dire(apres, nonPosee !== 'apres')}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** What is restricted is compared on a ground that enters the dossier (R2.70). */
function Restreintes({ route }: { readonly route: string }) {
  const [lues, garder] = useState<readonly Ecart[] | null>(null);
  if (lues)
    return (
      <section aria-label="Réponses restreintes comparées">
        <Title order={3} size="h6">
          Réponses restreintes
        </Title>
        <Ecarts ecarts={lues} aucun="Aucune réponse restreinte ne diffère." />
      </section>
    );
  return (
    <LectureMotivee
      explication="Ces enquêtes portent des réponses restreintes (santé, violences, séjour)."
      route={route}
      libelle="Comparer les réponses restreintes"
      surLecture={(lu) => garder((lu as { readonly ecarts: readonly Ecart[] }).ecarts)}
    />
  );
}
