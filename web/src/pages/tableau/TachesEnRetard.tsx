import { Title } from '@mantine/core';
import { client, lirePage } from '../../api/client.ts';
import { EtatVide } from '../../commun/EtatVide.tsx';
import { ListePaginee, useListePaginee } from '../../commun/ListePaginee.tsx';
import type { Filtres } from './filtres.ts';
import { LigneTache } from './LigneTache.tsx';
import styles from './tableau.module.css';

const PAR_PAGE = 20;

/** Every late task, whoever must act, the longest overdue first. */
export function TachesEnRetard({ filtres }: { readonly filtres: Filtres }) {
  const liste = useListePaginee(['taches', 'retard', filtres], (curseur, signal) => {
    const query = { ...filtres, enRetard: 'oui', limite: PAR_PAGE, ...(curseur ? { curseur } : {}) } as const;
    return lirePage(client.GET('/api/taches', { params: { query }, signal }));
  });
  return (
    <section aria-labelledby="taches-en-retard">
      <Title order={2} size="h3" id="taches-en-retard" mb="xs">
        Tâches en retard
      </Title>
      <ListePaginee
        liste={liste}
        nom="tâche en retard"
        noms="tâches en retard"
        vide={
          <EtatVide titre="Rien n’est en retard" niveau={3}>
            Une tâche vient ici dès que son échéance est passée, avec le nom de qui doit agir.
          </EtatVide>
        }
      >
        {(taches) => (
          <ul className={styles['taches']}>
            {taches.map((tache) => (
              <LigneTache key={tache.id} tache={tache} />
            ))}
          </ul>
        )}
      </ListePaginee>
    </section>
  );
}
