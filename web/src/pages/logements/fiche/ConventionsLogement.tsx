import { Badge, Group, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { client, lire } from '../../../api/client.ts';
import { date, montant } from '../../../commun/formats.ts';
import { Lecture } from '../../../commun/Lecture.tsx';
import styles from './fiche.module.css';

/** The conventions de loyers minorés that cover the dwelling (R4.12, R4.102). */
export function ConventionsLogement({ logement }: { readonly logement: string }) {
  const lecture = useQuery({
    queryKey: ['logements', logement, 'conventions'],
    queryFn: ({ signal }) =>
      lire(client.GET('/api/logements/{id}/conventions', { params: { path: { id: logement } }, signal })),
  });
  return (
    <section aria-labelledby="conventions">
      <Title order={2} size="h3" id="conventions" mb="sm">
        Conventions de loyers minorés
      </Title>
      <Lecture lecture={lecture}>
        {({ elements }) =>
          elements.length === 0 ? (
            <Text>Aucune convention ne minore le loyer de ce logement.</Text>
          ) : (
            <ul className={styles['liste']}>
              {elements.map((c) => (
                <li key={`${c.operation} ${c.id}`}>
                  <Group gap="xs">
                    <Text fw={600}>
                      {c.libelle} : {montant(c.minoration)} de moins par mois
                    </Text>
                    <Badge color={c.enVigueur ? 'green' : 'gray'} variant="light" tt="none">
                      {c.enVigueur ? 'En vigueur' : 'Pas en vigueur'}
                    </Badge>
                  </Group>
                  <Text size="sm">
                    Du {date(c.du)}
                    {c.au === null ? ', sans terme' : ` au ${date(c.au)}`}, pour les ménages de «{' '}
                    {c.nomOperation} ». Parties : {c.parties.join(', ')}.
                  </Text>
                </li>
              ))}
            </ul>
          )
        }
      </Lecture>
    </section>
  );
}
