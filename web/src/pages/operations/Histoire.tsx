import { Text, Title } from '@mantine/core';
import { client, lirePage } from '../../api/client.ts';
import { dateHeure } from '../../commun/formats.ts';
import { ListePaginee, useListePaginee } from '../../commun/ListePaginee.tsx';
import styles from './operations.module.css';

/** Every fact of the operation, the latest first: when, by whom, why. */
export function Histoire({ code }: { readonly code: string }) {
  const liste = useListePaginee(['operations', code, 'historique'], (curseur, signal) => {
    const query = curseur === undefined ? {} : { curseur };
    return lirePage(
      client.GET('/api/operations/{code}/historique', { params: { path: { code }, query }, signal }),
    );
  });
  return (
    <section aria-labelledby="histoire">
      <Title order={2} size="h3" id="histoire" mb="xs">
        Histoire de l’opération
      </Title>
      <ListePaginee liste={liste} nom="fait" vide={<Text>Aucun fait.</Text>}>
        {(faits) => (
          <ol className={styles['actions']}>
            {faits.map((f) => (
              <li key={f.version}>
                <Text fw={600}>{f.libelle}</Text>
                <Text size="sm">
                  {dateHeure(f.le)}, par {f.auteur}
                  {f.motif === null ? '' : ` · ${f.motif}`}
                </Text>
              </li>
            ))}
          </ol>
        )}
      </ListePaginee>
    </section>
  );
}
