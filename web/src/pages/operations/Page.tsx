import { Badge, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { client, lirePage } from '../../api/client.ts';
import type { components } from '../../api/types.d.ts';
import { EtatVide } from '../../commun/EtatVide.tsx';
import { compte, date } from '../../commun/formats.ts';
import { Lien } from '../../commun/Lien.tsx';
import { ListePaginee, useListePaginee } from '../../commun/ListePaginee.tsx';
import { libelleProgramme } from '../../commun/programmes.ts';
import { TitrePage } from '../../commun/TitrePage.tsx';
import { LienBouton } from '../../formulaires/LienBouton.tsx';
import { usePersonne } from '../../session/useSession.ts';
import { EnBref } from './EnBref.tsx';
import styles from './operations.module.css';

type Operation = components['schemas']['OperationListe'];

export function Page() {
  const { role } = usePersonne();
  const pilote = role === 'pilote';
  const suivie = pilote || role === 'referent';
  const declarer = pilote && <LienBouton page="/operations/nouvelle">Déclarer une opération</LienBouton>;
  const liste = useListePaginee(['operations', 'liste'], (curseur, signal) => {
    const query = curseur === undefined ? {} : { curseur };
    return lirePage(client.GET('/api/operations', { params: { query }, signal }));
  });
  return (
    <>
      <TitrePage
        titre="Opérations"
        chapeau="Renouvellement urbain ou lutte contre l’habitat indigne : ce qui demande de reloger des ménages."
        actions={declarer}
      />
      <ListePaginee
        liste={liste}
        nom="opération"
        vide={
          <EtatVide titre="Aucune opération pour le moment" action={declarer}>
            Une opération porte les communes, la version de la charte et les actions de concertation. Ses
            ménages s’importent une fois qu’elle est déclarée.
          </EtatVide>
        }
      >
        {(operations) => (
          <ul className={styles['cartes']}>
            {operations.map((operation) => (
              <Carte key={operation.id} operation={operation} enBref={suivie} />
            ))}
          </ul>
        )}
      </ListePaginee>
    </>
  );
}

interface ProprietesCarte {
  readonly operation: Operation;
  /** Those who carry households read where it stands. */
  readonly enBref: boolean;
}

function Carte({ operation, enBref }: ProprietesCarte) {
  const { code, nom, programme, communes, definieLe, actions } = operation;
  return (
    <Paper component="li" withBorder p="md">
      <Group justify="space-between" gap="xs">
        <Title order={2} size="h4">
          <Lien vers={`/operations/${encodeURIComponent(code)}`} inherit className={styles['lien'] ?? ''}>
            {nom}
          </Lien>
        </Title>
        <Badge variant="light" tt="none" {...(definieLe === null ? { color: 'orange' } : {})}>
          {definieLe === null ? 'Projet à définir' : `Défini le ${date(definieLe)}`}
        </Badge>
      </Group>
      <Text size="sm">
        {libelleProgramme(programme)} · {communes.join(', ')}
      </Text>
      {enBref && definieLe !== null && (
        <Stack gap={6} my="xs">
          <EnBref code={code} />
        </Stack>
      )}
      <Text size="sm">{compte(actions, 'action de concertation', 'actions de concertation')}</Text>
    </Paper>
  );
}
