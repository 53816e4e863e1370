import { Badge, Group, Text, Title } from '@mantine/core';
import { adresseDossier } from '../../commun/adresses.ts';
import { Carte } from '../../commun/Cartes.tsx';
import { compte, date } from '../../commun/formats.ts';
import { Lien } from '../../commun/Lien.tsx';
import { nomMenage } from '../../commun/menage.ts';
import styles from './echanges.module.css';
import type { Propose } from './lectures.ts';

const ISSUES = {
  'en-cours': { dit: 'En cours', couleur: 'blue' },
  attribue: { dit: 'Tous attribués', couleur: 'green' },
  tombe: { dit: 'Tombé', couleur: 'gray' },
} as const satisfies Readonly<Record<Propose['issue'], object>>;

/** An exchange that was proposed, household by household (R4.103). */
export function EchangePropose({ echange: { issue, jambes, complet } }: { readonly echange: Propose }) {
  const { dit, couleur } = ISSUES[issue];
  return (
    <Carte>
      <Group justify="space-between" gap="xs">
        <Title order={3} size="h5">
          Échange entre {compte(jambes.length, 'ménage')}
        </Title>
        <Badge color={couleur} variant="light" tt="none" size="lg">
          {dit}
        </Badge>
      </Group>
      <ul className={styles['jambes']}>
        {jambes.map((jambe, rang) => (
          <Une key={rang} jambe={jambe} />
        ))}
      </ul>
      {issue === 'tombe' && (
        <Text size="sm">Une réponse a fait tomber l’échange : chaque logement est rendu.</Text>
      )}
      {!complet && <Text size="sm">Un des ménages n’est pas de votre ressort.</Text>}
    </Carte>
  );
}

function Une({ jambe }: { readonly jambe: Propose['jambes'][number] }) {
  const { dossier, reference, menage, logement, libelleLogement, nomBailleur, libelleEtat, le } = jambe;
  const nom = nomMenage(menage) ?? `Dossier ${reference ?? ''}`;
  return (
    <li>
      <Text fw={600}>
        {dossier === null ? 'Un autre ménage' : <Lien vers={adresseDossier(dossier)}>{nom}</Lien>}
      </Text>
      {logement !== null && (
        <Text size="sm">
          recevrait le{' '}
          <Lien vers={`/logements/${encodeURIComponent(logement)}`}>{libelleLogement ?? 'logement'}</Lien>,{' '}
          {nomBailleur}
        </Text>
      )}
      <Text size="sm">
        {libelleEtat}, le {date(le)}
      </Text>
    </li>
  );
}
