import { Text } from '@mantine/core';
import { defaultStringifySearch } from '@tanstack/react-router';
import { Lien } from '../../commun/Lien.tsx';
import { pageChemin } from '../../formulaires/agregats.ts';
import type { Evenement } from './dossier.ts';
import styles from './dossier.module.css';

/** Withdrawn by itself, else how it is corrected, unfolded for who asks. */
export function CorrigerFait({ id, fait }: { readonly id: string; readonly fait: Evenement }) {
  const { correction } = fait;
  if (correction === null) return null;
  const { acte, libelle, champs, dit } = correction;
  const vers = (chemin: string): string =>
    pageChemin({ agregat: 'dossier', id }, chemin) +
    (Object.keys(champs).length === 0 ? '' : defaultStringifySearch(champs));
  const lien = acte !== null && (
    <Lien vers={vers(acte)} size="sm" aria-label={`${libelle ?? ''} : ${fait.libelle}`}>
      {libelle}
    </Lien>
  );
  if (Object.keys(champs).length > 0) return <div className="sans-impression">{lien}</div>;
  return (
    <details className={`sans-impression ${styles['correction'] ?? ''}`}>
      <summary>Saisi à tort ?</summary>
      <Text size="sm">{dit}</Text>
      {lien}
    </details>
  );
}
