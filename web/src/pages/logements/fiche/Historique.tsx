import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { client, lire } from '../../../api/client.ts';
import { dateHeure } from '../../../commun/formats.ts';
import { Lecture } from '../../../commun/Lecture.tsx';
import styles from './fiche.module.css';

/** Every fact of the dwelling, the latest first; read when it is unfolded. */
export function Historique({ logement }: { readonly logement: string }) {
  const [ouvert, setOuvert] = useState(false);
  const lecture = useQuery({
    queryKey: ['logements', logement, 'historique'],
    queryFn: ({ signal }) =>
      lire(client.GET('/api/logements/{id}/historique', { params: { path: { id: logement } }, signal })),
    enabled: ouvert,
  });
  return (
    <details className={styles['repli']} onToggle={(e) => setOuvert(e.currentTarget.open)}>
      <summary>Historique du logement</summary>
      {ouvert && (
        <Lecture lecture={lecture}>
          {({ elements }) => (
            <ol className={styles['liste']}>
              {elements.map(({ version, libelle, survenuLe, par }) => (
                <li key={version}>
                  <Text>{libelle}</Text>
                  <Text size="sm" c="gray.7">
                    {dateHeure(survenuLe)}, {par}
                  </Text>
                </li>
              ))}
            </ol>
          )}
        </Lecture>
      )}
    </details>
  );
}
