import { Badge, Group, Paper, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { date } from '../../commun/formats.ts';
import { Lecture } from '../../commun/Lecture.tsx';
import { Lien } from '../../commun/Lien.tsx';
import { TitrePage } from '../../commun/TitrePage.tsx';
import { LienBouton } from '../../formulaires/LienBouton.tsx';
import { lectureVersions, type Version } from './lectures.ts';
import styles from './questionnaires.module.css';

/** The versions of the social survey's questionnaire, and the way to publish one. */
export function Page() {
  const lecture = useQuery(lectureVersions);
  return (
    <>
      <TitrePage
        titre="Questionnaire de l’enquête sociale"
        chapeau="Une version publiée ne change jamais ; une enquête commencée garde la sienne."
        actions={<LienBouton page="/questionnaires/nouvelle">Publier une version</LienBouton>}
      />
      <Lecture lecture={lecture}>
        {({ elements }) => (
          <ul className={styles['cartes']}>
            {elements.map((version) => (
              <Carte key={version.version} version={version} />
            ))}
          </ul>
        )}
      </Lecture>
    </>
  );
}

function Carte({
  version: { version, effet, par, motif, livree, enVigueur },
}: {
  readonly version: Version;
}) {
  const aVenir = !enVigueur && effet !== null && new Date(`${effet}T00:00:00-03:00`) > new Date();
  return (
    <Paper component="li" withBorder p="md">
      <Group justify="space-between" gap="xs">
        <Title order={2} size="h4">
          <Lien vers={`/questionnaires/${encodeURIComponent(version)}`} inherit>
            Version {version}
          </Lien>
        </Title>
        {(enVigueur || aVenir) && (
          <Badge variant="light" tt="none" {...(aVenir ? { color: 'orange' } : {})}>
            {enVigueur ? 'En vigueur' : 'À venir'}
          </Badge>
        )}
      </Group>
      <Text size="sm">
        {livree || effet === null
          ? 'Livrée avec le service'
          : `Pour les enquêtes commencées à partir du ${date(effet)}, publiée par ${par ?? 'le service'}`}
      </Text>
      {motif !== null && <Text size="sm">{motif}</Text>}
    </Paper>
  );
}
