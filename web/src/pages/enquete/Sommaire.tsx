import { Text } from '@mantine/core';
import type { Brouillon } from './lectures.ts';
import styles from './enquete.module.css';

interface Proprietes {
  readonly progression: Brouillon['progression'];
  readonly page: number;
  readonly surPage: (page: number) => void;
}

/** The sections, how far each is, and the way to each. */
export function Sommaire({ progression, page, surPage }: Proprietes) {
  return (
    <nav aria-label="Rubriques de l’enquête">
      <ol className={styles['sommaire']}>
        {progression.map(({ page: nom, titre, restreint, repondues, questions, manquent }, rang) => (
          <li key={nom}>
            <button
              type="button"
              onClick={() => surPage(rang)}
              {...(rang === page ? { 'aria-current': 'step' as const } : {})}
            >
              <span>
                {titre}
                {restreint && ' (restreint)'}
              </span>
              <Text component="span" size="sm">
                {repondues} sur {questions}
                {manquent > 0 && `, ${manquent} à remplir`}
              </Text>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
