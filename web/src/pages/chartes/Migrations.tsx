import { List, Paper, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { dateHeure } from '../../commun/formats.ts';
import { Lecture } from '../../commun/Lecture.tsx';
import { Lien } from '../../commun/Lien.tsx';
import { lectureMigrations } from './lectures.ts';
import { direMarche } from './migration/Avancement.tsx';

/** The migrations of dossiers to that version, how far they are; each has its page (R10.10). */
export function Migrations({ version, detail }: { readonly version: string; readonly detail: boolean }) {
  const lecture = useQuery(lectureMigrations(version));
  return (
    <section aria-labelledby="migrations">
      <Title order={2} size="h3" id="migrations" mb="xs">
        Migrations de dossiers
      </Title>
      <Lecture lecture={lecture}>
        {(migrations) =>
          migrations.length === 0 ? (
            <Text>Aucun dossier n’a migré vers cette version.</Text>
          ) : (
            <Stack gap="md">
              {migrations.map(({ id, decideeLe, auteur, motif, operations, annulee, marches }) => (
                <Paper key={id} withBorder p="md">
                  <Title order={3} size="h5">
                    {detail ? (
                      <Lien vers={`/chartes/${encodeURIComponent(version)}/migrations/${id}`} inherit>
                        Décidée le {dateHeure(decideeLe)} par {auteur}
                      </Lien>
                    ) : (
                      `Décidée le ${dateHeure(decideeLe)} par ${auteur}`
                    )}
                  </Title>
                  <Text size="sm">
                    {operations.length === 0 ? 'Toutes les opérations' : operations.join(', ')}. Motif :{' '}
                    {motif}
                  </Text>
                  {annulee && (
                    <Text size="sm">
                      Annulée le {dateHeure(annulee.le)} : {annulee.motif}
                    </Text>
                  )}
                  <List size="sm">
                    {marches.map((marche) => (
                      <List.Item key={marche.sens}>{direMarche(marche)}</List.Item>
                    ))}
                  </List>
                </Paper>
              ))}
            </Stack>
          )
        }
      </Lecture>
    </section>
  );
}
