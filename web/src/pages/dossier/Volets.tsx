import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Volet } from './recherche.ts';
import styles from './dossier.module.css';

/** One side of a dossier, and what it shows. */
export interface VoletOuvrable {
  readonly cle: Volet;
  readonly titre: string;
  readonly contenu: ReactNode;
}

interface Proprietes {
  readonly id: string;
  readonly volets: readonly VoletOuvrable[];
  readonly ouvert: Volet;
}

/** The sides of a dossier, each at its own address: only the one that is open is read from the service. */
export function Volets({ id, volets, ouvert }: Proprietes) {
  return (
    <nav aria-label="Parties du dossier" className={`${styles['volets']} sans-impression`}>
      <ul>
        {volets.map(({ cle, titre }) => (
          <li key={cle}>
            <Link
              to="/dossiers/$id"
              params={{ id }}
              search={{ volet: cle }}
              replace
              resetScroll={false}
              aria-current={cle === ouvert ? 'page' : undefined}
            >
              {titre}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
