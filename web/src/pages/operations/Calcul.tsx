import { Text } from '@mantine/core';
import { compte, date } from '../../commun/formats.ts';
import type { Avancement } from './lectures.ts';
import styles from './operations.module.css';

type Dernier = NonNullable<Avancement['dernier']>;
type Etape = Dernier['calcul'][number];

const duree = ({ base, medianeJours }: Etape): string => {
  if (base === 'charte') return 'délais de la charte';
  if (medianeJours === null || medianeJours < 1) return 'un jour au moins';
  const jours = Math.round(medianeJours);
  return `durée médiane de ${compte(jours, 'jour')}`;
};

/** How the projected end of the last household was reckoned, step by step (R1.23, R1.24). */
export function Calcul({ dernier: { calcul, enRetard, suspendu } }: { readonly dernier: Dernier }) {
  return (
    <>
      {enRetard && (
        <Text size="sm" c="red.9">
          Son étape en cours a dépassé sa durée : elle est recomptée entière depuis ce jour.
        </Text>
      )}
      {suspendu && (
        <Text size="sm">Son horloge est suspendue : cette date recule tant qu’elle ne reprend pas.</Text>
      )}
      <details className={styles['calcul']}>
        <summary>Comment cette date est calculée ({compte(calcul.length, 'étape')})</summary>
        <ol>
          {calcul.map((etape) => (
            <li key={etape.etape}>
              {etape.libelle} : {duree(etape)}, jusqu’au {date(etape.fin)}
            </li>
          ))}
        </ol>
        <Text size="sm">Le temps suspendu ne compte pas. Règles R1.23 et R1.24 de la charte.</Text>
      </details>
    </>
  );
}
