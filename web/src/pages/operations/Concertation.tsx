import { Text, Title } from '@mantine/core';
import type { components } from '../../api/types.d.ts';
import { compte, date } from '../../commun/formats.ts';
import styles from './operations.module.css';

type Operation = components['schemas']['Operation'];
type Action = Operation['actions'][number];

/** What was done to inform and consult, the latest first. */
export function Concertation({ operation }: { readonly operation: Operation }) {
  const actions = [...operation.actions].sort((a, b) => b.le.localeCompare(a.le));
  return (
    <section aria-labelledby="concertation">
      <Title order={2} size="h3" id="concertation" mb="xs">
        Actions de concertation
      </Title>
      {actions.length === 0 ? (
        <Text>
          Aucune action consignée : réunion publique, permanence, porte-à-porte, maison du projet, atelier.
        </Text>
      ) : (
        <ol className={styles['actions']}>
          {actions.map((action, rang) => (
            <UneAction key={rang} action={action} />
          ))}
        </ol>
      )}
    </section>
  );
}

function UneAction({ action }: { readonly action: Action }) {
  const { libelleNature, le, lieu, participants, partenaires, compteRendu } = action;
  const details = [
    lieu,
    participants === null ? null : compte(participants, 'participant'),
    partenaires.length === 0 ? null : `avec ${partenaires.join(', ')}`,
  ].filter((d) => d !== null);
  return (
    <li>
      <Text fw={600}>
        {libelleNature}, {date(le)}
      </Text>
      {details.length > 0 && <Text size="sm">{details.join(' · ')}</Text>}
      {compteRendu !== null && (
        <Text size="sm" className={styles['recit'] ?? ''}>
          {compteRendu}
        </Text>
      )}
    </li>
  );
}
