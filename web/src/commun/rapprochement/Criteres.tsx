import { Text } from '@mantine/core';
import styles from './rapprochement.module.css';
import type { Critere } from './types.ts';

const SIGNES = { true: '✓', false: '✗', null: '?' } as const;
const VERDICTS = { true: 'Satisfait', false: 'Non satisfait', null: 'À compléter ou à vérifier' } as const;

/** What keeps the dwelling from suiting, and what would change it; then everything else, on demand. */
export function Criteres({ criteres }: { readonly criteres: readonly Critere[] }) {
  const empechent = criteres.filter((c) => c.empeche);
  return (
    <>
      {empechent.length > 0 && <Liste criteres={empechent} libelle="Ce qui empêche" />}
      <details className={styles['tous']}>
        <summary>Tous les critères ({criteres.length})</summary>
        <Liste criteres={criteres} libelle="Tous les critères" source />
      </details>
    </>
  );
}

interface Proprietes {
  readonly criteres: readonly Critere[];
  readonly libelle: string;
  readonly source?: boolean;
}

function Liste({ criteres, libelle, source = false }: Proprietes) {
  return (
    <ul className={styles['criteres']} aria-label={libelle}>
      {criteres.map((critere) => (
        <Un key={critere.critere} critere={critere} source={source} />
      ))}
    </ul>
  );
}

function Un({ critere, source }: { readonly critere: Critere; readonly source: boolean }) {
  const verdict = `${critere.satisfait}` as const;
  return (
    <li data-verdict={verdict}>
      <span className={styles['signe']} role="img" aria-label={VERDICTS[verdict]}>
        {SIGNES[verdict]}
      </span>
      <div>
        <Text size="sm">
          <strong>{critere.libelle} :</strong> {critere.dit}
        </Text>
        {critere.deblocage !== undefined && (
          <Text size="sm" className={styles['deblocage'] ?? ''}>
            {critere.deblocage.dit}
          </Text>
        )}
        {source && (
          <Text size="xs" c="gray.7">
            {critere.source}
          </Text>
        )}
      </div>
    </li>
  );
}
