import { Text } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useRef } from 'react';
import type { Brouillon } from './lectures.ts';
import styles from './enquete.module.css';

interface Proprietes {
  readonly progression: Brouillon['progression'];
  readonly page: number;
  readonly surPage: (page: number) => void;
}

/** The sections, how far each is, and the way to each; folded under the present one where the screen is narrow. */
export function Sommaire(proprietes: Proprietes) {
  const { progression, page, surPage } = proprietes;
  const etroit = useMediaQuery('(max-width: 62em)') ?? false;
  const repli = useRef<HTMLDetailsElement>(null);
  const choisir = (rang: number): void => {
    repli.current?.removeAttribute('open');
    surPage(rang);
  };
  const rubriques = <Rubriques {...proprietes} surPage={choisir} />;
  return (
    <nav aria-label="Rubriques de l’enquête">
      {etroit ? (
        <details ref={repli} className={styles['repli']}>
          <summary>
            Rubrique {page + 1} sur {progression.length} : {progression[page]?.titre}
          </summary>
          {rubriques}
        </details>
      ) : (
        rubriques
      )}
    </nav>
  );
}

function Rubriques({ progression, page, surPage }: Proprietes) {
  return (
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
            <Text component="span" size="sm" className={styles['compte'] ?? ''}>
              {repondues} sur {questions}
              {manquent > 0 && `, ${manquent} à remplir`}
            </Text>
          </button>
        </li>
      ))}
    </ol>
  );
}
