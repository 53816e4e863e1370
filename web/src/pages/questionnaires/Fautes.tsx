import { Alert, Text } from '@mantine/core';
import { compte } from '../../commun/formats.ts';
import type { Verification } from './lectures.ts';
import { lieuDe } from './lieu.ts';
import styles from './questionnaires.module.css';

interface Proprietes {
  readonly fautes: Verification['fautes'];
  readonly modele: Readonly<Record<string, unknown>>;
}

/** What must be mended in the file before it can be published, each fault at its place. */
export function Fautes({ fautes, modele }: Proprietes) {
  return (
    <Alert
      color="red"
      role="alert"
      title={`Ce questionnaire ne peut pas être publié : ${compte(fautes.length, 'faute')}`}
    >
      <ul className={styles['liste']}>
        {fautes.map(({ champ, motif, regle }) => (
          <li key={`${champ} ${motif}`}>
            {lieuDe(modele, champ)} : {motif}.{' '}
            <Text span size="sm">
              (règle {regle} de la charte)
            </Text>
          </li>
        ))}
      </ul>
    </Alert>
  );
}
