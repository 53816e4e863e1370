import { Badge, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { client, lire } from '../../api/client.ts';
import { adresseDossiers } from '../../commun/adresses.ts';
import { Chargement } from '../../commun/Chargement.tsx';
import { Lecture } from '../../commun/Lecture.tsx';
import { direDecisionCommission, direMontee } from '../../commun/montees.ts';
import { Lien } from '../../commun/Lien.tsx';
import type { Filtres } from './filtres.ts';
import { LigneTache } from './LigneTache.tsx';
import type { Tache } from './lectures.ts';
import styles from './tableau.module.css';

const MONTREES = 5;

/** The tasks that went up the ladder, the longest overdue first: a few of them, and the way to all. */
export function Escalades({ filtres }: { readonly filtres: Filtres }) {
  const lecture = useQuery({
    queryKey: ['taches', 'escalades', filtres],
    queryFn: async ({ signal }) => {
      const query = { ...filtres, escalade: 'oui', limite: MONTREES } as const;
      return (await lire(client.GET('/api/taches', { params: { query }, signal }))).elements;
    },
    placeholderData: (avant) => avant,
  });
  return (
    <section aria-labelledby="escalades">
      <Title order={2} size="h3" id="escalades" mb="xs">
        Escalades
      </Title>
      <Lecture lecture={lecture} attente={<Chargement texte="Lecture des escalades…" lignes={3} />}>
        {(taches) =>
          taches.length === 0 ? (
            <Text>
              Aucune. Une tâche en retard que personne ne fait monte d’abord au pilote, puis à la direction,
              puis à la commission.
            </Text>
          ) : (
            <>
              <ul className={styles['taches']}>
                {taches.map((tache) => (
                  <LigneTache key={tache.id} tache={tache}>
                    <Niveau tache={tache} />
                  </LigneTache>
                ))}
              </ul>
              <Lien
                vers={adresseDossiers({ ...filtres, escalade: 'oui', ouverts: 'oui' })}
                className={styles['lien'] ?? ''}
              >
                Voir tous les dossiers escaladés
              </Lien>
            </>
          )
        }
      </Lecture>
    </section>
  );
}

/** How high it went, to whom, since when, who was written to, and what was decided of it (R7.20, R7.23). */
function Niveau({ tache }: { readonly tache: Tache }) {
  const { niveau, montees } = tache;
  const haute = montees.at(-1);
  const decision = direDecisionCommission(tache);
  return (
    <Text size="sm" component="div">
      <Badge color="red" variant="light" tt="none">
        Niveau {niveau}
      </Badge>
      {haute !== undefined && <> {direMontee(haute)}</>}
      {decision !== null && <div>{decision}</div>}
    </Text>
  );
}
