import type { ReactNode } from 'react';
import styles from './fiche.module.css';

export interface Fait {
  readonly terme: string;
  readonly valeur: ReactNode;
}

/** Facts of one thing, each under its name. */
export function Fiche({ faits }: { readonly faits: readonly Fait[] }) {
  return (
    <dl className={styles['fiche']}>
      {faits.map(({ terme, valeur }) => (
        <div key={terme}>
          <dt>{terme}</dt>
          <dd>{valeur}</dd>
        </div>
      ))}
    </dl>
  );
}
