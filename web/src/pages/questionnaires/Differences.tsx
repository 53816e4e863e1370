import { Text, Title } from '@mantine/core';
import type { Difference } from './lectures.ts';
import styles from './questionnaires.module.css';

const GENRES: Readonly<Record<Difference['genre'], readonly [question: string, rubrique: string]>> = {
  ajoutee: ['Question ajoutée', 'Rubrique ajoutée'],
  retiree: ['Question retirée', 'Rubrique retirée'],
  changee: ['Question changée', 'Rubrique changée'],
};

interface Proprietes {
  readonly contre: string;
  readonly differences: readonly Difference[];
}

/** What a version changes of the one in force, section by section. */
export function Differences({ contre, differences }: Proprietes) {
  const rubriques = [...new Set(differences.map((d) => d.rubrique))];
  return (
    <section aria-labelledby="differences">
      <Title order={2} size="h3" id="differences" mb="xs">
        Ce qui change
      </Title>
      {differences.length === 0 ? (
        <Text>Rien ne diffère de la version en vigueur ({contre}).</Text>
      ) : (
        <Text mb="xs">De la version en vigueur ({contre}) :</Text>
      )}
      {rubriques.map((rubrique) => (
        <div key={rubrique}>
          <Title order={3} size="h5" mt="sm">
            {rubrique}
          </Title>
          <ul className={styles['liste']}>
            {differences
              .filter((d) => d.rubrique === rubrique)
              .map(({ genre, question, details }) => (
                <li key={`${genre} ${question ?? ''}`}>
                  {question === null ? GENRES[genre][1] : `${GENRES[genre][0]} : ${question}`}
                  {details.length > 0 && (
                    <ul className={styles['liste']}>
                      {details.map((detail) => (
                        <li key={detail}>{detail}</li>
                      ))}
                    </ul>
                  )}
                </li>
              ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
